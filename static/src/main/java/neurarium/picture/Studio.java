package neurarium.picture;

import java.util.List;
import java.util.function.Function;
import neurarium.demos.Catalogue;
import neurarium.ui.Demo;
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
    public List<Text> complaints(String id, String query) {
        Demo demo = make(id, Lang.EN);
        Session session = new Session(id, demo);
        demo.reach(new DataAnswers(inlined));
        return session.open(Query.parameters(query));
    }

    private Demo make(String id, Lang lang) {
        Demo demo = Catalogue.make(id);
        for (String name : demo.needs()) {
            demo.take(name, inlined.apply(name));
        }
        demo.speaks(lang);
        return demo;
    }

    /** A demo in the state that a shot asks for. */
    Demo pose(Shot shot, Lang lang) {
        Demo demo = make(shot.demo(), lang);
        Session session = new Session(shot.demo(), demo);
        DataAnswers files = new DataAnswers(inlined);
        demo.reach(files);
        List<Text> complaints = session.open(Query.parameters(shot.query().in(lang)));
        if (!complaints.isEmpty()) {
            throw new IllegalStateException(
                    "The picture " + shot.name() + ": " + complaints.get(0).en());
        }
        draw(demo, shot, lang, Palette.LIGHT); // some ask for their data when they are seen
        files.settle(session);
        session.step(shot.steps());
        files.settle(session);
        return demo;
    }

    /** The picture of a posed demo. */
    static SvgSurface draw(Demo demo, Shot shot, Lang lang, Palette palette) {
        double height = demo.height(shot.width());
        SvgSurface surface = new SvgSurface(shot.width(), height, shot.part(), lang, palette);
        demo.draw(surface);
        return surface;
    }
}
