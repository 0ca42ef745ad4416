package neurarium.demos;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import neurarium.ui.Demo;
import neurarium.ui.Text;

/**
 * Every demo once, in the order of the lecture, and the programs that they are compiled into. A
 * page loads one program; nothing that a program runs may ask this class, which knows all of them.
 */
public final class Catalogue {
    /** A demo: its id in paths, its part of the lecture, its title, and how to make one. */
    public record Entry(String id, Part part, Text title, Supplier<Demo> maker) {}

    private Catalogue() {}

    /** The programs in the order of the lecture. */
    public static List<Program> programs() {
        return List.of(
                SearchDemos.PROGRAM,
                NetworkDemos.PROGRAM,
                ImageDemos.PROGRAM,
                TextDemos.PROGRAM,
                AttentionDemos.PROGRAM,
                GptDemos.PROGRAM);
    }

    /** The demos in the order of the lecture. */
    public static List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        for (Program program : programs()) {
            entries.addAll(program.entries());
        }
        return entries;
    }

    /** A new demo of an id; an unknown id is refused. */
    public static Demo make(String id) {
        return program(id).make(id);
    }

    /** The program that runs a demo; an unknown id is refused. */
    public static Program program(String id) {
        for (Program program : programs()) {
            for (Entry entry : program.entries()) {
                if (entry.id().equals(id)) {
                    return program;
                }
            }
        }
        throw new IllegalArgumentException("There is no demo named " + id);
    }
}
