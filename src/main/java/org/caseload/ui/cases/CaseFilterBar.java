package org.caseload.ui.cases;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.caseload.batch.Batches;
import org.caseload.cases.CaseCreator;
import org.caseload.cases.CaseFilter;
import org.caseload.cases.CaseStatus;
import org.caseload.catalog.CatalogEntry;
import org.caseload.ui.component.SearchField;
import org.caseload.ui.component.Times;
import org.caseload.validation.CaseType;

/** The fields that choose which cases the list shows. */
final class CaseFilterBar extends Composite<Div> {

    private final transient Batches batches;
    private final transient CaseQuery query;
    private final SerializableConsumer<CaseFilter> onChange;
    private final SearchField text;
    private final MultiSelectComboBox<CaseStatus> statuses = new MultiSelectComboBox<>();
    private final MultiSelectComboBox<CaseType> types = new MultiSelectComboBox<>();
    private final MultiSelectComboBox<CatalogEntry> labels = new MultiSelectComboBox<>();
    private final ComboBox<CaseCreator> creator = new ComboBox<>();
    private final CreationDates dates;
    private final Checkbox overdue = new Checkbox(getTranslation("cases.overdueOnly"));
    private final ComboBox<BatchChoice> batch = new ComboBox<>();
    private final Button clear = new Button(getTranslation("component.clear"));
    private final List<CatalogEntry> allLabels;
    private final List<CaseCreator> creators;

    CaseFilterBar(
            Batches batches,
            CaseQuery query,
            List<CatalogEntry> allLabels,
            List<CaseCreator> creators,
            SerializableConsumer<CaseFilter> onChange) {
        this.batches = batches;
        this.query = query;
        this.allLabels = allLabels;
        this.creators = creators;
        this.onChange = onChange;
        text = new SearchField(getTranslation("cases.search"), typed -> changed());
        dates = new CreationDates(this::changed);
    }

    @Override
    protected Div initContent() {
        statuses.setItems(CaseStatus.values());
        statuses.setItemLabelGenerator(status -> getTranslation("component.case." + status.name()));
        types.setItems(CaseType.values());
        types.setItemLabelGenerator(type -> getTranslation("component.caseType." + type.name()));
        labels.setItems(allLabels);
        labels.setItemLabelGenerator(CatalogEntry::name);
        creator.setItems(creators);
        creator.setItemLabelGenerator(CaseCreator::name);
        batch.setItems(page ->
                BatchChoice.search(batches, times(), page.getFilter().orElse(""), page.getOffset(), page.getLimit()));
        batch.setItemLabelGenerator(BatchChoice::label);
        batch.setOverlayWidth("min(360px, 92vw)");
        name(batch, "cases.batch");
        name(creator, "cases.createdBy");
        name(statuses, "cases.status");
        name(types, "cases.type");
        name(labels, "cases.label");
        for (HasValue<?, ?> field : List.<HasValue<?, ?>>of(statuses, types, labels, batch, creator, overdue)) {
            field.addValueChangeListener(change -> changedIf(change.isFromClient()));
        }
        clear.addThemeVariants(ButtonVariant.TERTIARY);
        clear.addClickListener(click -> {
            show(CaseFilter.all());
            changed();
        });
        Div bar = new Div(text, statuses, types, labels, batch, creator, dates, overdue, clear);
        bar.addClassNames("cl-bar", "cl-case-filters");
        bar.getElement().setAttribute("role", "search");
        bar.getElement().setAttribute("aria-label", getTranslation("component.filters"));
        return bar;
    }

    private static void name(MultiSelectComboBox<?> box, String key) {
        String name = box.getTranslation(key);
        box.setAriaLabel(name);
        box.setPlaceholder(name);
    }

    private static void name(ComboBox<?> box, String key) {
        String name = box.getTranslation(key);
        box.setAriaLabel(name);
        box.setPlaceholder(name);
        box.setClearButtonVisible(true);
    }

    private Times times() {
        return new Times(query.zone());
    }

    /** Sets the fields without calling anybody. */
    void show(CaseFilter filter) {
        text.setValue(filter.text());
        statuses.setValue(filter.statuses());
        types.setValue(filter.types());
        labels.setValue(allLabels.stream()
                .filter(label -> filter.labelIds().contains(label.id()))
                .collect(Collectors.toSet()));
        creator.setValue(creators.stream()
                .filter(each -> each.userId().equals(filter.createdBy()))
                .findFirst()
                .orElse(null));
        dates.show(query.firstDay(filter), query.lastDay(filter));
        overdue.setValue(filter.overdueOnly());
        UUID from = filter.batchId();
        batch.setValue(from == null ? null : BatchChoice.find(batches, times(), from));
        showState();
    }

    private void changedIf(boolean fromClient) {
        if (fromClient) {
            changed();
        }
    }

    private void changed() {
        showState();
        onChange.accept(filter());
    }

    private CaseFilter filter() {
        BatchChoice from = batch.getValue();
        CaseCreator by = creator.getValue();
        return new CaseFilter(
                text.getValue().strip(),
                statuses.getValue(),
                types.getValue(),
                labelIds(),
                from == null ? null : from.id(),
                by == null ? null : by.userId(),
                query.startOf(dates.first()),
                query.startOf(dates.dayAfterLast()),
                overdue.getValue());
    }

    private Set<String> labelIds() {
        return labels.getValue().stream().map(CatalogEntry::id).collect(Collectors.toUnmodifiableSet());
    }

    private void showState() {
        clear.setVisible(!filter().equals(CaseFilter.all()));
    }
}
