package neurarium.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A step of the build before the tests: on a machine without Chromium, and with root rights on a
 * Debian, it installs Debian's; on others without one it stops the build and says what to do.
 */
public final class InstallChromium {
    private static final Path APT = Path.of("/usr/bin/apt-get");

    private InstallChromium() {}

    /** Takes no arguments. */
    public static void main(String[] args) throws IOException, InterruptedException {
        boolean mayInstall = Files.exists(APT) && System.getProperty("user.name").equals("root");
        if (Chromium.look().isEmpty() && mayInstall) {
            System.out.println("This machine has no browser for the tests: apt-get installs it …");
            run("update", "-qq");
            run("install", "-y", "-qq", "--no-install-recommends", "chromium");
        }
        System.out.println("The tests run in " + Chromium.find());
    }

    private static void run(String... arguments) throws IOException, InterruptedException {
        ProcessBuilder apt = new ProcessBuilder(APT.toString());
        apt.command().addAll(List.of(arguments));
        apt.environment().put("DEBIAN_FRONTEND", "noninteractive");
        int code = apt.inheritIO().start().waitFor();
        if (code != 0) {
            throw new IllegalStateException(
                    String.join(" ", apt.command()) + " ended with " + code);
        }
    }
}
