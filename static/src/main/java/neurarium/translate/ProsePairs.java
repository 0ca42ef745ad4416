package neurarium.translate;

import java.util.ArrayList;
import java.util.List;

/**
 * The pairs in Markdown: block by block where both files have the same blocks in the same order,
 * and else the whole of one file with the whole of the other. Code and formulas stay as they are.
 */
final class ProsePairs {
    private ProsePairs() {}

    static List<Pair> of(String place, String zh, String en) {
        List<String> chinese = blocks(zh);
        List<String> english = blocks(en);
        List<Pair> pairs = new ArrayList<>();
        boolean sameBlocks = chinese.size() == english.size();
        for (int i = 0; sameBlocks && i < chinese.size(); i++) {
            sameBlocks = kind(chinese.get(i)).equals(kind(english.get(i)));
        }
        if (!sameBlocks) {
            return List.of(new Pair(place, zh.strip(), en.strip()));
        }
        for (int i = 0; i < chinese.size(); i++) {
            if (Pair.isOne(chinese.get(i), english.get(i))) {
                pairs.add(new Pair(place, chinese.get(i), english.get(i)));
            }
        }
        return pairs;
    }

    /** Parts between empty lines; a fenced block is one part whatever lines it has. */
    private static List<String> blocks(String text) {
        List<String> blocks = new ArrayList<>();
        StringBuilder block = new StringBuilder();
        boolean isFenced = false;
        for (String line : text.lines().toList()) {
            isFenced ^= line.startsWith("```");
            if (line.isBlank() && !isFenced) {
                add(block, blocks);
            } else {
                block.append(line).append('\n');
            }
        }
        add(block, blocks);
        return blocks;
    }

    private static void add(StringBuilder block, List<String> blocks) {
        if (block.length() > 0) {
            blocks.add(block.toString().strip());
            block.setLength(0);
        }
    }

    /** What kind of block it is: heading, list, table, quotation, code, paragraph. */
    private static String kind(String block) {
        for (String mark :
                List.of("```", "---", "###", "##", "#", "- ", "1. ", "|", ">", "<", "$$")) {
            if (block.startsWith(mark)) {
                return mark;
            }
        }
        return "";
    }
}
