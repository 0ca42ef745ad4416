package neurarium.site;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.teavm.tooling.ConsoleTeaVMToolLog;
import org.teavm.tooling.TeaVMProblemRenderer;
import org.teavm.tooling.TeaVMTargetType;
import org.teavm.tooling.TeaVMTool;
import org.teavm.tooling.TeaVMToolException;
import org.teavm.vm.TeaVMOptimizationLevel;

/** Java to Wasm GC and to JavaScript: every program that pages load, as many at once as fit. */
public final class CompilePrograms {
    /** TeaVM's name of what runs a Wasm program, and ours. */
    private static final String RUNTIME = "org/teavm/backend/wasm/wasm-gc-runtime.min.js";

    static final String RUNTIME_FILE = "neurarium.wasm-runtime.js";

    /** Each needs some hundred megabytes. */
    private static final int MOST_THREADS = 4;

    private final Path target;
    private final Binaryen binaryen;

    private CompilePrograms(Path target, Binaryen binaryen) {
        this.target = target;
        this.binaryen = binaryen;
    }

    /** Arguments: the folder of compiled programs, that of Binaryen, whether to do without it. */
    public static void main(String[] args) throws Exception {
        Binaryen binaryen = new Binaryen(Path.of(args[1]), Boolean.parseBoolean(args[2]));
        new CompilePrograms(Path.of(args[0]), binaryen).compile();
    }

    private void compile() throws IOException, InterruptedException, ExecutionException {
        Files.createDirectories(target);
        copyRuntime();
        List<PageProgram> programs = PageProgram.all();
        int threads = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
        System.out.println(
                "Compiling "
                        + programs.size()
                        + " programs to Wasm and to JavaScript"
                        + (binaryen.isHere() ? "" : ", without Binaryen: the Wasm is not optimized")
                        + " …");
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            List<Future<?>> compiled = new ArrayList<>();
            for (PageProgram program : programs) {
                for (TeaVMTargetType type :
                        List.of(TeaVMTargetType.WEBASSEMBLY_GC, TeaVMTargetType.JAVASCRIPT)) {
                    compiled.add(workers.submit(() -> compile(program, type)));
                }
            }
            for (Future<?> one : compiled) {
                one.get();
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private void copyRuntime() throws IOException {
        ClassLoader loader = CompilePrograms.class.getClassLoader();
        try (InputStream in = loader.getResourceAsStream(RUNTIME)) {
            Files.copy(in, target.resolve(RUNTIME_FILE), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private Void compile(PageProgram program, TeaVMTargetType type)
            throws TeaVMToolException, IOException, InterruptedException {
        long start = System.nanoTime();
        boolean wasm = type == TeaVMTargetType.WEBASSEMBLY_GC;
        String name = wasm ? program.wasm() : program.javascript();
        TeaVMTool tool = new TeaVMTool();
        tool.setTargetType(type);
        tool.setMainClass(program.main().getName());
        tool.setEntryPointName(wasm ? "main" : program.entry());
        tool.setTargetDirectory(target.toFile());
        tool.setTargetFileName(name);
        tool.setClassLoader(CompilePrograms.class.getClassLoader());
        tool.setObfuscated(true);
        // FULL inlines so much that both programs grow by half, gzipped.
        tool.setOptimizationLevel(TeaVMOptimizationLevel.ADVANCED);
        tool.generate();
        if (!tool.getProblemProvider().getProblems().isEmpty()) {
            TeaVMProblemRenderer.describeProblems(
                    tool.getDependencyInfo().getCallGraph(),
                    tool.getProblemProvider(),
                    new ConsoleTeaVMToolLog(false));
        }
        if (!tool.getProblemProvider().getSevereProblems().isEmpty()) {
            throw new IllegalStateException(name + " does not compile");
        }
        if (wasm && binaryen.isHere()) {
            binaryen.optimize(target.resolve(name));
        }
        System.out.printf("%8.1f s  %s%n", (System.nanoTime() - start) / 1e9, name);
        return null;
    }
}
