package neurarium.demos;

import java.util.List;
import neurarium.browser.Browser;
import neurarium.demos.gpt.GptDemo;
import neurarium.ui.Text;

/**
 * Part 4 of the lecture, second half: a GPT that learns and writes: its demos, and the program that
 * runs them in a page.
 */
public final class GptDemos {
    static final Program PROGRAM =
            new Program(
                    "gpt",
                    GptDemos.class,
                    List.of(
                            new Catalogue.Entry(
                                    "gpt",
                                    Part.TRANSFORMERS,
                                    Text.of("GPT：逐个词元地写", "GPT: token by token"),
                                    GptDemo::new)));

    private GptDemos() {}

    public static void main(String[] args) {
        Browser.run(PROGRAM::make);
    }
}
