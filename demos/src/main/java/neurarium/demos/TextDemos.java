package neurarium.demos;

import java.util.List;
import neurarium.browser.Browser;
import neurarium.demos.charrnn.CharRnnDemo;
import neurarium.demos.nextword.NextWordDemo;
import neurarium.demos.rnn.RnnDemo;
import neurarium.demos.words.WordsDemo;
import neurarium.ui.Text;

/** Part 3 of the lecture: its demos, and the program that runs them in a page. */
public final class TextDemos {
    static final Program PROGRAM =
            new Program(
                    "text",
                    TextDemos.class,
                    List.of(
                            new Catalogue.Entry(
                                    "words",
                                    Part.TEXT,
                                    Text.of("词的编码与词嵌入", "Words as numbers"),
                                    WordsDemo::new),
                            new Catalogue.Entry(
                                    "rnn",
                                    Part.TEXT,
                                    Text.of("循环神经网络", "Recurrent network"),
                                    RnnDemo::new),
                            new Catalogue.Entry(
                                    "nextword",
                                    Part.TEXT,
                                    Text.of("预测下一个词", "The next word"),
                                    NextWordDemo::new),
                            new Catalogue.Entry(
                                    "charrnn",
                                    Part.TEXT,
                                    Text.of("逐字写作", "Character by character"),
                                    CharRnnDemo::new)));

    private TextDemos() {}

    public static void main(String[] args) {
        Browser.run(PROGRAM::make);
    }
}
