package neurarium.demos.playground;

import java.util.List;
import neurarium.ui.Complaint;
import neurarium.ui.Numbers;
import neurarium.ui.Text;
import neurarium.ui.Words;

/** All weights as a line of text with three digits behind the point, for links. */
final class WeightList {
    private WeightList() {}

    static String write(float[] weights) {
        StringBuilder text = new StringBuilder();
        for (float weight : weights) {
            text.append(text.length() == 0 ? "" : ",");
            text.append(Numbers.exact(Math.rint(weight * 1000.0) / 1000));
        }
        return text.toString();
    }

    /** What is wrong with a text; nothing where it has as many numbers as there are weights. */
    static Text problem(String text, int count) {
        List<String> words = Words.split(text, ',');
        if (words.isEmpty()) {
            return Text.NONE;
        }
        if (words.size() != count) {
            return Complaint.of(
                    "weights",
                    text,
                    "这个网络有 " + count + " 个权重，给出了 " + words.size() + " 个。",
                    "this network has " + count + " weights, there are " + words.size() + ".");
        }
        for (String word : words) {
            if (!(Math.abs(Numbers.parse(word)) <= 1e6)) {
                return Complaint.of("weights", word, "应为一个数。", "give a number.");
            }
        }
        return Text.NONE;
    }

    static float[] read(String text) {
        List<String> words = Words.split(text, ',');
        float[] weights = new float[words.size()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (float) Numbers.parse(words.get(i));
        }
        return weights;
    }
}
