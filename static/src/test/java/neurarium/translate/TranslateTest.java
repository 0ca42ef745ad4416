package neurarium.translate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import neurarium.demos.Catalogue;
import neurarium.ui.Choice;
import neurarium.ui.Control;
import neurarium.ui.Session;
import neurarium.ui.Text;
import neurarium.ui.Translator;
import org.junit.jupiter.api.Test;

/** An invented language, English in capitals between brackets, goes out and comes back. */
class TranslateTest {
    private static String invented(String en) {
        StringBuilder text = new StringBuilder("⟦");
        int at = 0;
        for (int start = en.indexOf('{'); start >= 0; start = en.indexOf('{', at)) {
            int end = en.indexOf('}', start) + 1;
            if (end == 0) {
                break;
            }
            text.append(en.substring(at, start).toUpperCase(Locale.ROOT));
            text.append(en, start, end); // places stay as they are
            at = end;
        }
        return text.append(en.substring(at).toUpperCase(Locale.ROOT)).append('⟧').toString();
    }

    private static final List<Pair> PAIRS = pairs();

    private static List<Pair> pairs() {
        try {
            return Translate.pairs(Path.of(".."));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Map<String, String> thereAndBack() throws IOException {
        Map<String, String> translated = new HashMap<>();
        for (Pair pair : PAIRS) {
            translated.put(Xliff.id(pair.zh(), pair.en()), invented(pair.en()));
        }
        StringWriter file = new StringWriter();
        Xliff.write(PAIRS, "xx", translated, file);
        return Xliff.read(new StringReader(file.toString()));
    }

    @Test
    void findsTheTextsOfEveryKindOfFile() {
        Map<String, Integer> counts = new HashMap<>();
        for (Pair pair : PAIRS) {
            String place = pair.place();
            counts.merge(place.substring(place.lastIndexOf('.') + 1), 1, Integer::sum);
        }
        assertTrue(counts.get("java") > 1000, counts::toString);
        assertTrue(counts.get("html") > 100, counts::toString);
        assertTrue(counts.get("js") > 20, counts::toString);
        assertTrue(counts.get("md") > 500, counts::toString);
    }

    @Test
    void everyTextComesBack() throws IOException {
        Translator language = Translate.language(thereAndBack());
        for (Pair pair : PAIRS) {
            assertEquals(invented(pair.en()), Text.of(pair.zh(), pair.en()).in(language));
        }
    }

    /** Labels, options, verdicts and descriptions of all demos are said in the language. */
    @Test
    void theDemosSpeakTheLanguage() throws IOException {
        Translator language = Translate.language(thereAndBack());
        TreeSet<String> foreign = new TreeSet<>();
        for (Catalogue.Entry entry : Catalogue.entries()) {
            Session session = new Session(entry.id(), entry.maker().get());
            session.open(List.of());
            List<Text> texts = new ArrayList<>(List.of(session.verdict().text(), entry.title()));
            for (Control control : session.settings().all()) {
                texts.add(control.label());
                if (control instanceof Choice choice) {
                    choice.options.forEach(option -> texts.add(option.label()));
                }
            }
            for (Text text : texts) {
                String said = text.in(language);
                boolean isWritten = Pair.isOne(text.zh(), text.en()); // not a symbol or an example
                if (isWritten && !said.contains("⟦")) {
                    foreign.add(entry.id() + ": " + said);
                }
            }
        }
        assertEquals("", String.join("\n", foreign));
    }

    /** A template or a script with the language's texts is the same one, and has them all. */
    @Test
    void templatesAndScriptsSpeakTheLanguage() throws IOException {
        Translator language = Translate.language(thereAndBack());
        int texts = 0;
        for (Path file : Translate.files(Path.of(".."))) {
            String name = file.toString();
            if (!name.endsWith(".js") && !name.endsWith(".html")) {
                continue;
            }
            String source = Files.readString(file);
            String translated = PagePairs.translate(source, language);
            List<Pair> before = PagePairs.of(name, source);
            List<Pair> after = PagePairs.of(name, translated);
            assertEquals(before.size(), after.size(), name);
            for (int i = 0; i < before.size(); i++) {
                assertEquals(before.get(i).zh(), after.get(i).zh());
                assertEquals(invented(before.get(i).en()), after.get(i).en());
            }
            assertEquals(source, PagePairs.translate(source, (zh, en) -> en), name);
            texts += after.size();
        }
        assertTrue(texts > 100, "texts: " + texts);
    }

    @Test
    void whatIsNotTranslatedStaysEnglish() {
        Translator language = Translate.language(Map.of());

        assertEquals("layer 2", Text.of("第 {n} 层", "layer {n}").with("n", 2).in(language));
    }

    @Test
    void anExportKeepsWhatIsTranslated() throws IOException {
        Pair pair = new Pair("A.java", "猫 <1>", "cat & <1>");
        StringWriter file = new StringWriter();
        Xliff.write(
                List.of(pair, pair), "fr", Map.of(Xliff.id("猫 <1>", "cat & <1>"), "chat"), file);

        assertEquals(1, file.toString().split("<trans-unit", -1).length - 1);
        assertTrue(file.toString().contains("<source>cat &amp; &lt;1&gt;</source>"));
        assertEquals(
                "chat",
                Text.of("猫 <1>", "cat & <1>")
                        .in(Translate.language(Xliff.read(new StringReader(file.toString())))));
    }

    @Test
    void refusesWhatIsNoXml() {
        assertThrows(IOException.class, () -> Xliff.read(new StringReader("<xliff")));
        assertFalse(Pair.isOne("abc", "def"));
    }
}
