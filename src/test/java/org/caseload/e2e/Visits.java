package org.caseload.e2e;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Tracing;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The browser windows of one test, each with cookies of its own, and what the browser complained about in them. */
final class Visits implements AutoCloseable {

    private static final double PATIENCE = 15_000;

    static {
        // As much as every other step: a page that is loaded cold by a busy machine takes longer than the usual 5 s.
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    /** By the application's address. */
    private static final Map<String, String> COOKIES = new ConcurrentHashMap<>();

    private final String address;
    private final List<Page> pages = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    Visits(String address) {
        this.address = address;
    }

    /** Opens a blank page whose addresses are relative to the application. */
    Page open(Screen screen) {
        return open(screen.options());
    }

    /** Opens a blank page of somebody who signed in before: the administrator. */
    Page openSignedIn(Screen screen) {
        String cookies = COOKIES.computeIfAbsent(address, Visits::signIn);
        return open(screen.options().setStorageState(cookies));
    }

    private static String signIn(String address) {
        try (BrowserContext context =
                Browsers.shared().newContext(Screen.DESKTOP_LIGHT.options().setBaseURL(address))) {
            SignIn.asAdministrator(context.newPage());
            return context.storageState();
        }
    }

    private Page open(NewContextOptions options) {
        BrowserContext context = Browsers.shared().newContext(options.setBaseURL(address));
        context.setDefaultTimeout(PATIENCE);
        context.tracing().start(new Tracing.StartOptions().setScreenshots(true).setSnapshots(true));
        Page page = context.newPage();
        page.onConsoleMessage(this::listen);
        page.onPageError(error -> complaints.add("page error: " + error));
        pages.add(page);
        return page;
    }

    private void listen(ConsoleMessage message) {
        String complaint = message.type() + ": " + message.text() + " (" + message.location() + ")";
        if (message.type().equals("error") && !Noise.isHarmless(complaint)) {
            complaints.add(complaint);
        }
    }

    /** What nobody expected, in the order in which it came. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** Saves what each page shows, and the way to there. */
    void keep(Path folder) {
        for (int number = 0; number < pages.size(); number++) {
            Page page = pages.get(number);
            page.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve("page-" + number + ".png")));
            page.context()
                    .tracing()
                    .stop(new Tracing.StopOptions().setPath(folder.resolve("trace-" + number + ".zip")));
        }
    }

    @Override
    public void close() {
        pages.forEach(page -> page.context().close());
    }
}
