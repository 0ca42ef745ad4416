package neurarium.site;

import java.util.ArrayList;
import java.util.List;
import neurarium.bench.Main;
import neurarium.demos.Catalogue;
import neurarium.demos.Program;

/**
 * A program of ours that pages load, compiled to both targets.
 *
 * @param name of the compiled files
 * @param main the class with the main method
 * @param entry the JavaScript function that starts it
 */
record PageProgram(String name, Class<?> main, String entry) {
    /** That of bench.html, and those of the demos. */
    static List<PageProgram> all() {
        List<PageProgram> all = new ArrayList<>();
        all.add(new PageProgram("bench", Main.class, "neurariumBench"));
        for (Program program : Catalogue.programs()) {
            all.add(new PageProgram(program.name(), program.main(), "neurariumMain"));
        }
        return all;
    }

    String wasm() {
        return name + ".wasm";
    }

    String javascript() {
        return name + ".teavm.js";
    }
}
