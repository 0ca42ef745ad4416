package neurarium.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.tools.ToolProvider;
import neurarium.demos.Catalogue;
import neurarium.tensor.Rng;
import neurarium.ui.Lang;
import neurarium.ui.Session;
import org.apiguardian.api.API;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.teavm.jso.JSObject;

/** Adds the demo of CONTRIBUTING.md to a copy of the sources, to the letter. */
class ContributingTest {
    /** What the walk-through says: a file, its text, and the line it goes after; else all of it. */
    private record Step(String path, String after, String text) {}

    @TempDir Path folder;
    private final List<Step> steps = new ArrayList<>();
    private Path project;

    @BeforeEach
    void followTheSteps() throws IOException {
        project = SiteSources.copiedTo(folder).project();
        Node document =
                Parser.builder().build().parse(Files.readString(Path.of("../CONTRIBUTING.md")));
        document.accept(
                new AbstractVisitor() {
                    @Override
                    public void visit(FencedCodeBlock block) {
                        if (!block.getInfo().equals("sh")) {
                            List<String> told = codeIn(block.getPrevious());
                            String after = told.size() > 1 ? told.get(1) : "";
                            steps.add(new Step(told.get(0), after, block.getLiteral()));
                        }
                    }
                });
        for (Step step : steps) {
            Path file = project.resolve(step.path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, step.after.isEmpty() ? step.text : inserted(step, file));
        }
    }

    private static List<String> codeIn(Node paragraph) {
        List<String> found = new ArrayList<>();
        paragraph.accept(
                new AbstractVisitor() {
                    @Override
                    public void visit(Code code) {
                        found.add(code.getLiteral());
                    }
                });
        return found;
    }

    private static String inserted(Step step, Path file) throws IOException {
        String text = Files.readString(file);
        String line = step.after.strip() + "\n";
        int at = text.indexOf(line);
        assertTrue(at >= 0 && text.indexOf(line, at + 1) < 0, step.path + " once has " + line);
        return text.substring(0, at + line.length())
                + step.text
                + text.substring(at + line.length());
    }

    @Test
    void theDemoCompilesAndItsTestPasses() throws Exception {
        try (Classes classes = compiled()) {
            Class<?> test = classes.loadClass("neurarium.demos.softmax.SoftmaxTest");
            Constructor<?> maker = test.getDeclaredConstructor();
            maker.setAccessible(true);
            Set<String> passed = new TreeSet<>();
            for (Method method : test.getDeclaredMethods()) {
                if (method.getAnnotations().length > 0) {
                    method.setAccessible(true);
                    method.invoke(maker.newInstance());
                    passed.add(method.getName());
                }
            }

            assertEquals(4, passed.size(), passed::toString);
        }
    }

    @Test
    void theSiteHasItsPagesInBothLanguages() throws Exception {
        Path site = folder.resolve("site");
        try (Classes classes = compiled()) {
            String[] arguments = {
                project.toString(), SiteSources.programs(folder).toString(), site.toString()
            };
            classes.loadClass("neurarium.site.BuildSite")
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) arguments);
        }

        Document index = Jsoup.parse(Files.readString(site.resolve("index.html")));
        for (Lang lang : Lang.values()) {
            String page = lang.code + "/softmax.html";
            Document lesson = Jsoup.parse(Files.readString(site.resolve(page)));
            assertTrue(lesson.select("h1").text().contains(lang == Lang.ZH ? "温度" : "temperature"));
            assertTrue(lesson.select("pre").text().contains("double probability(int i)"));
            assertTrue(Files.exists(site.resolve(lang.code + "/embed/softmax.html")));
            assertEquals(1, index.select("a[href=" + page + "]").size());
        }
    }

    /** The classes of the project again, with those of the steps before them. */
    private static final class Classes extends URLClassLoader {
        Classes(List<Path> places) throws IOException {
            super(urls(places), ContributingTest.class.getClassLoader());
        }

        private static URL[] urls(List<Path> places) throws IOException {
            URL[] urls = new URL[places.size()];
            for (int i = 0; i < urls.length; i++) {
                urls[i] = places.get(i).toUri().toURL();
            }
            return urls;
        }

        @Override
        public Class<?> loadClass(String name) throws ClassNotFoundException {
            if (!name.startsWith("neurarium.")) {
                return super.loadClass(name);
            }
            Class<?> found = findLoadedClass(name);
            return found == null ? findClass(name) : found;
        }
    }

    private Classes compiled() throws IOException {
        Path out = Files.createDirectories(folder.resolve("classes"));
        List<Path> places = new ArrayList<>(List.of(out));
        for (Class<?> one : List.of(Rng.class, Session.class, Catalogue.class, BuildSite.class)) {
            places.add(placeOf(one));
        }
        List<Path> libraries = new ArrayList<>(places);
        libraries.add(placeOf(Test.class));
        libraries.add(placeOf(API.class));
        libraries.add(placeOf(JSObject.class));
        List<String> arguments = new ArrayList<>(List.of("-Xlint:all,-classfile", "-Werror"));
        arguments.addAll(List.of("-proc:none", "-d", out.toString(), "-cp"));
        arguments.add(
                String.join(File.pathSeparator, libraries.stream().map(Path::toString).toList()));
        steps.stream()
                .filter(step -> step.path.endsWith(".java"))
                .map(step -> project.resolve(step.path).toString())
                .distinct()
                .forEach(arguments::add);
        int failed =
                ToolProvider.getSystemJavaCompiler()
                        .run(null, null, null, arguments.toArray(String[]::new));
        assertEquals(0, failed);
        return new Classes(places);
    }

    private static Path placeOf(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
