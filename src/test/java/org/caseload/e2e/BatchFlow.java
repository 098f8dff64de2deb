package org.caseload.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;

/** The four steps from a file to cases, in the words of their pages. */
final class BatchFlow {

    private static final Pattern BATCH_ADDRESS = Pattern.compile(".*/batches/[0-9a-f-]{36}$");

    private final Page page;

    private BatchFlow(Page page) {
        this.page = page;
    }

    /** Goes there as a person does: by the form for a single case. */
    static BatchFlow start(Page page) {
        page.getByRole(AriaRole.LINK, named("New case")).first().click();
        page.getByRole(AriaRole.LINK, named("Switch to batch")).click();
        return new BatchFlow(page).isAt("Select file");
    }

    /** Goes there by its address. */
    static BatchFlow begin(Page page) {
        page.navigate("/batches/new");
        return new BatchFlow(page).isAt("Select file");
    }

    /** Opens a batch that is there. */
    static BatchFlow open(Page page, String batch) {
        page.navigate("/batches/" + batch);
        return new BatchFlow(page);
    }

    /** The page as it is. */
    static BatchFlow at(Page page) {
        return new BatchFlow(page);
    }

    BatchFlow isAt(String step) {
        assertThat(page.locator("[aria-current=step]")).containsText(step);
        return this;
    }

    /** Chooses a file, which is uploaded at once. */
    BatchFlow send(String name, byte[] bytes) {
        FileChooser chooser =
                page.waitForFileChooser(() -> button("Browse files").click());
        chooser.setFiles(new FilePayload(name, "text/csv", bytes));
        return this;
    }

    /** Chooses a file of any size. */
    BatchFlow send(Path file) {
        page.waitForFileChooser(() -> button("Browse files").click()).setFiles(file);
        return this;
    }

    /** Chooses a file, and waits until it has become a batch. */
    BatchFlow upload(String name, byte[] bytes) {
        send(name, bytes);
        return isStored();
    }

    BatchFlow isStored() {
        page.waitForURL(BATCH_ADDRESS);
        return this;
    }

    /** The id in the page's address. */
    String batch() {
        return page.url().substring(page.url().lastIndexOf('/') + 1);
    }

    /** What the page says first: how it went, or what is wrong. */
    BatchFlow says(String text) {
        assertThat(page.getByText(text).first()).isVisible();
        return this;
    }

    Locator button(String words) {
        return page.getByRole(AriaRole.BUTTON, named(words));
    }

    BatchFlow press(String words) {
        button(words).click();
        return this;
    }

    BatchFlow tick(String words) {
        page.getByLabel(words).check();
        return this;
    }

    BatchFlow follow(String words) {
        link(words).click();
        return this;
    }

    Locator link(String words) {
        return page.getByRole(AriaRole.LINK, named(words));
    }

    /** The rows of a file that the page offers. */
    List<CSVRecord> download(String words) {
        return Laboratory.records(downloadText(words));
    }

    /** A file that the page offers, as text. */
    String downloadText(String words) {
        Download download = page.waitForDownload(() -> link(words).click());
        try {
            return Files.readString(download.path(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static GetByRoleOptions named(String words) {
        return new GetByRoleOptions().setName(words).setExact(true);
    }
}
