package neurarium.engines;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.support.ParameterDeclarations;

/**
 * The engines that the site is tested in besides Chromium: all, or those that the system property
 * {@code neurarium.engines} lists. Each starts once for all tests.
 */
final class Engines implements ArgumentsProvider {
    static final String PROPERTY = "neurarium.engines";

    private static final String ALL = "chromium,firefox,webkit";
    private static final ExtensionContext.Namespace SPACE =
            ExtensionContext.Namespace.create(Engines.class);

    /** The programs that the tests need. */
    static List<BrowserProgram> programs() {
        List<BrowserProgram> programs = new ArrayList<>(List.of(BrowserProgram.CHROMIUM));
        if (isChosen("firefox")) {
            programs.add(BrowserProgram.FIREFOX);
        }
        if (isChosen("webkit")) {
            programs.addAll(List.of(BrowserProgram.WEBKIT, BrowserProgram.XVFB));
        }
        return programs;
    }

    static boolean isChosen(String name) {
        String property = System.getProperty(PROPERTY, "");
        List<String> chosen = List.of((property.isEmpty() ? ALL : property).split(",", -1));
        for (String one : chosen) {
            if (!List.of(ALL.split(",", -1)).contains(one)) {
                throw new IllegalStateException(
                        "-D" + PROPERTY + " takes some of " + ALL + ", not “" + one + "”");
            }
        }
        return chosen.contains(name);
    }

    @Override
    public Stream<? extends Arguments> provideArguments(
            ParameterDeclarations parameters, ExtensionContext context) {
        List<Arguments> readers = new ArrayList<>();
        if (isChosen("firefox")) {
            readers.add(reader("Firefox", () -> new Firefox(Map.of()), context));
        }
        if (isChosen("webkit")) {
            readers.add(reader("WebKit", () -> new WebKit(Map.of()), context));
        }
        return readers.stream();
    }

    private static Arguments reader(String name, Supplier<Engine> start, ExtensionContext context) {
        var store = context.getStore(ExtensionContext.StoreScope.LAUNCHER_SESSION, SPACE);
        WatchedSite site =
                store.getOrComputeIfAbsent(
                        WatchedSite.class, key -> new WatchedSite(), WatchedSite.class);
        Engine engine = store.getOrComputeIfAbsent(name, key -> start.get(), Engine.class);
        return Arguments.of(new Reader(name, engine, site.url()));
    }
}
