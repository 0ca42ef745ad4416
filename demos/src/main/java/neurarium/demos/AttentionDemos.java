package neurarium.demos;

import java.util.List;
import neurarium.browser.Browser;
import neurarium.demos.attention.AttentionDemo;
import neurarium.demos.transformer.TransformerDemo;
import neurarium.ui.Text;

/**
 * Part 4 of the lecture, first half: attention and the Transformer taken apart: its demos, and the
 * program that runs them in a page.
 */
public final class AttentionDemos {
    static final Program PROGRAM =
            new Program(
                    "attention",
                    AttentionDemos.class,
                    List.of(
                            new Catalogue.Entry(
                                    "attention",
                                    Part.TRANSFORMERS,
                                    Text.of("注意力", "Attention"),
                                    AttentionDemo::new),
                            new Catalogue.Entry(
                                    "transformer",
                                    Part.TRANSFORMERS,
                                    Text.of("Transformer 解剖", "A Transformer taken apart"),
                                    TransformerDemo::new)));

    private AttentionDemos() {}

    public static void main(String[] args) {
        Browser.run(PROGRAM::make);
    }
}
