package org.caseload.ui.cases;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.caseload.validation.Relation;

/** A person's phenotypes as a manifest's cell says them; of a relative it may be said by a tick that there are none. */
final class PhenotypeField extends CustomField<String> {

    private static final String UNAFFECTED = "unaffected";

    private final TextField terms = new TextField(getTranslation("cases.form.phenotypes"));
    private final Checkbox unaffected = new Checkbox(getTranslation("cases.form.unaffected"));

    PhenotypeField(Relation relation) {
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
        Div fields = new Div(terms, unaffected);
        fields.addClassName("cl-phenotypes");
        add(fields);
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
        if (unaffected.getValue()) {
            getElement().setAttribute("data-text", UNAFFECTED);
        } else {
            getElement().removeAttribute("data-text");
        }
    }
}
