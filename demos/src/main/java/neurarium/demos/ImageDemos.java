package neurarium.demos;

import java.util.List;
import neurarium.browser.Browser;
import neurarium.demos.lenet.LeNetDemo;
import neurarium.ui.Text;

/** Part 2 of the lecture: its demos, and the program that runs them in a page. */
public final class ImageDemos {
    static final List<Catalogue.Entry> ENTRIES =
            List.of(
                    new Catalogue.Entry(
                            "lenet", Part.IMAGES, Text.same("LeNet-5"), LeNetDemo::new));

    private ImageDemos() {}

    public static void main(String[] args) {
        Browser.run(id -> Catalogue.Entry.make(ENTRIES, id));
    }
}
