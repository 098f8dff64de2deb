package org.caseload.ui.batch;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caseload.batch.BatchId;
import org.caseload.batch.FindingGroup;
import org.caseload.batch.HeaderChange;
import org.caseload.batch.TableHeader;
import org.caseload.manifest.Cells;
import org.caseload.manifest.Column;
import org.caseload.manifest.Finding;
import org.caseload.manifest.FindingCode;

/** What can be done at once about errors of one kind and value. */
final class GroupActions {

    private final Desk desk;
    private final Mender mender;
    private final BatchId id;

    GroupActions(Desk desk, Mender mender, BatchId id) {
        this.desk = desk;
        this.mender = mender;
        this.id = id;
    }

    List<Component> of(FindingGroup group) {
        Finding finding = group.first();
        List<Component> actions = new ArrayList<>();
        if (finding.code().blocksAllFamilies()) {
            addHeaderActions(finding, actions);
        } else {
            CatalogOffer.of(desk, id, finding).ifPresent(actions::add);
            addReplacement(group, actions);
        }
        return actions;
    }

    private void addReplacement(FindingGroup group, List<Component> actions) {
        Finding finding = group.first();
        Optional<Column> lacking = Mender.lacking(finding, mender.headers());
        if (lacking.isPresent()) {
            actions.add(addColumn(lacking.get(), FindingWords.suggestion(finding)));
            return;
        }
        if (finding.suggestions().isEmpty() || finding.column() == null) {
            return;
        }
        String suggestion = finding.suggestions().getFirst();
        String words = group.count() == 1 ? translate("batch.apply") : translate("batch.applyToAll", group.count());
        Button apply = new Button(words, click -> mender.applyToAll(finding, suggestion));
        apply.addThemeVariants(ButtonVariant.SMALL);
        apply.setAriaLabel(translate("batch.applyToAll.of", group.count(), FindingWords.group(group), suggestion));
        actions.add(apply);
    }

    private void addHeaderActions(Finding finding, List<Component> actions) {
        if (finding.code() == FindingCode.HEADER_MISSING) {
            Column.of(String.valueOf(finding.column())).ifPresent(column -> actions.add(addColumn(column, "")));
            return;
        }
        int position = position(finding);
        if (position < 0) {
            return;
        }
        TableHeader header = mender.headers().get(position);
        if (finding.code() == FindingCode.HEADER_MISSPELT) {
            actions.add(small(
                    translate("batch.keepCustom"),
                    translate("batch.keepCustom.of", String.valueOf(finding.value())),
                    () -> mender.map(new HeaderChange.KeepAsCustomField(position, header))));
        }
        actions.add(small(
                translate("batch.mapColumn"),
                translate("batch.mapColumn.of", headerWords(position, header)),
                () -> new HeaderDialog(mender, position).open()));
        finding.suggestions().stream()
                .findFirst()
                .flatMap(Column::of)
                .ifPresent(column -> actions.add(readAs(finding, new HeaderChange.ReadAs(position, header, column))));
    }

    private Button addColumn(Column column, String value) {
        return small(
                translate("batch.addColumn"),
                translate("batch.addColumn.of", column.header()),
                () -> new AddColumnDialog(desk, mender, column, value).open());
    }

    private Button readAs(Finding finding, HeaderChange.ReadAs change) {
        Button apply = new Button(translate("batch.apply"), click -> mender.map(change));
        apply.addThemeVariants(ButtonVariant.SMALL);
        apply.setAriaLabel(translate(
                "batch.apply.of",
                String.valueOf(finding.value()),
                change.column().header()));
        return apply;
    }

    private static String headerWords(int position, TableHeader header) {
        String name = header.name();
        return name.isBlank() ? translate("batch.column.at", position + 1) : name;
    }

    /** A nameless header is told by its place, the others by their name; of two alike the second is meant. */
    private int position(Finding finding) {
        List<TableHeader> headers = mender.headers();
        if (finding.code() == FindingCode.HEADER_EMPTY) {
            return (Integer) finding.arguments().getFirst() - 1;
        }
        for (int position = headers.size() - 1; position >= 0; position--) {
            if (Cells.trim(headers.get(position).name()).equals(finding.value())) {
                return position;
            }
        }
        return -1;
    }

    static Button small(String words, String label, Runnable action) {
        Button button = new Button(words, click -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(label);
        return button;
    }
}
