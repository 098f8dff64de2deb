package org.caseload.api;

import java.util.Locale;
import org.caseload.catalog.Catalog;
import org.caseload.manifest.ColumnGuide;
import org.caseload.manifest.Template;
import org.caseload.validation.CatalogTemplate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Gives the manifest to start from, and what explains it. */
@RestController
class TemplateController {

    private final Catalog catalog;

    TemplateController(Catalog catalog) {
        this.catalog = catalog;
    }

    /**
     * The template.
     *
     * @param own whether it has names of the installation's own catalog instead of those of a fresh one
     */
    @GetMapping("/api/v1/template.csv")
    ResponseEntity<StreamingResponseBody> template(
            @RequestParam(name = "catalog", defaultValue = "false") boolean own) {
        return own
                ? Download.csv(CatalogTemplate.FILE_NAME, out -> CatalogTemplate.write(catalog.snapshot(), out))
                : Download.csv(Template.FILE_NAME, Template::write);
    }

    /** What goes into each of the template's columns. */
    @GetMapping("/api/v1/columns.csv")
    ResponseEntity<StreamingResponseBody> columns(Locale locale) {
        return Download.csv(ColumnGuide.FILE_NAME, ColumnGuide.in(locale)::write);
    }
}
