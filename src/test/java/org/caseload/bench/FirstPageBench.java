package org.caseload.bench;

import bare.BareApplication;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.Sizes;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caseload.PostgresTest;
import org.caseload.e2e.Browsers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * What a browser that has nothing stored loads until a page of Caseload can be used, against the same of a bare Vaadin
 * application; in turn, in the same process, medians.
 */
class FirstPageBench {

    private static final int LOADS = Integer.getInteger("caseload.bench.loads", 9);

    /** From asking to the first byte of the answer, in milliseconds, beside what the server needs. */
    private static final int LATENCY = Integer.getInteger("caseload.bench.latency", 0);

    /** Notes the moment at which something is there to be used. */
    private static final String WATCH = """
            const look = () => {
              if (document.querySelector('vaadin-text-field, .cl-shell main, vaadin-login-form vaadin-text-field')
                  ?.checkVisibility() && !document.querySelector('#outlet:empty')) {
                window.usableAt = performance.now();
              } else {
                requestAnimationFrame(look);
              }
            };
            requestAnimationFrame(look);
            """;

    /** @param bytes of answers as they were sent, with their headers */
    private record Load(double milliseconds, int requests, long bytes) {}

    @TempDir
    private Path folder;

    @Test
    void loads() {
        try (BenchApplication caseload = BenchApplication.start(folder);
                ConfigurableApplicationContext bare = BareApplication.start()) {
            String address = caseload.address();
            String cookies = signIn(address);
            Map<String, List<Load>> pages = new LinkedHashMap<>();
            for (int load = -2; load < LOADS; load++) {
                measure(
                        pages,
                        load,
                        "bare",
                        "http://localhost:" + bare.getEnvironment().getProperty("local.server.port") + "/",
                        null);
                measure(pages, load, "sign in", address + "/login", null);
                measure(pages, load, "home", address + "/", cookies);
                measure(pages, load, "list of batches", address + "/batches", cookies);
            }
            print(pages);
        }
    }

    /** Loads before the first one warm the servers up and do not count. */
    private static void measure(Map<String, List<Load>> pages, int load, String name, String address, String cookies) {
        Load measured = load(address, cookies);
        if (load >= 0) {
            pages.computeIfAbsent(name, key -> new ArrayList<>()).add(measured);
        }
    }

    private static Load load(String address, String cookies) {
        NewContextOptions options = new NewContextOptions().setViewportSize(1440, 900);
        if (cookies != null) {
            options.setStorageState(cookies);
        }
        try (BrowserContext context = Browsers.shared().newContext(options)) {
            Page page = context.newPage();
            page.addInitScript(WATCH);
            slowDown(page);
            List<Request> requests = new ArrayList<>();
            page.onRequestFinished(requests::add);
            page.navigate(address);
            double time = ((Number) page.waitForFunction("window.usableAt").jsonValue()).doubleValue();
            page.waitForLoadState(LoadState.LOAD);
            // Asking for sizes lets further answers in.
            List<Request> answered = List.copyOf(requests);
            long bytes = answered.stream().mapToLong(FirstPageBench::bytes).sum();
            return new Load(time, answered.size(), bytes);
        }
    }

    /** As a network within a city is. */
    private static void slowDown(Page page) {
        if (LATENCY > 0) {
            JsonObject conditions = new JsonObject();
            conditions.addProperty("offline", false);
            conditions.addProperty("latency", LATENCY);
            conditions.addProperty("downloadThroughput", -1);
            conditions.addProperty("uploadThroughput", -1);
            page.context().newCDPSession(page).send("Network.emulateNetworkConditions", conditions);
        }
    }

    private static long bytes(Request request) {
        Sizes sizes = request.sizes();
        return (long) sizes.responseBodySize + sizes.responseHeadersSize;
    }

    private static String signIn(String address) {
        try (BrowserContext context = Browsers.shared().newContext()) {
            Page page = context.newPage();
            page.navigate(address + "/login");
            page.locator("input[name=username]").fill(PostgresTest.USERNAME);
            page.locator("input[name=password]").fill(PostgresTest.PASSWORD);
            page.keyboard().press("Enter");
            page.locator(".cl-shell main").waitFor();
            return context.storageState();
        }
    }

    private static void print(Map<String, List<Load>> pages) {
        double bare = median(pages.get("bare").stream().map(Load::milliseconds).toList());
        System.out.println("| page | ms | of bare | requests | kB sent |");
        System.out.println("|---|---|---|---|---|");
        pages.forEach((name, loads) -> {
            double time = median(loads.stream().map(Load::milliseconds).toList());
            System.out.printf(
                    "| %s | %.0f | %.2f | %.0f | %.0f |%n",
                    name,
                    time,
                    time / bare,
                    median(loads.stream().map(load -> (double) load.requests()).toList()),
                    median(loads.stream().map(load -> load.bytes() / 1024.0).toList()));
        });
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }
}
