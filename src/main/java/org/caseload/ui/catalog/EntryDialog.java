package org.caseload.ui.catalog;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import java.util.Optional;
import org.caseload.catalog.CatalogEntry;
import org.caseload.catalog.CatalogKind;
import org.caseload.catalog.CatalogRefusedException;
import org.caseload.catalog.Location;
import org.caseload.catalog.ProviderKind;
import org.caseload.storage.Storages;
import org.caseload.ui.component.MessageBar;
import org.caseload.ui.component.Tone;
import org.jspecify.annotations.Nullable;

/** Adds an entry of the catalog or changes one, whose id stays. What is refused is said at the field. */
public final class EntryDialog extends Dialog {

    private final CatalogKind kind;
    private final transient @Nullable CatalogEntry former;
    private final SerializableConsumer<CatalogEntry> store;
    private final TextField id = new TextField(getTranslation("catalog.id"));
    private final TextField name = new TextField(getTranslation("catalog.name"));
    private final Select<ProviderKind> provider = new Select<>();
    private final LocationFields location = new LocationFields();
    private @Nullable ConnectionTest test;
    private final Checkbox standard = new Checkbox(getTranslation("catalog.standard.choice"));
    private final Div messages = new Div();
    private final Div fields = new Div();

    /** For a new entry. */
    EntryDialog(CatalogKind kind, SerializableConsumer<CatalogEntry> store) {
        this(kind, null, store);
        setHeaderTitle(getTranslation("catalog.add." + kind.name()));
    }

    /** For an entry that a manifest names: by its id, or by a name that it is to have. */
    public static EntryDialog ofUnknown(CatalogKind kind, String value, SerializableConsumer<CatalogEntry> store) {
        EntryDialog dialog = new EntryDialog(kind, store);
        dialog.id.setValue(value);
        dialog.name.setValue(value);
        return dialog;
    }

    /** For an entry that is there. */
    EntryDialog(CatalogEntry former, SerializableConsumer<CatalogEntry> store) {
        this(former.kind(), former, store);
        setHeaderTitle(getTranslation("catalog.edit.title", former.name()));
        id.setValue(former.id());
        id.setReadOnly(true);
        name.setValue(former.name());
        standard.setValue(former.standard());
        standard.setEnabled(!former.isRetired());
        if (former.location() != null) {
            location.value(former.location());
        }
    }

    /**
     * Offers to try whether a storage provider answers.
     *
     * @param checked what becomes of a location that is to be stored; throws when it is refused
     */
    EntryDialog testing(Storages storages, SerializableFunction<Location, Location> checked) {
        test = new ConnectionTest(storages, () -> tried(checked));
        test.setVisible(provider.getValue() != ProviderKind.EXTERNAL);
        fields.add(test);
        return this;
    }

    private EntryDialog(CatalogKind kind, @Nullable CatalogEntry former, SerializableConsumer<CatalogEntry> store) {
        this.kind = kind;
        this.former = former;
        this.store = store;
        id.setHelperText(getTranslation("catalog.id.help"));
        id.setManualValidation(true);
        name.setManualValidation(true);
        provider.setLabel(getTranslation("catalog.provider"));
        provider.setItems(ProviderKind.values());
        provider.setItemLabelGenerator(each -> getTranslation("catalog.provider." + each.name()));
        provider.setHelperText(getTranslation("catalog.provider.help"));
        provider.addValueChangeListener(change -> show(change.getValue()));
        provider.setVisible(kind == CatalogKind.STORAGE_PROVIDER);
        provider.setValue(former == null || former.provider() == null ? ProviderKind.EXTERNAL : former.provider());
        standard.setVisible(kind == CatalogKind.STORAGE_PROVIDER || kind == CatalogKind.PRESET);
        show(provider.getValue());
        fields.add(messages, id, name, provider, location, standard);
        fields.addClassNames("cl-stack", "cl-dialog-fields");
        add(fields);
        setWidth("min(460px, 92vw)");
        Button save = new Button(getTranslation("catalog.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("catalog.cancel"), click -> close()), save);
    }

    private void show(ProviderKind chosen) {
        location.kind(chosen);
        if (test != null) {
            test.clear();
            test.setVisible(chosen != ProviderKind.EXTERNAL);
        }
    }

    private Optional<Location> tried(SerializableFunction<Location, Location> checked) {
        clearErrors();
        try {
            return Optional.ofNullable(location.value()).map(checked);
        } catch (CatalogRefusedException refused) {
            show(refused.reason());
            return Optional.empty();
        }
    }

    private void clearErrors() {
        messages.removeAll();
        id.setInvalid(false);
        name.setInvalid(false);
        location.clearErrors();
    }

    private void save() {
        clearErrors();
        try {
            store.accept(new CatalogEntry(
                    kind,
                    id.getValue(),
                    name.getValue(),
                    standard.getValue(),
                    former == null ? null : former.retiredAt(),
                    kind == CatalogKind.STORAGE_PROVIDER ? provider.getValue() : null,
                    location.value()));
            close();
        } catch (CatalogRefusedException refused) {
            show(refused.reason());
        }
    }

    private void show(CatalogRefusedException.Reason reason) {
        String text = getTranslation("catalog.refused." + reason.name());
        switch (reason) {
            case ID_MISSING, ID_TOO_LONG, ID_HAS_SEPARATOR, ID_TAKEN -> refuse(id, text);
            case NAME_MISSING, NAME_TOO_LONG -> refuse(name, text);
            case PROVIDER_MISSING -> refuse(provider, text);
            default ->
                location.field(reason).ifPresentOrElse(field -> refuse(field, text), () -> {
                    MessageBar message = new MessageBar(Tone.ERROR, text);
                    messages.add(message);
                    message.focus();
                });
        }
    }

    private static <F extends Component & HasValidationProperties & Focusable<?>> void refuse(F field, String text) {
        field.setErrorMessage(text);
        field.setInvalid(true);
        field.focus();
    }
}
