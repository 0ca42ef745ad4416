package neurarium.demos.neuron;

import java.util.ArrayList;
import java.util.List;
import neurarium.data.Sample;
import neurarium.ui.Complaint;
import neurarium.ui.Numbers;
import neurarium.ui.Text;
import neurarium.ui.Words;

/** Free points as a line of text: {@code x1 x2 +; x1 x2 -}, each with the sign of its class. */
final class PointList {
    private PointList() {}

    static String write(List<Sample> points) {
        StringBuilder text = new StringBuilder();
        for (Sample point : points) {
            text.append(text.length() == 0 ? "" : "; ");
            text.append(Numbers.exact(point.x1())).append(' ');
            text.append(Numbers.exact(point.x2())).append(' ');
            text.append(point.d() > 0 ? '+' : '-');
        }
        return text.toString();
    }

    /** What is wrong with a text; nothing where {@link #read} can take it. */
    static Text problem(String text) {
        List<String> entries = Words.split(text, ';');
        if (entries.size() > FreePoints.MOST) {
            return Complaint.of(
                    "points",
                    text,
                    "最多 " + FreePoints.MOST + " 个点。",
                    "give " + FreePoints.MOST + " points at most.");
        }
        for (String entry : entries) {
            if (readPoint(entry) == null) {
                return Complaint.of(
                        "points",
                        entry,
                        "每个点写作“x₁ x₂ +”或“x₁ x₂ -”，坐标在 " + low() + " 到 " + high() + " 之间，点与点用分号隔开。",
                        "write each point as “x₁ x₂ +” or “x₁ x₂ -”, with coordinates from "
                                + low()
                                + " to "
                                + high()
                                + ", and semicolons between points.");
            }
        }
        return Text.NONE;
    }

    static List<Sample> read(String text) {
        List<Sample> points = new ArrayList<>();
        for (String entry : Words.split(text, ';')) {
            points.add(readPoint(entry));
        }
        return points;
    }

    private static String low() {
        return Numbers.brief(NeuronLayout.LOW);
    }

    private static String high() {
        return Numbers.brief(NeuronLayout.HIGH);
    }

    /** A point, or null where the entry is not one. */
    private static Sample readPoint(String entry) {
        List<String> words = Words.split(entry, ' ');
        if (words.size() != 3) {
            return null;
        }
        double x1 = Numbers.parse(words.get(0));
        double x2 = Numbers.parse(words.get(1));
        String sign = words.get(2);
        boolean plus = sign.equals("+");
        if (!inDomain(x1) || !inDomain(x2) || !(plus || sign.equals("-") || sign.equals("−"))) {
            return null;
        }
        return new Sample(x1, x2, plus ? 1 : -1);
    }

    private static boolean inDomain(double value) {
        return value >= NeuronLayout.LOW && value <= NeuronLayout.HIGH;
    }
}
