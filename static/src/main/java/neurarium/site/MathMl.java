package neurarium.site;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Makes of the MathML that SnuggleTeX writes what all browsers draw, and draw alike. */
final class MathMl {
    /** Elements with a fixed number of children, of which none may become two. */
    private static final Set<String> FIXED =
            Set.of("mfrac", "mover", "mroot", "msub", "msubsup", "msup", "munder", "munderover");

    private static final String THIN_SPACE = "0.17em";

    private MathMl() {}

    static String forBrowsers(String xml) {
        Document math = Jsoup.parse(xml, Parser.xmlParser());
        math.outputSettings().prettyPrint(false);
        math.select("mfenced").forEach(MathMl::open);
        math.select("mstyle[mathvariant=normal]").forEach(MathMl::name);
        math.select("mi").forEach(MathMl::prime);
        math.select("mi").forEach(MathMl::setApart);
        math.select("mo").forEach(MathMl::minus);
        for (Element number : math.select("mn")) {
            number.text(number.text().replace('-', '−'));
        }
        return math.outerHtml();
    }

    /** Browsers no longer draw mfenced; a row with its parentheses and commas says the same. */
    private static void open(Element fenced) {
        Element row = new Element("mrow");
        row.appendElement("mo").text(fenced.attr("open"));
        boolean first = true;
        for (Element child : fenced.children()) {
            if (!first) {
                row.appendElement("mo").text(",");
            }
            first = false;
            row.appendChild(child);
        }
        row.appendElement("mo").text(fenced.attr("close"));
        fenced.replaceWith(row);
    }

    /**
     * Upright letters are one name. SnuggleTeX also has upright what follows a name, and some
     * browsers would believe it.
     */
    private static void name(Element style) {
        if (!style.children().stream().allMatch(child -> child.normalName().equals("mi"))) {
            dissolve(style);
            return;
        }
        String letters = style.wholeText();
        Element name = new Element("mi").text(letters);
        if (letters.length() == 1) {
            name.attr("mathvariant", "normal");
        }
        style.replaceWith(name);
    }

    /** A prime is a sign of its own, full size beside its letter, and no raised apostrophe. */
    private static void prime(Element letter) {
        if (letter.text().equals("'")) {
            letter.tagName("mo").text("′");
            if (letter.parent().normalName().equals("msup")) {
                dissolve(letter.parent());
            }
        }
    }

    /** Leaves only the children of an element, in a row where its place is for one. */
    private static void dissolve(Element element) {
        element.clearAttributes();
        if (FIXED.contains(element.parent().normalName())) {
            element.tagName("mrow");
        } else {
            element.unwrap();
        }
    }

    /** A name keeps a thin space from letters and numbers beside it, as in 2 ln x. */
    private static void setApart(Element name) {
        if (name.text().length() < 2) {
            return;
        }
        Element before = name.previousElementSibling();
        Element after = name.nextElementSibling();
        if (FIXED.contains(name.parent().normalName())) {
            return;
        }
        if (before != null && !isApart(before)) {
            name.before(thinSpace());
        }
        if (after != null && !isApart(after)) {
            name.after(thinSpace());
        }
    }

    private static boolean isApart(Element neighbour) {
        String kind = neighbour.normalName();
        boolean isRow = kind.equals("mrow") && neighbour.childrenSize() > 0;
        return kind.equals("mo") || kind.equals("mspace") || (isRow && isApart(neighbour.child(0)));
    }

    private static Element thinSpace() {
        return new Element("mspace").attr("width", THIN_SPACE);
    }

    /** A minus is a true minus, with the sign of a number close to it. */
    private static void minus(Element operator) {
        if (operator.text().equals("-")) {
            operator.text("−");
        }
        if (isSign(operator)) {
            operator.attr("form", "prefix");
        }
    }

    /** Whether a plus or minus follows an operator such as =, and so belongs to its number. */
    private static boolean isSign(Element operator) {
        Element before = operator.previousElementSibling();
        return "+−±".contains(operator.text())
                && before != null
                && before.normalName().equals("mo")
                && !")]′!".contains(before.text());
    }
}
