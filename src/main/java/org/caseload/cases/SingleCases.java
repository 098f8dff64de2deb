package org.caseload.cases;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.caseload.catalog.Catalog;
import org.caseload.manifest.Column;
import org.caseload.manifest.Finding;
import org.caseload.manifest.Header;
import org.caseload.manifest.Manifest;
import org.caseload.manifest.Row;
import org.caseload.manifest.RowProgress;
import org.caseload.phenotype.Phenotypes;
import org.caseload.security.UserId;
import org.caseload.storage.Storages;
import org.caseload.validation.CaseDraft;
import org.caseload.validation.Family;
import org.caseload.validation.KnownFiles;
import org.caseload.validation.Reference;
import org.caseload.validation.Validation;
import org.caseload.validation.Validator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Cases that are made singly: a form is judged as a manifest of one row, by the same rules and with the same words. */
@Service
public class SingleCases {

    private final CaseRegister register;
    private final KnownCaseRepository known;
    private final Catalog catalog;
    private final Phenotypes phenotypes;
    private final Storages storages;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Validator validator = new Validator();

    SingleCases(
            CaseRegister register,
            KnownCaseRepository known,
            Catalog catalog,
            Phenotypes phenotypes,
            Storages storages,
            TransactionTemplate transaction,
            Clock clock) {
        this.register = register;
        this.known = known;
        this.catalog = catalog;
        this.phenotypes = phenotypes;
        this.storages = storages;
        this.transaction = transaction;
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
     * Judges a proband's row and, when there is no error, creates the case. May take seconds when files are looked up, and is
     * not to be called in a transaction.
     *
     * @param cells what was entered; a column that is absent is empty
     */
    public Result create(Map<Column, String> cells, UserId by) {
        KnownFiles files = remembering(new FilesInStorage(storages.forPage()));
        // Once without a transaction, since files are looked up; then again, while nobody else creates the same family.
        judge(cells, files);
        return Objects.requireNonNull(transaction.execute(status -> register(cells, files, by)));
    }

    private static KnownFiles remembering(KnownFiles files) {
        Map<List<Object>, KnownFiles.Answer> answers = new ConcurrentHashMap<>();
        return (provider, question) ->
                answers.computeIfAbsent(List.of(provider, question), asked -> files.ask(provider, question));
    }

    private Validation judge(Map<Column, String> cells, KnownFiles files) {
        Reference reference = new Reference(
                catalog.snapshot(),
                phenotypes.current().orElse(null),
                known,
                LocalDate.now(clock),
                Map.of(),
                Set.of(),
                files);
        return validator.validate(manifest(cells), reference, RowProgress.NONE);
    }

    private Result register(Map<Column, String> cells, KnownFiles files, UserId by) {
        register.claim(List.of(cells.getOrDefault(Column.FAMILY_ID, "").strip()));
        Validation validation = judge(cells, files);
        CaseDraft draft =
                validation.families().stream().findFirst().map(Family::draft).orElse(null);
        if (draft == null) {
            return new Result(validation.findings(), null);
        }
        CaseId id = CaseId.random();
        NewCase created = new NewCase(id, draft, by, clock.instant(), null);
        register.register(List.of(created));
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
