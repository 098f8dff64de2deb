package org.caseload.ui.batch;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import com.vaadin.flow.function.ValueProvider;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.caseload.batch.StoredFinding;
import org.caseload.batch.TableHeader;
import org.caseload.manifest.Finding;
import org.caseload.manifest.Severity;
import org.caseload.ui.component.CardGrid;
import org.caseload.ui.component.Icon;
import org.caseload.ui.component.Numbers;
import org.caseload.ui.component.Tone;
import org.jspecify.annotations.Nullable;

/** The columns of the list of findings. */
final class FindingsGrid {

    private FindingsGrid() {}

    /** @param headers of the table as it is now */
    static CardGrid<StoredFinding> create(Mender mender, Supplier<List<TableHeader>> headers) {
        Predicate<StoredFinding> takes = row -> takes(mender, headers.get(), row.finding());
        CardGrid<StoredFinding> grid = new CardGrid<>(translate("batch.findings"));
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.addColumn(FindingsGrid::line)
                .setHeader(translate("batch.line"))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("84px")
                .setFlexGrow(0);
        grid.addColumn(Mark.renderer(FindingsGrid::severity))
                .setHeader(translate("batch.severity"))
                .setWidth("124px")
                .setFlexGrow(0);
        text(grid, "batch.family", "120px", 1, row -> orEmpty(row.finding().familyId()));
        text(grid, "batch.sample", "130px", 1, row -> orEmpty(row.finding().bioSample()));
        text(grid, "batch.column", "140px", 1, row -> orEmpty(row.finding().column()));
        text(grid, "batch.value", "150px", 1, row -> orEmpty(row.finding().value()));
        text(grid, "batch.message", "280px", 6, row -> FindingWords.text(row.finding()));
        grid.addColumn(suggestion(mender, takes))
                .setHeader(translate("batch.suggestion"))
                .setWidth("170px")
                .setFlexGrow(1);
        return grid.card(card(mender, takes).renderer());
    }

    private static void text(
            CardGrid<StoredFinding> grid,
            String key,
            String width,
            int grow,
            ValueProvider<StoredFinding, String> value) {
        grid.addColumn(value).setHeader(translate(key)).setWidth(width).setFlexGrow(grow);
    }

    /** A suggestion for a cell is a button that takes it; where nothing can be edited it is a text. */
    private static Renderer<StoredFinding> suggestion(Mender mender, Predicate<StoredFinding> takes) {
        return LitRenderer.<StoredFinding>of("""
                        ${item.suggestion
                          ? item.label
                            ? html`<button type="button" class="cl-take" aria-label="${item.label}" @click="${take}">
                                <span class="cl-icon" .innerHTML="${item.tick}"></span>${item.suggestion}</button>`
                            : item.suggestion
                          : ''}
                        """)
                .withProperty("suggestion", row -> FindingWords.suggestion(row.finding()))
                .withProperty("label", row -> takes.test(row) ? takeLabel(row.finding()) : "")
                .withProperty("tick", row -> Icon.TICK.svg())
                .withFunction("take", row -> mender.apply(row.finding(), FindingWords.suggestion(row.finding())));
    }

    /** Whether a suggestion can be put in a cell: not in one of a column that is to be added first. */
    private static boolean takes(Mender mender, List<TableHeader> headers, Finding finding) {
        boolean hasCell = finding.row() != null && finding.column() != null;
        return mender.mayMend() && hasCell && Mender.lacking(finding, headers).isEmpty();
    }

    private static String takeLabel(Finding finding) {
        return translate(
                "batch.take.of",
                FindingWords.suggestion(finding),
                orEmpty(finding.value()),
                finding.line() == null ? "" : Numbers.grouped(finding.line()));
    }

    private static RowCard<StoredFinding> card(Mender mender, Predicate<StoredFinding> takes) {
        return new RowCard<StoredFinding>(row -> word(row.finding().severity()))
                .state(FindingsGrid::lineOfCard)
                .whole(row -> FindingWords.text(row.finding()))
                .line(translate("batch.family"), row -> orEmpty(row.finding().familyId()))
                .line(translate("batch.sample"), row -> orEmpty(row.finding().bioSample()))
                .line(translate("batch.column"), row -> orEmpty(row.finding().column()))
                .line(translate("batch.value"), row -> orEmpty(row.finding().value()))
                .line(translate("batch.suggestion"), row -> FindingWords.suggestion(row.finding()))
                .button(
                        row -> takes.test(row)
                                        && !FindingWords.suggestion(row.finding())
                                                .isEmpty()
                                ? translate("batch.take", FindingWords.suggestion(row.finding()))
                                : "",
                        row -> mender.apply(row.finding(), FindingWords.suggestion(row.finding())));
    }

    private static String line(StoredFinding row) {
        Integer line = row.finding().line();
        return line == null ? "" : Numbers.grouped(line);
    }

    private static Mark lineOfCard(StoredFinding row) {
        String line = line(row);
        return line.isEmpty() ? Mark.NONE : Mark.plain(translate("batch.line.at", line));
    }

    private static Mark severity(StoredFinding row) {
        Finding finding = row.finding();
        return Mark.of(word(finding.severity()), tone(finding.severity()));
    }

    static Tone tone(Severity severity) {
        return switch (severity) {
            case ERROR -> Tone.ERROR;
            case WARNING -> Tone.WARNING;
            case INFO -> Tone.INFO;
        };
    }

    private static String word(Severity severity) {
        return translate("batch.severity." + severity.name());
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
