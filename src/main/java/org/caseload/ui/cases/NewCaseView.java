package org.caseload.ui.cases;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.caseload.cases.CaseId;
import org.caseload.cases.SingleCases;
import org.caseload.catalog.Catalog;
import org.caseload.manifest.Finding;
import org.caseload.manifest.FindingCode;
import org.caseload.phenotype.Phenotypes;
import org.caseload.security.CurrentUser;
import org.caseload.ui.component.DecisionBar;
import org.caseload.ui.component.Html;
import org.caseload.ui.component.Icon;
import org.caseload.ui.component.Links;
import org.caseload.ui.component.PageHead;
import org.caseload.ui.component.WorkPage;

/** A form for one case of one person, judged by the rules of a batch. */
@Route(Links.NEW_CASE)
@RolesAllowed({"CASE_CREATOR", "ADMINISTRATOR"})
public final class NewCaseView extends WorkPage {

    private final transient SingleCases singleCases;
    private final transient CurrentUser currentUser;
    private final CaseFields fields = new CaseFields();
    private final Div messages = new Div();
    private final Button create = new Button(getTranslation("cases.form.create"), click -> create());

    NewCaseView(SingleCases singleCases, Catalog catalog, Phenotypes phenotypes, CurrentUser currentUser) {
        this.singleCases = singleCases;
        this.currentUser = currentUser;
        create.addThemeVariants(ButtonVariant.PRIMARY);
        create.setDisableOnClick(true);
        PageHead head = new PageHead(title())
                .end(Links.tertiary(Links.NEW_BATCH, Icon.SWITCH, getTranslation("cases.form.switch")));
        CaseForm form = new CaseForm(fields, catalog.snapshot(), phenotypes);
        show(
                head,
                messages,
                Html.card(getTranslation("cases.form.case"), form.caseFields()),
                Html.card(getTranslation("cases.form.proband"), form.probandFields()));
        narrow();
        decide(new DecisionBar().hint(getTranslation("cases.form.hint")).end(create));
    }

    @Override
    protected String title() {
        return getTranslation("cases.form.title");
    }

    private void create() {
        try {
            messages.removeAll();
            fields.clearMessages();
            if (fields.areReadable()) {
                tell(singleCases.create(fields.cells(), currentUser.get().id()));
            }
        } finally {
            create.setEnabled(true);
        }
    }

    private void tell(SingleCases.Result result) {
        CaseId created = result.caseId();
        if (created != null) {
            getUI().ifPresent(ui -> ui.navigate(Links.caseAddress(created)));
            return;
        }
        List<Finding> obstacles =
                result.findings().stream().filter(NewCaseView::isObstacle).toList();
        FindingSummary summary = new FindingSummary(obstacles, fields);
        messages.add(summary);
        summary.focus();
    }

    private static boolean isObstacle(Finding finding) {
        return finding.isError() || finding.code() == FindingCode.FAMILY_ALREADY_CREATED;
    }
}
