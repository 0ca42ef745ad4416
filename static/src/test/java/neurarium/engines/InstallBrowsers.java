package neurarium.engines;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A step of the build before the tests: with root rights on a Debian it installs the browsers that
 * are missing; elsewhere it stops the build and says what to do.
 */
public final class InstallBrowsers {
    private static final Path APT = Path.of("/usr/bin/apt-get");

    private InstallBrowsers() {}

    /** Takes no arguments. */
    public static void main(String[] args) throws IOException, InterruptedException {
        List<BrowserProgram> wanted = Engines.programs();
        List<String> missing = new ArrayList<>();
        for (BrowserProgram program : wanted) {
            if (program.look().isEmpty()) {
                missing.add(program.debian);
            }
        }
        boolean mayInstall = Files.exists(APT) && System.getProperty("user.name").equals("root");
        if (!missing.isEmpty() && mayInstall) {
            System.out.println("apt-get installs for the tests: " + String.join(", ", missing));
            run(List.of("update", "-qq"));
            missing.addAll(0, List.of("install", "-y", "-qq", "--no-install-recommends"));
            run(missing);
        }
        for (BrowserProgram program : wanted) {
            System.out.println("The tests use " + program.find());
        }
    }

    private static void run(List<String> arguments) throws IOException, InterruptedException {
        ProcessBuilder apt = new ProcessBuilder(APT.toString());
        apt.command().addAll(arguments);
        apt.environment().put("DEBIAN_FRONTEND", "noninteractive");
        int code = apt.inheritIO().start().waitFor();
        if (code != 0) {
            throw new IllegalStateException(
                    String.join(" ", apt.command()) + " ended with " + code);
        }
    }
}
