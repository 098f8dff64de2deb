package org.caseload.api;

import org.caseload.manifest.Template;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** Gives the manifest to start from. */
@RestController
class TemplateController {

    @GetMapping("/api/v1/template.csv")
    ResponseEntity<StreamingResponseBody> template() {
        return Download.csv(Template.FILE_NAME, Template::write);
    }
}
