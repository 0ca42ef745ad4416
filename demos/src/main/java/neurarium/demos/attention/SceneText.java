package neurarium.demos.attention;

import java.util.ArrayList;
import java.util.List;
import neurarium.ui.Numbers;
import neurarium.ui.Words;

/** A scene as a line of text: name, x, y, embedding of each object, slashes between. */
final class SceneText {
    private SceneText() {}

    /** Everything that is there as text: name, x, y, embedding; slashes between. */
    static String of(List<GazeModel.Thing> things) {
        StringBuilder text = new StringBuilder();
        for (GazeModel.Thing thing : things) {
            text.append(text.length() == 0 ? "" : " / ").append(thing.fruit.key);
            text.append(' ').append(Numbers.exact(thing.x));
            text.append(' ').append(Numbers.exact(thing.y));
            for (double value : thing.embedding) {
                text.append(' ').append(Numbers.exact(value));
            }
        }
        return text.toString();
    }

    /** Whether a text describes a scene: each fruit at most once, all numbers in their bounds. */
    static boolean isScene(String text) {
        if (text.length() > 1000) {
            return false;
        }
        List<Fruit> seen = new ArrayList<>();
        for (String line : Words.split(text, '/')) {
            List<String> words = Words.split(line, ' ');
            Fruit fruit = Fruit.of(words.get(0));
            if (fruit == null || seen.contains(fruit) || words.size() != 3 + GazeModel.WIDTH) {
                return false;
            }
            seen.add(fruit);
            boolean fits =
                    Math.abs(Numbers.parse(words.get(1))) <= GazeModel.MOST_X; // not so for NaN
            double y = Numbers.parse(words.get(2));
            fits &= y >= GazeModel.LEAST_Y && y <= GazeModel.MOST_Y;
            for (int i = 3; i < words.size(); i++) {
                fits &= Math.abs(Numbers.parse(words.get(i))) <= GazeModel.BOUND;
            }
            if (!fits) {
                return false;
            }
        }
        return true;
    }
}
