package neurarium.demos.words;

import java.util.List;
import neurarium.demos.FakeFiles;
import neurarium.ui.Lang;
import neurarium.ui.RecordingSurface;
import neurarium.ui.Session;

/** The demo with its data, which come when a test lets them. */
final class LoadedWords {
    final WordsDemo demo = new WordsDemo();
    final Session session = new Session("words", demo);
    final FakeFiles files = FakeFiles.ofSite(demo.files(Lang.EN));

    /** Opens a tab and lets its data come. */
    static LoadedWords open(String view) {
        LoadedWords words = new LoadedWords();
        words.demo.attachFiles(words.files);
        words.session.open(List.of("view", view));
        words.arrive();
        return words;
    }

    /** Lets the data come that were asked for. */
    void arrive() {
        session.update();
        files.all();
        session.refresh();
    }

    RecordingSurface picture() {
        return RecordingSurface.of(session, 800, Lang.EN);
    }

    void press(String spot) {
        session.pointer().press(picture().spot(spot), 800);
    }

    String verdict() {
        return session.verdict().text().en();
    }
}
