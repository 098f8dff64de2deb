package org.caseload.ui.cases;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveEvent.ContinueNavigationAction;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.caseload.cases.CaseId;
import org.caseload.cases.SingleCases;
import org.caseload.catalog.Catalog;
import org.caseload.manifest.Column;
import org.caseload.manifest.Finding;
import org.caseload.phenotype.Phenotypes;
import org.caseload.security.CurrentUser;
import org.caseload.security.UserId;
import org.caseload.ui.component.CaseDraft;
import org.caseload.ui.component.DecisionBar;
import org.caseload.ui.component.Icon;
import org.caseload.ui.component.Links;
import org.caseload.ui.component.PageHead;
import org.caseload.ui.component.WorkPage;

/** A form for one case and its family, judged by the rules of a batch; what is typed survives in the browser. */
@Route(Links.NEW_CASE)
@RolesAllowed({"CASE_CREATOR", "ADMINISTRATOR"})
public final class NewCaseView extends WorkPage implements BeforeLeaveObserver {

    private static final int READING_MILLISECONDS = 10_000;

    private final transient SingleCases singleCases;
    private final UserId user;
    private final CaseForm form;
    private final Div messages = new Div();
    private final Button create = new Button(getTranslation("cases.form.create"), click -> create());
    private transient Set<Finding> shown = Set.of();
    private boolean done;

    NewCaseView(SingleCases singleCases, Catalog catalog, Phenotypes phenotypes, CurrentUser currentUser) {
        this.singleCases = singleCases;
        this.user = currentUser.get().id();
        this.form = new CaseForm(catalog.snapshot(), phenotypes);
        form.onChange(new LiveCheck(singleCases, form)::request);
        create.addThemeVariants(ButtonVariant.PRIMARY);
        create.setDisableOnClick(true);
        PageHead head = new PageHead(title())
                .end(Links.tertiary(Links.NEW_BATCH, Icon.SWITCH, getTranslation("cases.form.switch")));
        show(head, messages, form);
        narrow();
        decide(new DecisionBar().hint(getTranslation("cases.form.hint")).end(create));
    }

    @Override
    protected String title() {
        return getTranslation("cases.form.title");
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        CaseDraft.read(attach.getUI(), user).then(kept -> offer(DraftRows.of(kept)));
        CaseDraft.keep(form, user);
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent leaving) {
        if (done || form.isEmpty()) {
            return;
        }
        ContinueNavigationAction leave = leaving.postpone();
        new LeaveDialog(leave::proceed, () -> discardAnd(leave), leave::cancel).open();
    }

    /** Offers to go on with what an earlier visit left. */
    void offer(List<Map<Column, String>> rows) {
        if (!rows.isEmpty()) {
            messages.add(new DraftOffer(() -> goOn(rows), this::discard));
        }
    }

    private void goOn(List<Map<Column, String>> rows) {
        form.fill(rows);
        form.focus();
    }

    /** The form is kept anew: what is in it now is another case. */
    private void discard() {
        getUI().ifPresent(ui -> CaseDraft.forget(ui, user));
        CaseDraft.keep(form, user);
        form.focus();
    }

    private void discardAnd(ContinueNavigationAction leave) {
        getUI().ifPresent(ui -> CaseDraft.forget(ui, user));
        leave.proceed();
    }

    private void create() {
        try {
            messages.removeAll();
            form.hush();
            Optional<FormField<?>> unreadable = form.firstUnreadable();
            unreadable.ifPresent(FormField::focus);
            if (unreadable.isEmpty()) {
                tell(singleCases.create(form.rows(), shown, user));
            }
        } finally {
            create.setEnabled(true);
        }
    }

    private void tell(SingleCases.Result result) {
        CaseId created = result.caseId();
        if (created == null) {
            List<FormProblem> problems = FormProblem.of(result.findings());
            shown = Set.copyOf(result.findings());
            FindingSummary summary = new FindingSummary(problems, form);
            messages.add(summary);
            summary.focus();
        } else {
            done = true;
            tellWhatNoFieldCanMend(result.findings());
            getUI().ifPresent(ui -> {
                CaseDraft.forget(ui, user);
                ui.navigate(Links.caseAddress(created));
            });
        }
    }

    /** Such as that no phenotypes could be looked up: it held nothing back, but is not to be silent. */
    private void tellWhatNoFieldCanMend(List<Finding> findings) {
        FormProblem.of(findings).stream()
                .filter(problem -> problem.field().isEmpty())
                .map(problem -> form.words().text(problem.finding(), getLocale()))
                .forEach(text -> Notification.show(text, READING_MILLISECONDS, Notification.Position.BOTTOM_START));
    }
}
