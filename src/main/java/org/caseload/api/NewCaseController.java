package org.caseload.api;

import static org.springframework.http.HttpStatus.CREATED;

import java.net.URI;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.caseload.cases.CaseId;
import org.caseload.cases.Cases;
import org.caseload.cases.SingleCases;
import org.caseload.manifest.Column;
import org.caseload.security.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Creates single cases, by the rules of a manifest with one row. */
@RestController
class NewCaseController {

    private final SingleCases singleCases;
    private final Cases cases;
    private final CurrentUser currentUser;

    NewCaseController(SingleCases singleCases, Cases cases, CurrentUser currentUser) {
        this.singleCases = singleCases;
        this.cases = cases;
        this.currentUser = currentUser;
    }

    /**
     * What is known of the proband and the case.
     *
     * @param cells texts by the manifest's column names; a column that is left out is empty
     */
    record NewCase(@Nullable Map<String, String> cells) {}

    /** Creates a case of a proband, or says with all findings why it does not. */
    @PostMapping("/api/v1/cases")
    @ResponseStatus(CREATED)
    ResponseEntity<CaseDetailsPayload> create(@RequestBody NewCase asked) {
        SingleCases.Result result =
                singleCases.create(cells(asked), currentUser.get().id());
        CaseId id = result.caseId();
        if (id == null) {
            throw new CaseNotCreatedException(result.findings());
        }
        URI location = ServletUriComponentsBuilder.fromCurrentRequestUri()
                .path("/{id}")
                .build(id.value());
        return ResponseEntity.created(location)
                .body(CaseDetailsPayload.of(cases.find(id).orElseThrow()));
    }

    private static Map<Column, String> cells(NewCase asked) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        Objects.requireNonNullElse(asked.cells(), Map.<String, String>of()).forEach((name, text) -> {
            Column column = ColumnNames.known(name)
                    .orElseThrow(() -> new ProblemException(
                            ProblemType.INVALID_REQUEST, "cells has a name that is no column of a manifest."));
            cells.put(column, Objects.requireNonNullElse(text, ""));
        });
        return cells;
    }
}
