package org.caseload.e2e;

import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** Pictures of pages in {@code target/gallery}, made only with {@code -Dcaseload.gallery=true}. */
final class Gallery {

    private static final boolean WANTED = Boolean.getBoolean("caseload.gallery");
    private static final Path FOLDER = Path.of("target", "gallery");

    private Gallery() {}

    static boolean isWanted() {
        return WANTED;
    }

    static void keep(Page page, String name, Screen screen) {
        if (WANTED) {
            page.screenshot(
                    new Page.ScreenshotOptions().setPath(FOLDER.resolve(name + "-" + screen.suffix() + ".png")));
        }
    }

    /** The whole length of a page as it is on paper. */
    static void keepPrinted(Page page, String name) {
        if (WANTED) {
            page.screenshot(
                    new Page.ScreenshotOptions().setFullPage(true).setPath(FOLDER.resolve(name + "-printed.png")));
            page.pdf(new Page.PdfOptions().setFormat("A4").setPath(FOLDER.resolve(name + "-printed.pdf")));
        }
    }
}
