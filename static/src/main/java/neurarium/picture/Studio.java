package neurarium.picture;

import java.util.List;
import java.util.function.Function;
import neurarium.demos.Catalogue;
import neurarium.ui.Demo;
import neurarium.ui.FileUser;
import neurarium.ui.Lang;
import neurarium.ui.Palette;
import neurarium.ui.Session;
import neurarium.ui.Text;

/** Opens demos as a page would, but without a page, and draws them. */
public final class Studio {
    private final Function<String, byte[]> inlined;

    /**
     * A studio with data.
     *
     * @param inlined gives the bytes of an inlined file by its name
     */
    public Studio(Function<String, byte[]> inlined) {
        this.inlined = inlined;
    }

    /**
     * What of a demo's parameters it cannot take; empty where all is well.
     *
     * @param query the parameters as in an address
     */
    public List<Text> problems(String id, String query) {
        return make(id, Lang.EN, new DataAnswers(inlined)).open(Query.parameters(query));
    }

    private Session make(String id, Lang lang, DataAnswers files) {
        Demo demo = Catalogue.make(id);
        if (demo instanceof FileUser user) {
            for (String name : user.neededFiles()) {
                user.receiveFile(name, inlined.apply(name));
            }
            user.attachFiles(files);
        }
        demo.setLanguage(lang);
        return new Session(id, demo);
    }

    /** A demo in the state that a shot asks for. */
    Session prepare(Shot shot, Lang lang) {
        DataAnswers files = new DataAnswers(inlined);
        Session session = make(shot.demo(), lang, files);
        List<Text> problems = session.open(Query.parameters(shot.query().in(lang)));
        if (!problems.isEmpty()) {
            throw new IllegalStateException(
                    "The picture " + shot.name() + ": " + problems.get(0).en());
        }
        files.settle(session);
        session.step(shot.steps());
        files.settle(session);
        return session;
    }

    /** The picture of a prepared demo. */
    static SvgSurface draw(Session session, Shot shot, Lang lang, Palette palette) {
        SvgSurface surface = new SvgSurface(shot.width(), shot.part(), lang, palette);
        session.draw(surface);
        return surface;
    }
}
