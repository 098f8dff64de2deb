package org.caseload.ui.admin;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import org.caseload.batch.BatchProperties;
import org.caseload.batch.UploadProperties;
import org.caseload.phenotype.Releases;
import org.caseload.security.CurrentUser;
import org.caseload.ui.component.Definitions;
import org.caseload.ui.component.Html;
import org.caseload.ui.component.Icon;
import org.caseload.ui.component.Links;
import org.caseload.ui.component.Numbers;
import org.caseload.ui.component.PageHead;
import org.caseload.ui.component.WorkPage;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.info.BuildProperties;

/** What is true of this installation: its version, where it keeps its data, its HPO releases, the limits in force. */
@Route(Links.ADMINISTRATION)
@RolesAllowed("ADMINISTRATOR")
public final class AdministrationView extends WorkPage {

    AdministrationView(
            ObjectProvider<BuildProperties> build,
            UploadProperties upload,
            BatchProperties batch,
            Releases releases,
            CurrentUser user,
            Clock clock,
            @Value("${caseload.data-dir:./data}") String dataDirectory) {
        BuildProperties known = build.getIfAvailable();
        ZoneId zone = clock.getZone();
        Definitions installation = new Definitions()
                .add(
                        getTranslation("admin.version"),
                        known == null || known.getVersion() == null
                                ? getTranslation("admin.version.unknown")
                                : known.getVersion())
                .add(getTranslation("admin.java"), Runtime.version().toString())
                .add(
                        getTranslation("admin.dataDirectory"),
                        Path.of(dataDirectory).toAbsolutePath().normalize().toString())
                .add(getTranslation("admin.zone"), zone.getId());
        Definitions limits = new Definitions()
                .add(
                        getTranslation("admin.maxSize"),
                        Numbers.size(upload.maxSize().toBytes()))
                .add(getTranslation("admin.maxCases"), Numbers.grouped(batch.maxCases()))
                .add(getTranslation("admin.chunk"), Numbers.grouped(batch.chunkSize()))
                .add(getTranslation("admin.parallelism"), Numbers.grouped(batch.parallelism()))
                .add(getTranslation("admin.workers"), Numbers.grouped(batch.workers()));
        show(
                new PageHead(title())
                        .end(
                                Links.button(Links.USERS, Icon.PENCIL, getTranslation("users.title")),
                                Links.button(Links.NOTICES, Icon.INFO, getTranslation("notices.title")),
                                Links.button(Links.AUDIT, Icon.TABLE, getTranslation("audit.title"))),
                Html.card(getTranslation("admin.installation"), installation),
                Html.card(getTranslation("admin.hpo"), new ReleasesCard(releases, user)),
                Html.card(getTranslation("admin.limits"), limits));
        narrow();
    }

    @Override
    protected String title() {
        return getTranslation("admin.title");
    }
}
