package neurarium.demos;

import java.util.List;
import neurarium.browser.Browser;
import neurarium.demos.attention.AttentionDemo;
import neurarium.demos.gpt.GptDemo;
import neurarium.demos.transformer.TransformerDemo;
import neurarium.ui.Text;

/** Part 4 of the lecture: its demos, and the program that runs them in a page. */
public final class TransformerDemos {
    static final List<Catalogue.Entry> ENTRIES =
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
                            TransformerDemo::new),
                    new Catalogue.Entry(
                            "gpt",
                            Part.TRANSFORMERS,
                            Text.of("GPT：逐个词元地写", "GPT: token by token"),
                            GptDemo::new));

    private TransformerDemos() {}

    public static void main(String[] args) {
        Browser.run(id -> Catalogue.Entry.make(ENTRIES, id));
    }
}
