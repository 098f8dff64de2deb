package org.caseload.ui.cases;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.UUID;
import org.caseload.batch.BatchId;
import org.caseload.batch.BatchSummary;
import org.caseload.batch.Batches;
import org.caseload.cases.CaseFilter;
import org.caseload.cases.CaseStatus;
import org.caseload.ui.component.Icon;
import org.caseload.ui.component.SearchField;
import org.caseload.validation.CaseType;
import org.jspecify.annotations.Nullable;

/** The fields that choose which cases the list shows. */
final class CaseFilterBar extends Composite<Div> {

    private final transient Batches batches;
    private final SerializableConsumer<CaseFilter> onChange;
    private final SearchField text;
    private final MultiSelectComboBox<CaseStatus> statuses = new MultiSelectComboBox<>(getTranslation("cases.status"));
    private final MultiSelectComboBox<CaseType> types = new MultiSelectComboBox<>(getTranslation("cases.type"));
    private final Checkbox overdue = new Checkbox(getTranslation("cases.overdueOnly"));
    private final Button batch = new Button(Icon.CLOSE.create());
    private final Button clear = new Button(getTranslation("component.clear"));
    private @Nullable UUID batchId;

    CaseFilterBar(Batches batches, SerializableConsumer<CaseFilter> onChange) {
        this.batches = batches;
        this.onChange = onChange;
        text = new SearchField(getTranslation("cases.search"), typed -> changed());
    }

    @Override
    protected Div initContent() {
        statuses.setItems(CaseStatus.values());
        statuses.setItemLabelGenerator(status -> getTranslation("component.case." + status.name()));
        types.setItems(CaseType.values());
        types.setItemLabelGenerator(type -> getTranslation("component.caseType." + type.name()));
        statuses.addValueChangeListener(change -> changedIf(change.isFromClient()));
        types.addValueChangeListener(change -> changedIf(change.isFromClient()));
        overdue.addValueChangeListener(change -> changedIf(change.isFromClient()));
        batch.setIconAfterText(true);
        batch.addClickListener(click -> {
            batchId = null;
            changed();
        });
        clear.addThemeVariants(ButtonVariant.TERTIARY);
        clear.addClickListener(click -> {
            show(CaseFilter.all());
            changed();
        });
        Div bar = new Div(text, statuses, types, batch, overdue, clear);
        bar.addClassName("cl-bar");
        bar.getElement().setAttribute("role", "search");
        bar.getElement().setAttribute("aria-label", getTranslation("component.filters"));
        return bar;
    }

    /** Sets the fields without calling anybody. */
    void show(CaseFilter filter) {
        text.setValue(filter.text());
        statuses.setValue(filter.statuses());
        types.setValue(filter.types());
        overdue.setValue(filter.overdueOnly());
        batchId = filter.batchId();
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
        return new CaseFilter(
                text.getValue().strip(), statuses.getValue(), types.getValue(), batchId, overdue.getValue());
    }

    private void showState() {
        batch.setVisible(batchId != null);
        if (batchId != null) {
            String file = batches.find(new BatchId(batchId))
                    .map(BatchSummary::fileName)
                    .orElse(batchId.toString());
            batch.setText(getTranslation("cases.batchFilter", file));
            batch.setAriaLabel(getTranslation("cases.batchFilter.remove", file));
        }
        clear.setVisible(!filter().equals(CaseFilter.all()));
    }
}
