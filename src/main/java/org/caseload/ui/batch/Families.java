package org.caseload.ui.batch;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import java.util.Set;
import org.caseload.batch.BatchContents;
import org.caseload.batch.BatchId;
import org.caseload.batch.DraftLine;
import org.caseload.batch.DraftState;
import org.caseload.ui.component.CardGrid;
import org.caseload.ui.component.Links;
import org.caseload.ui.component.Numbers;

/** Lists of a batch's families by what became of them. */
final class Families {

    /** Up to so many rows a list has no scroll bar of its own, and is printed whole. */
    static final int SHORT = 50;

    private final BatchContents contents;
    private final BatchId id;

    Families(BatchContents contents, BatchId id) {
        this.contents = contents;
        this.id = id;
    }

    int count(DraftState state) {
        return contents.countFamilies(id, Set.of(state));
    }

    /** Families that exist already, with their case. */
    CardGrid<DraftLine> skipped(Mender mender) {
        CardGrid<DraftLine> grid = grid("batch.skipped.name", DraftState.SKIPPED);
        addFamily(grid);
        grid.addColumn(Mark.link(Families::caseAddress, Families::caseId)).setHeader(translate("batch.case"));
        addLine(grid);
        RowCard<DraftLine> card =
                card().line(translate("batch.case"), Families::caseId).address(Families::caseAddress);
        if (mender.mayMend()) {
            grid.addColumn(again(mender))
                    .setHeader(translate("batch.actions"))
                    .setWidth("150px")
                    .setFlexGrow(0);
            card.button(line -> translate("batch.createAgain"), line -> mender.createAgain(line.familyId()));
        }
        return grid.card(card.renderer());
    }

    private static Renderer<DraftLine> again(Mender mender) {
        return LitRenderer.<DraftLine>of("""
                        <vaadin-button theme="small" aria-label="${item.label}" @click="${again}">${item.words}</vaadin-button>
                        """)
                .withProperty("words", line -> translate("batch.createAgain"))
                .withProperty("label", line -> translate("batch.createAgain.of", line.familyId()))
                .withFunction("again", line -> mender.createAgain(line.familyId()));
    }

    /** Families with errors. */
    CardGrid<DraftLine> leftOut() {
        CardGrid<DraftLine> grid = grid("batch.leftOut.name", DraftState.INVALID);
        addFamily(grid);
        addProband(grid);
        addLine(grid);
        return grid.card(
                card().line(translate("batch.proband"), Families::proband).renderer());
    }

    /** Families whose case failed, with the reason. */
    CardGrid<DraftLine> failed() {
        CardGrid<DraftLine> grid = grid("batch.failed", DraftState.FAILED);
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        addFamily(grid);
        addProband(grid);
        addLine(grid);
        grid.addColumn(BatchWords::failure)
                .setHeader(translate("batch.reason"))
                .setWidth("320px")
                .setFlexGrow(5);
        grid.addColumn(Families::reference)
                .setHeader(translate("batch.support"))
                .setWidth("160px")
                .setFlexGrow(0);
        return grid.card(card().line(translate("batch.proband"), Families::proband)
                .line(translate("batch.reason"), BatchWords::failure)
                .line(translate("batch.support"), Families::reference)
                .renderer());
    }

    private CardGrid<DraftLine> grid(String nameKey, DraftState state) {
        CardGrid<DraftLine> grid = new CardGrid<>(translate(nameKey));
        Set<DraftState> states = Set.of(state);
        grid.setItems(
                query -> contents.families(id, states, query.getOffset(), query.getLimit()).stream(),
                query -> contents.countFamilies(id, states));
        if (count(state) <= SHORT) {
            grid.setAllRowsVisible(true);
        } else {
            grid.addClassName("cl-batch-long");
        }
        return grid;
    }

    private static void addFamily(CardGrid<DraftLine> grid) {
        grid.addColumn(DraftLine::familyId)
                .setHeader(translate("batch.family"))
                .setWidth("150px")
                .setFlexGrow(1);
    }

    private static void addProband(CardGrid<DraftLine> grid) {
        grid.addColumn(Families::proband)
                .setHeader(translate("batch.proband"))
                .setWidth("150px")
                .setFlexGrow(1);
    }

    private static void addLine(CardGrid<DraftLine> grid) {
        grid.addColumn(Families::line)
                .setHeader(translate("batch.line"))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("100px")
                .setFlexGrow(0);
    }

    private static RowCard<DraftLine> card() {
        return new RowCard<>(DraftLine::familyId).state(line -> Mark.plain(translate("batch.line.at", line(line))));
    }

    private static String line(DraftLine line) {
        return Numbers.grouped(line.firstLine());
    }

    private static String proband(DraftLine line) {
        return line.proband() == null ? "" : line.proband();
    }

    private static String caseId(DraftLine line) {
        return line.caseId() == null ? "" : line.caseId().value();
    }

    private static String caseAddress(DraftLine line) {
        return line.caseId() == null ? "" : Links.caseAddress(line.caseId());
    }

    private static String reference(DraftLine line) {
        return line.failureReference() == null ? "" : line.failureReference();
    }
}
