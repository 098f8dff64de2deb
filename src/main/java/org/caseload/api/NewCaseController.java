package org.caseload.api;

import static org.springframework.http.HttpStatus.CREATED;

import java.net.URI;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.caseload.cases.CaseId;
import org.caseload.cases.Cases;
import org.caseload.cases.SingleCases;
import org.caseload.manifest.Column;
import org.caseload.security.CurrentUser;
import org.caseload.security.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Creates single cases, by the rules of a manifest with a row for each person. */
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
     * What is known of the case and its people, as texts by the manifest's column names; a column that is left out is empty.
     *
     * @param cells the proband and the case
     * @param relatives the others, each with a Relation
     */
    record NewCase(
            @Nullable Map<String, String> cells, @Nullable List<Map<String, String>> relatives) {}

    /** Creates a case in spite of warnings, as a batch does, or says with all findings why it does not. */
    @PostMapping("/api/v1/cases")
    @ResponseStatus(CREATED)
    ResponseEntity<CaseDetailsPayload> create(@RequestBody NewCase asked) {
        List<Map<Column, String>> people = people(asked);
        UserId user = currentUser.get().id();
        SingleCases.Result result = singleCases.create(people, Set.of(), user);
        if (result.caseId() == null) {
            result = singleCases.create(people, Set.copyOf(result.findings()), user);
        }
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

    /** Relatives are of the proband's family, whether they say so or not. */
    private static List<Map<Column, String>> people(NewCase asked) {
        List<Map<Column, String>> people = new ArrayList<>();
        people.add(cells(Objects.requireNonNullElse(asked.cells(), Map.of())));
        String family = people.getFirst().getOrDefault(Column.FAMILY_ID, "");
        for (Map<String, String> relative :
                Objects.requireNonNullElse(asked.relatives(), List.<Map<String, String>>of())) {
            Map<Column, String> cells = cells(Objects.requireNonNullElse(relative, Map.of()));
            cells.putIfAbsent(Column.FAMILY_ID, family);
            people.add(cells);
        }
        return people;
    }

    private static Map<Column, String> cells(Map<String, String> texts) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        texts.forEach((name, text) -> {
            Column column = ColumnNames.known(name).orElseThrow(RequestFault.COLUMN::refusal);
            cells.put(column, Objects.requireNonNullElse(text, ""));
        });
        return cells;
    }
}
