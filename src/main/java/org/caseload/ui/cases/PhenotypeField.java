package org.caseload.ui.cases;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.caseload.phenotype.Phenotypes;
import org.caseload.validation.Relation;

/** A person's phenotypes as a manifest's cell says them; of a relative it may be said by a tick that there are none. */
final class PhenotypeField extends CustomField<String> {

    private static final String UNAFFECTED = "unaffected";

    private final TextField terms = new TextField(getTranslation("cases.form.phenotypes"));
    private final ComboBox<PhenotypeChoice> search = new ComboBox<>();
    private final Checkbox unaffected = new Checkbox(getTranslation("cases.form.unaffected"));

    PhenotypeField(Relation relation, Phenotypes phenotypes) {
        super("");
        boolean proband = relation == Relation.PROBAND;
        terms.setHelperText(getTranslation("cases.form.phenotypes.help"));
        terms.getElement().setProperty("required", proband);
        terms.setValueChangeMode(ValueChangeMode.LAZY);
        terms.addValueChangeListener(change -> updateValue());
        unaffected.setVisible(!proband);
        unaffected.addValueChangeListener(change -> {
            ticked();
            updateValue();
        });
        addSearch(phenotypes);
        Div fields = new Div(terms, search, unaffected);
        fields.addClassName("cl-phenotypes");
        add(fields);
    }

    /** What is found is added to the text; without a release of HPO there is nothing to be found. */
    private void addSearch(Phenotypes phenotypes) {
        search.setAriaLabel(getTranslation("cases.form.phenotypes.search"));
        search.setPlaceholder(getTranslation("cases.form.phenotypes.search"));
        search.setItemLabelGenerator(PhenotypeChoice::label);
        search.setItems(query ->
                PhenotypeChoice.search(phenotypes, query.getFilter().orElse(""), query.getOffset(), query.getLimit()));
        search.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                append(change.getValue().cell());
                search.clear();
            }
        });
        search.setVisible(false);
        phenotypes.current().ifPresent(release -> {
            search.setVisible(true);
            search.setHelperText(getTranslation("cases.hpo", release.version()));
        });
    }

    private void append(String term) {
        String before = terms.getValue().strip();
        terms.setValue(before.isEmpty() || before.endsWith(";") ? before + term : before + "; " + term);
    }

    @Override
    public String getLabel() {
        return terms.getLabel();
    }

    @Override
    public void setErrorMessage(String message) {
        terms.setErrorMessage(message);
    }

    @Override
    public void setInvalid(boolean invalid) {
        terms.setInvalid(invalid);
    }

    @Override
    public boolean isInvalid() {
        return terms.isInvalid();
    }

    @Override
    public void focus() {
        if (unaffected.getValue()) {
            unaffected.focus();
        } else {
            terms.focus();
        }
    }

    @Override
    protected String generateModelValue() {
        return unaffected.getValue() ? UNAFFECTED : terms.getValue();
    }

    @Override
    protected void setPresentationValue(String value) {
        boolean tick = unaffected.isVisible() && value.equals(UNAFFECTED);
        unaffected.setValue(tick);
        if (!tick) {
            terms.setValue(value);
        }
        ticked();
    }

    /** What was typed before the tick stays to be seen and counts again without it. */
    private void ticked() {
        terms.setReadOnly(unaffected.getValue());
        search.setReadOnly(unaffected.getValue());
        if (unaffected.getValue()) {
            getElement().setAttribute("data-text", UNAFFECTED);
        } else {
            getElement().removeAttribute("data-text");
        }
    }
}
