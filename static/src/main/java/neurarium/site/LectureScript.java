package neurarium.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import neurarium.ui.Lang;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

/**
 * Reads the steps of a demo in the lecture, {@code ID.zh.md} or {@code ID.en.md}: a heading is the
 * line for the audience, the paragraphs under it are the speaker's note, and a block marked {@code
 * do} holds a command for the demo on each line.
 */
final class LectureScript {
    private final Path file;
    private final int longest;
    private final List<LectureStep> steps = new ArrayList<>();

    private LectureScript(Path file, Lang lang) {
        this.file = file;
        longest = lang == Lang.ZH ? 30 : 60;
    }

    static List<LectureStep> read(Path file, Lang lang) throws IOException {
        if (!Files.exists(file)) {
            throw new IllegalStateException(file + ":1: this demo has no steps in its language");
        }
        Parser parser =
                Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES).build();
        LectureScript script = new LectureScript(file, lang);
        Node node = parser.parse(Files.readString(file)).getFirstChild();
        while (node != null) {
            script.add(node);
            node = node.getNext();
        }
        return script.steps;
    }

    private void add(Node node) {
        int line = Article.line(node);
        if (node instanceof Heading) {
            String words = TextContentRenderer.builder().build().render(node).strip();
            if (words.length() > longest) {
                throw wrong(line, "the line has " + words.length() + " characters");
            }
            steps.add(new LectureStep(file, line, words, "", List.of()));
        } else if (steps.isEmpty()) {
            throw wrong(line, "a step begins with a heading");
        } else if (node instanceof FencedCodeBlock block && block.getInfo().equals("do")) {
            replace(last().note(), commands(block, line));
        } else if (node instanceof Paragraph) {
            String html = HtmlRenderer.builder().escapeHtml(true).build().render(node);
            replace(last().note() + Typography.spaced(html), last().commands());
        } else {
            throw wrong(line, "only headings, paragraphs and blocks of “do” belong here");
        }
    }

    private LectureStep last() {
        return steps.get(steps.size() - 1);
    }

    private void replace(String note, List<LectureStep.Command> commands) {
        LectureStep step = last();
        steps.set(
                steps.size() - 1, new LectureStep(file, step.line(), step.words(), note, commands));
    }

    private static List<LectureStep.Command> commands(FencedCodeBlock block, int line) {
        List<LectureStep.Command> commands = new ArrayList<>();
        for (String text : block.getLiteral().lines().toList()) {
            commands.add(new LectureStep.Command(text.strip(), line + 1 + commands.size()));
        }
        return commands;
    }

    private IllegalStateException wrong(int line, String what) {
        return new IllegalStateException(file + ":" + line + ": " + what);
    }
}
