package org.caseload.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.CLI;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.caseload.ChildProcess;

/**
 * The Chromium that the tests use, one for all of them.
 *
 * <p>In this order: the file that the system property {@code caseload.chromium} names; a Chromium or Chrome of this machine;
 * one that Playwright downloads and keeps for later. Nothing is downloaded when there is one already.
 */
public final class Browsers {

    private static final List<String> ARGUMENTS = List.of(
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-quic",
            "--disable-sync",
            "--no-first-run");

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome.exe");

    private static final List<String> USUAL_PLACES = List.of(
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
            "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe");

    private Browsers() {}

    /** Started when first needed, stopped with the tests' process. Only for the thread that asked first. */
    public static Browser shared() {
        return Shared.BROWSER;
    }

    private static Browser launch() {
        Optional<Path> installed = find();
        if (installed.isEmpty()) {
            download();
        }
        // Without this, Playwright downloads browsers of every make.
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        LaunchOptions options = new LaunchOptions().setArgs(arguments());
        installed.ifPresent(options::setExecutablePath);
        return playwright.chromium().launch(options);
    }

    private static Optional<Path> find() {
        String named = System.getProperty("caseload.chromium", "");
        if (!named.isBlank()) {
            return Optional.of(Path.of(named));
        }
        Stream<Path> onPath = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
        return Stream.concat(onPath, USUAL_PLACES.stream().map(Path::of))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** In a process of its own, since Playwright's command line ends the one it runs in. */
    private static void download() {
        try {
            int result = ChildProcess.builder(CLI.class, "install", "chromium")
                    .inheritIO()
                    .start()
                    .waitFor();
            if (result != 0) {
                throw new IllegalStateException("No Chromium: install one, or name it with -Dcaseload.chromium=FILE");
            }
        } catch (IOException failure) {
            throw new IllegalStateException("Playwright could not be started", failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a browser was downloaded", interrupted);
        }
    }

    private static List<String> arguments() {
        List<String> arguments = new ArrayList<>(ARGUMENTS);
        if ("root".equals(System.getProperty("user.name"))) {
            // Chromium's sandbox refuses to run as root.
            arguments.add("--no-sandbox");
        }
        return arguments;
    }

    private static final class Shared {
        static final Browser BROWSER = launch();
    }
}
