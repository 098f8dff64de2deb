package org.caseload.ui.admin;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.caseload.security.AuditFilter;
import org.caseload.security.AuditTrail;
import org.caseload.ui.component.Downloads;
import org.caseload.ui.component.Icon;
import org.caseload.ui.component.Links;
import org.caseload.ui.component.Numbers;
import org.caseload.ui.component.PageHead;
import org.caseload.ui.component.Trail;
import org.caseload.ui.component.WorkPage;

/** Who did what, when and from where. */
@Route(Links.AUDIT)
@RolesAllowed("ADMINISTRATOR")
public final class AuditView extends WorkPage implements BeforeEnterObserver {

    private final transient AuditTrail trail;
    private final PageHead head = new PageHead(getTranslation("audit.title"));
    private final AuditGrid grid;
    private AuditFilter filter = AuditFilter.all();

    AuditView(AuditTrail trail) {
        this.trail = trail;
        grid = new AuditGrid(trail);
        head.end(Downloads.button(
                Icon.DOWNLOAD,
                getTranslation("audit.export"),
                "caseload-audit.csv",
                out -> AuditCsv.write(this.trail, filter, out)));
        show(
                new Trail().add(Links.ADMINISTRATION, getTranslation("admin.title")),
                head,
                new AuditFilterBar(this::choose),
                grow(grid));
    }

    @Override
    protected String title() {
        return getTranslation("audit.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        choose(filter);
    }

    private void choose(AuditFilter chosen) {
        filter = chosen;
        grid.filter(chosen);
        head.count(Numbers.grouped(trail.count(chosen)));
    }
}
