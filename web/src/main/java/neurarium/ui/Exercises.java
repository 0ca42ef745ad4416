package neurarium.ui;

import java.util.List;

/** A scene with exercises of the lesson that the page can check. */
public interface Exercises {
    List<Exercise> exercises();
}
