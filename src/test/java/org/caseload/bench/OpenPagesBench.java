package org.caseload.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.caseload.PostgresTest;
import org.caseload.batch.BatchId;
import org.caseload.batch.BatchSummary;
import org.caseload.e2e.Browsers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How much heap an open page takes: the validation of a batch of ten thousand rows with errors, its data shown, in sessions of
 * their own. An upper limit: what Playwright keeps of each page is in the same heap.
 */
class OpenPagesBench {

    private static final int PAGES = Integer.getInteger("caseload.bench.pages", 20);
    private static final int FAMILIES = Integer.getInteger("caseload.bench.families", 4_350);

    @TempDir
    private Path folder;

    @Test
    void opensPages() {
        try (BenchApplication application = BenchApplication.start(folder)) {
            BatchId batch = application.upload(InventedRun.of("OPEN", FAMILIES).replace(",Exome,", ",Exom,"));
            BatchSummary checked = application.awaitRest(batch);
            assertThat(checked.hasErrors()).isTrue();
            List<BrowserContext> contexts = new ArrayList<>();
            open(application, batch, contexts);
            long before = usedHeap();
            for (int number = 0; number < PAGES; number++) {
                open(application, batch, contexts);
            }
            long each = (usedHeap() - before) / PAGES;
            System.out.printf(
                    "| %d pages of a batch of %,d rows, %,d errors | %,d kB each |%n",
                    PAGES, checked.counts().rows(), checked.counts().errors(), each >> 10);
            contexts.forEach(BrowserContext::close);
        }
    }

    private static void open(BenchApplication application, BatchId batch, List<BrowserContext> contexts) {
        BrowserContext context = Browsers.shared().newContext(new NewContextOptions().setViewportSize(1440, 900));
        contexts.add(context);
        Page page = context.newPage();
        page.navigate(application.address() + "/batches/" + batch);
        page.locator("input[name=username]").fill(PostgresTest.USERNAME);
        page.locator("input[name=password]").fill(PostgresTest.PASSWORD);
        page.keyboard().press("Enter");
        page.getByText("Show data").click();
        page.locator("[data-cell]:visible").first().waitFor();
    }

    private static long usedHeap() {
        for (int time = 0; time < 5; time++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
