package neurarium.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever opens a file reads first what it is. */
class DocstringTest {
    private final Set<String> missing = new TreeSet<>();

    @ParameterizedTest
    @ValueSource(strings = {"core", "web", "demos", "static"})
    void everyTypeSaysWhatItIs(String module) throws IOException {
        List<Path> files = sources(module);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task =
                    (JavacTask)
                            compiler.getTask(
                                    null,
                                    manager,
                                    null,
                                    List.of("-proc:none"),
                                    null,
                                    manager.getJavaFileObjectsFromPaths(files));
            DocTrees docs = DocTrees.instance(task);
            for (CompilationUnitTree file : task.parse()) {
                scan(file, docs);
            }
        }

        assertTrue(files.size() > 10);
        assertEquals("", String.join("\n", missing));
    }

    private void scan(CompilationUnitTree file, DocTrees docs) {
        new TreePathScanner<Void, Void>() {
            @Override
            public Void visitClass(ClassTree type, Void nothing) {
                boolean top = getCurrentPath().getParentPath().getLeaf() == file;
                boolean isPublic = type.getModifiers().getFlags().contains(Modifier.PUBLIC);
                if ((top || isPublic) && docs.getDocCommentTree(getCurrentPath()) == null) {
                    String name = Path.of(file.getSourceFile().toUri()).getFileName().toString();
                    missing.add(name + ": " + type.getSimpleName());
                }
                return super.visitClass(type, null);
            }
        }.scan(file, null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"core", "web", "demos", "static"})
    void everyPackageSaysWhatItIs(String module) throws IOException {
        for (Path file : sources(module)) {
            if (!Files.exists(file.resolveSibling("package-info.java"))) {
                missing.add(file.getParent().toString());
            }
        }

        assertEquals("", String.join("\n", missing));
    }

    private static List<Path> sources(String module) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("..", module, "src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
