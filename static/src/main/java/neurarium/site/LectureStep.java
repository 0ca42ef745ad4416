package neurarium.site;

import java.nio.file.Path;
import java.util.List;

/**
 * One step of the lecture: what the audience reads, what the speaker says, what the demo does.
 *
 * @param file that it is written in
 * @param line of its heading, counted from 1
 * @param words one line, a question or a claim
 * @param note HTML for the speaker alone
 * @param commands for the demo, in order
 */
record LectureStep(Path file, int line, String words, String note, List<Command> commands) {
    /**
     * What a demo is told: {@code data = xor} sets a value, {@code step 10} makes steps, any other
     * word presses the button of that name.
     */
    record Command(String text, int line) {
        boolean sets() {
            return text.contains("=");
        }

        String key() {
            return text.substring(0, text.indexOf('=')).strip();
        }

        String value() {
            return text.substring(text.indexOf('=') + 1).strip();
        }

        /** How many steps it asks for; −1 where it asks for something else. */
        int steps() {
            return text.matches("step [0-9]{1,6}") ? Integer.parseInt(text.substring(5)) : -1;
        }
    }

    /** The commands as they are written. */
    public List<String> lines() {
        return commands.stream().map(Command::text).toList();
    }
}
