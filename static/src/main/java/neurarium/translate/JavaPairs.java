package neurarium.translate;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The pairs in Java: two texts side by side in the arguments of a call. */
final class JavaPairs {
    private JavaPairs() {}

    static List<Pair> of(Path project, List<Path> sources) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<Pair> pairs = new ArrayList<>();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            JavacTask task =
                    (JavacTask)
                            compiler.getTask(
                                    null,
                                    files,
                                    null,
                                    List.of("-proc:none"),
                                    null,
                                    files.getJavaFileObjectsFromPaths(sources));
            for (CompilationUnitTree unit : task.parse()) {
                Path file = Path.of(unit.getSourceFile().toUri());
                String place = project.toAbsolutePath().normalize().relativize(file).toString();
                new Scanner(place, pairs).scan(unit, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pairs;
    }

    private static final class Scanner extends TreeScanner<Void, Void> {
        private final String place;
        private final List<Pair> pairs;

        Scanner(String place, List<Pair> pairs) {
            this.place = place;
            this.pairs = pairs;
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
            take(call.getArguments());
            return super.visitMethodInvocation(call, null);
        }

        @Override
        public Void visitNewClass(NewClassTree call, Void nothing) {
            take(call.getArguments());
            return super.visitNewClass(call, null);
        }

        private void take(List<? extends ExpressionTree> arguments) {
            for (int i = 0; i + 1 < arguments.size(); i++) {
                String zh = constant(arguments.get(i));
                String en = constant(arguments.get(i + 1));
                if (zh != null && en != null && Pair.isOne(zh, en)) {
                    pairs.add(new Pair(place, zh, en));
                }
            }
        }

        /** The text of a literal, or of literals joined by plus; null where it is none. */
        private static String constant(Tree tree) {
            if (tree instanceof LiteralTree literal && literal.getValue() instanceof String text) {
                return text;
            }
            if (tree instanceof ParenthesizedTree parentheses) {
                return constant(parentheses.getExpression());
            }
            if (tree instanceof BinaryTree sum && sum.getKind() == Tree.Kind.PLUS) {
                String left = constant(sum.getLeftOperand());
                String right = constant(sum.getRightOperand());
                return left == null || right == null ? null : left + right;
            }
            return null;
        }
    }
}
