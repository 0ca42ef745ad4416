package neurarium.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import neurarium.picture.Xml;
import neurarium.ui.Lang;
import neurarium.ui.Scale;
import neurarium.ui.Text;

/** The axis of the history, to scale: periods as bands, milestones as discs that lead to them. */
final class HistoryAxis {
    private static final int FROM = 1940;
    private static final int TO = 2026;
    private static final int WIDTH = 1184;
    private static final int HEIGHT = 136;
    private static final int BAND = 44;
    private static final int BAND_HEIGHT = 52;
    private static final int LINE = 96;
    private static final int APART = 14;
    private static final Text LABEL = Text.of("1943 年到今天", "From 1943 to this day");

    private final Scale years = new Scale(FROM, TO, 20, WIDTH - 4);
    private final Lang lang;
    private final List<String> bands = new ArrayList<>();
    private final List<String> discs = new ArrayList<>();
    private final Map<Integer, Integer> perYear = new HashMap<>();

    HistoryAxis(Lang lang) {
        this.lang = lang;
    }

    /**
     * Adds a period; its name stands above its band, by turns higher and lower, since a band may be
     * shorter than a name.
     *
     * @param to its last year; null where it goes on
     */
    void period(int from, String to, String name) {
        double left = years.pixel(from);
        double right = years.pixel(to == null ? TO : Integer.parseInt(to));
        boolean even = bands.size() % 2 == 1;
        Xml band = new Xml("rect").put("class", even ? "band even" : "band");
        band.put("x", left).put("y", BAND).put("width", right - left).put("height", BAND_HEIGHT);
        Xml text = new Xml("text").put("class", "name").put("x", left);
        text.put("y", even ? 34 : 14);
        bands.add(band.whole() + text.open() + Xml.escaped(name) + "</text>");
    }

    /**
     * Adds a milestone.
     *
     * @return the id of its place in the page, the same in both languages
     */
    String milestone(int year, String title) {
        int before = perYear.merge(year, 1, Integer::sum) - 1;
        String id = "y" + year + (before == 0 ? "" : "-" + (before + 1));
        Xml link = new Xml("a").put("href", "#" + id);
        Xml disc = new Xml("circle").put("cx", years.pixel(year));
        disc.put("cy", LINE - before * APART).put("r", 6);
        String name = "<title>" + year + " " + Xml.escaped(title) + "</title>";
        discs.add(link.open() + name + disc.whole() + "</a>");
        return id;
    }

    String svg() {
        Xml head = new Xml("svg").put("xmlns", "http://www.w3.org/2000/svg");
        head.put("viewBox", "0 0 " + WIDTH + " " + HEIGHT).put("role", "group");
        head.put("aria-label", LABEL.in(lang));
        StringBuilder svg = new StringBuilder(head.open());
        bands.forEach(svg::append);
        Xml line = new Xml("path").put("class", "line");
        svg.append(line.put("d", "M0," + LINE + "h" + WIDTH).whole());
        for (int year = FROM; year < TO; year += 10) {
            double x = years.pixel(year);
            Xml tick = new Xml("path").put("class", "line");
            svg.append(tick.put("d", "M" + Xml.number(x) + "," + LINE + "v8").whole());
            Xml text = new Xml("text").put("x", x).put("y", LINE + 26);
            svg.append(text.put("text-anchor", "middle").open()).append(year).append("</text>");
        }
        discs.forEach(svg::append);
        return svg.append("</svg>").toString();
    }
}
