package org.caseload.cases;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caseload.catalog.Catalog;
import org.caseload.manifest.Column;
import org.caseload.manifest.Finding;
import org.caseload.manifest.Header;
import org.caseload.manifest.Manifest;
import org.caseload.manifest.Row;
import org.caseload.manifest.RowProgress;
import org.caseload.security.Audit;
import org.caseload.security.AuditAction;
import org.caseload.security.CaseCreatorsOnly;
import org.caseload.security.UserId;
import org.caseload.validation.CaseDraft;
import org.caseload.validation.Family;
import org.caseload.validation.Reference;
import org.caseload.validation.Validation;
import org.caseload.validation.Validator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Cases that are made singly: a form is judged as a manifest of one row, by the same rules and with the same words. */
@Service
public class SingleCases {

    private final CaseRegister register;
    private final KnownCaseRepository known;
    private final Catalog catalog;
    private final Audit audit;
    private final Clock clock;
    private final Validator validator = new Validator();

    SingleCases(CaseRegister register, KnownCaseRepository known, Catalog catalog, Audit audit, Clock clock) {
        this.register = register;
        this.known = known;
        this.catalog = catalog;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What became of a form.
     *
     * @param findings everything that was found, errors or not
     * @param caseId the new case; null when an error, or a case of the same people, stands against it
     */
    public record Result(List<Finding> findings, @Nullable CaseId caseId) {}

    /**
     * Judges a proband's row and, when there is no error, creates the case.
     *
     * @param cells what was entered; a column that is absent is empty
     */
    @Transactional
    @CaseCreatorsOnly
    public Result create(Map<Column, String> cells, UserId by) {
        Reference reference = new Reference(catalog.snapshot(), known, LocalDate.now(clock), Map.of(), Set.of());
        Validation validation = validator.validate(manifest(cells), reference, RowProgress.NONE);
        CaseDraft draft =
                validation.families().stream().findFirst().map(Family::draft).orElse(null);
        if (draft == null) {
            return new Result(validation.findings(), null);
        }
        CaseId id = CaseId.random();
        register.register(List.of(new NewCase(id, draft, by, clock.instant(), null)));
        audit.record(AuditAction.CASE_CREATED, "case " + id);
        return new Result(validation.findings(), id);
    }

    private static Manifest manifest(Map<Column, String> cells) {
        List<Header> headers = new ArrayList<>();
        List<String> values = new ArrayList<>();
        for (Column column : Column.values()) {
            headers.add(new Header(headers.size(), column.header(), Header.Role.KNOWN, column));
            values.add(cells.getOrDefault(column, ""));
        }
        return new Manifest(1, headers, List.of(new Row(1, 2, values, false)), List.of());
    }
}
