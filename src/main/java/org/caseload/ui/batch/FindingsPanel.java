package org.caseload.ui.batch;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.ConfigurableFilterDataProvider;
import com.vaadin.flow.data.provider.DataProvider;
import java.util.List;
import org.caseload.batch.BatchContents;
import org.caseload.batch.BatchId;
import org.caseload.batch.BatchSummary.Counts;
import org.caseload.batch.FindingFilter;
import org.caseload.batch.FindingGroup;
import org.caseload.batch.StoredFinding;
import org.caseload.batch.TableHeader;
import org.caseload.ui.batch.FindingChoice.Kind;
import org.caseload.ui.component.CardGrid;
import org.caseload.ui.component.EmptyState;
import org.caseload.ui.component.Icon;
import org.caseload.ui.component.Numbers;
import org.caseload.ui.component.SearchField;
import org.caseload.ui.component.Segments;

/** The findings of a batch with what narrows them down. */
final class FindingsPanel {

    private final ConfigurableFilterDataProvider<StoredFinding, Void, FindingFilter> data;
    private final BatchContents contents;
    private final BatchId id;
    private final Mender mender;
    private final CardGrid<StoredFinding> grid;
    private final Div bar = new Div();
    private final Segments<Kind> kinds = new Segments<>(translate("batch.severity"), this::chooseKind);
    private final MultiSelectComboBox<String> columns = new MultiSelectComboBox<>();
    private final SearchField search = new SearchField(translate("batch.search.findings"), this::chooseText);
    private final Span groupWords = new Span();
    private final Div group = new Div(groupWords);
    private FindingChoice choice = FindingChoice.EVERYTHING;
    private List<String> shownColumns = List.of();
    private List<TableHeader> headers = List.of();

    FindingsPanel(Desk desk, BatchId id, Mender mender) {
        this.contents = desk.contents();
        this.id = id;
        this.mender = mender;
        grid = FindingsGrid.create(mender, () -> headers);
        data = DataProvider.<StoredFinding, FindingFilter>fromFilteringCallbacks(
                        query -> contents
                                .findings(
                                        id,
                                        query.getFilter().orElseGet(FindingFilter::all),
                                        query.getOffset(),
                                        query.getLimit())
                                .stream(),
                        query -> contents.countFindings(id, query.getFilter().orElseGet(FindingFilter::all)))
                .withConfigurableFilter();
        grid.setDataProvider(data);
        grid.setEmptyStateComponent(new EmptyState(translate("batch.findings.none")));
        addColumns();
        addGroup();
        kinds.value(Kind.ALL);
        bar.addClassName("cl-bar");
    }

    /** Shows what is stored now. */
    void show(Counts counts) {
        headers = mender.headers();
        int all = counts.errors() + counts.warnings() + counts.infos();
        kinds.option(Kind.ALL, translate("batch.severity.all", Numbers.grouped(all)))
                .option(Kind.ERRORS, translate("batch.severity.errors", Numbers.grouped(counts.errors())))
                .option(Kind.WARNINGS, translate("batch.severity.warnings", Numbers.grouped(counts.warnings())));
        List<String> names = contents.findingColumns(id);
        if (!names.equals(shownColumns)) {
            shownColumns = names;
            columns.setItems(names);
        }
        if (choice.group() != null && contents.countFindings(id, choice.filter()) == 0) {
            showAll();
        }
        data.refreshAll();
    }

    private void addColumns() {
        columns.setAriaLabel(translate("batch.column"));
        columns.setPlaceholder(translate("batch.column"));
        columns.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                apply(choice.withColumns(change.getValue()));
            }
        });
    }

    private void addGroup() {
        Button clear = new Button(translate("batch.showAll"), Icon.CLOSE.create(), click -> showAll());
        clear.addThemeVariants(ButtonVariant.TERTIARY);
        group.add(clear);
        group.addClassName("cl-batch-chosen");
        group.setVisible(false);
    }

    /** @param end what stands at its end */
    Div bar(Component end) {
        bar.removeAll();
        bar.add(new H2(translate("batch.findings")), kinds, columns, search, group, end);
        return bar;
    }

    CardGrid<StoredFinding> grid() {
        return grid;
    }

    /** Shows only the rows of this group, and brings the grid into view. */
    void show(FindingGroup chosen) {
        kinds.value(Kind.ALL);
        columns.clear();
        search.clear();
        groupWords.setText(FindingWords.group(chosen));
        group.setVisible(true);
        apply(FindingChoice.of(chosen));
        bar.scrollIntoView();
    }

    private void showAll() {
        group.setVisible(false);
        apply(new FindingChoice(choice.kind(), choice.columns(), choice.text(), null));
    }

    private void chooseKind(Kind kind) {
        apply(choice.with(kind));
    }

    private void chooseText(String text) {
        apply(choice.withText(text));
    }

    private void apply(FindingChoice other) {
        choice = other;
        data.setFilter(other.filter());
    }
}
