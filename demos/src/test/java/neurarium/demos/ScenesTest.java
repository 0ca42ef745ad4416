package neurarium.demos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import neurarium.ui.Demo;
import neurarium.ui.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What all scenes of all demos have in common; {@link SceneChecks} says it. */
class ScenesTest {
    static Stream<String> demos() {
        return Catalogue.entries().stream().map(Catalogue.Entry::id);
    }

    private static SceneChecks checks(String id) {
        return new SceneChecks(id, () -> Catalogue.make(id));
    }

    @ParameterizedTest
    @MethodSource("demos")
    void everySceneIsLaidOutWell(String id) {
        checks(id).everySceneIsLaidOutWell();
    }

    @ParameterizedTest
    @MethodSource("demos")
    void drawingChangesNothing(String id) {
        checks(id).drawingChangesNothing();
    }

    @ParameterizedTest
    @MethodSource("demos")
    void bearsRandomSettingsTouchesAndSteps(String id) {
        checks(id).bearsRandomInput(id.equals("lenet") || id.equals("gpt") ? 60 : 400);
    }

    @ParameterizedTest
    @MethodSource("demos")
    void aLinkBringsTheSettingsBack(String id) {
        checks(id).aLinkBringsTheSettingsBack();
    }

    @ParameterizedTest
    @MethodSource("demos")
    void resetReturnsToTheStart(String id) {
        checks(id).resetReturnsToTheStart();
    }

    @Test
    void aDemoHasFewMethods() {
        assertTrue(Demo.class.getDeclaredMethods().length <= 12);
    }

    private static String answer(String id, String exercise, String answer) {
        Session session = new Session(id, Catalogue.make(id));
        session.open(List.of());
        return session.exercise(exercise, answer).status().name();
    }

    @Test
    void theExercisesKnowTheirAnswers() {
        assertEquals("SUCCESS", answer("lenet", "c3", "2416")); // LeCun's with all maps
        assertEquals("SUCCESS", answer("lenet", "field", "16"));
        assertEquals("SUCCESS", answer("lenet", "share", "23671"));
        assertEquals("WARNING", answer("lenet", "c3", "1516"));
        assertEquals("SUCCESS", answer("conv2d", "entry", "2"));
        assertEquals("SUCCESS", answer("conv2d", "size", "112"));
        assertEquals("SUCCESS", answer("pooling", "share", "0.25"));
        assertEquals("SUCCESS", answer("conv1d", "design", "1"));
        assertEquals("SUCCESS", answer("words", "cosine", "0.8"));
        assertEquals("SUCCESS", answer("rnn", "parameters", "2010000"));
        assertEquals("SUCCESS", answer("rnn", "lstm", "96"));
        assertEquals("SUCCESS", answer("nextword", "vanish", "0.042"));
        assertEquals("SUCCESS", answer("nextword", "entropy", "2.2"));
        assertEquals("SUCCESS", answer("charrnn", "lstm", "78336"));
        assertEquals("SUCCESS", answer("gpt", "topp", "0.625"));
        assertEquals("SUCCESS", answer("gpt", "cache", "5050"));
        assertEquals("WARNING", answer("gpt", "bytes", "6"));
        assertEquals("WARNING", answer("charrnn", "guess", "26"));
        assertEquals("SUCCESS", answer("transformer", "block", "49984"));
        assertEquals("SUCCESS", answer("transformer", "scores", "400"));
        assertEquals("SUCCESS", answer("transformer", "head", "16"));
        assertEquals("SUCCESS", answer("transformer", "masked", "10"));
    }
}
