package org.caseload.ui.batch;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.caseload.batch.BatchProperties;
import org.caseload.batch.Batches;
import org.caseload.batch.UploadProperties;
import org.caseload.catalog.Catalog;
import org.caseload.manifest.Template;
import org.caseload.security.CurrentUser;
import org.caseload.ui.component.Downloads;
import org.caseload.ui.component.Icon;
import org.caseload.ui.component.Links;
import org.caseload.ui.component.WorkPage;
import org.caseload.validation.CatalogTemplate;

/** Selecting the file of a new batch. */
@Route(Links.NEW_BATCH)
@RolesAllowed({"CASE_CREATOR", "ADMINISTRATOR"})
public final class SelectFileView extends WorkPage {

    public SelectFileView(
            Batches batches,
            Catalog catalog,
            CurrentUser user,
            UploadProperties uploads,
            BatchProperties properties,
            Clock clock) {
        News news = new News();
        Intake intake = new Intake(batches, user.get().id());
        Reception reception = new Reception(
                getContent(), intake, clock, news, uploads.maxSize().toBytes(), properties.maxCases());
        show(FlowHead.at(1), news, grow(reception.box()), tools(catalog));
    }

    private Component tools(Catalog catalog) {
        Div tools = new Div(
                ColumnHelp.in(BatchWords.locale()),
                Downloads.button(
                        Icon.DOWNLOAD,
                        getTranslation("batch.template.catalog"),
                        CatalogTemplate.FILE_NAME,
                        out -> CatalogTemplate.write(catalog.snapshot(), out)),
                Downloads.button(Icon.DOWNLOAD, getTranslation("batch.template"), Template.FILE_NAME, Template::write));
        tools.addClassName("cl-batch-tools");
        return tools;
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        attach.getUI().getPage().addJsModule("context://modules/page-drop.js");
    }

    @Override
    protected String title() {
        return getTranslation("batch.title.select");
    }
}
