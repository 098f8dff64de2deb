package org.caseload.ui.cases;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.caseload.catalog.CatalogEntry;

/** Adds labels to several cases and takes others away. */
final class LabelsDialog extends Dialog {

    private final MultiSelectComboBox<CatalogEntry> added =
            new MultiSelectComboBox<>(getTranslation("cases.labels.add"));
    private final MultiSelectComboBox<CatalogEntry> removed =
            new MultiSelectComboBox<>(getTranslation("cases.labels.remove"));

    /**
     * Starts with nothing chosen.
     *
     * @param labels every label, retired ones included, which can only be taken away
     * @param save called with the ids of labels to add and to take away
     */
    LabelsDialog(List<CatalogEntry> labels, int cases, SerializableBiConsumer<Set<String>, Set<String>> save) {
        setHeaderTitle(getTranslation("cases.labels.of", cases));
        added.setItems(labels.stream().filter(label -> !label.isRetired()).toList());
        removed.setItems(labels);
        added.setItemLabelGenerator(CatalogEntry::name);
        removed.setItemLabelGenerator(CatalogEntry::name);
        Div fields = new Div(added, removed);
        fields.addClassNames("cl-stack", "cl-dialog-fields");
        add(fields);
        setWidth("min(460px, 92vw)");
        Button store = new Button(getTranslation("cases.save"), click -> {
            close();
            save.accept(ids(added), ids(removed));
        });
        store.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("cases.cancel"), click -> close()), store);
    }

    private static Set<String> ids(MultiSelectComboBox<CatalogEntry> box) {
        return box.getValue().stream().map(CatalogEntry::id).collect(Collectors.toUnmodifiableSet());
    }
}
