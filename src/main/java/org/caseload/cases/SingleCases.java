package org.caseload.cases;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.caseload.catalog.Catalog;
import org.caseload.manifest.Column;
import org.caseload.manifest.Finding;
import org.caseload.manifest.Header;
import org.caseload.manifest.Manifest;
import org.caseload.manifest.Row;
import org.caseload.manifest.RowProgress;
import org.caseload.manifest.Severity;
import org.caseload.phenotype.Phenotypes;
import org.caseload.security.Audit;
import org.caseload.security.AuditAction;
import org.caseload.security.CaseCreatorsOnly;
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

/** Cases that are made singly: a form is judged as a manifest with a row for each person, by the same rules and with the same words. */
@Service
public class SingleCases {

    private final CaseRegister register;
    private final KnownCaseRepository known;
    private final Catalog catalog;
    private final Phenotypes phenotypes;
    private final Storages storages;
    private final TransactionTemplate transaction;
    private final Audit audit;
    private final Clock clock;
    private final Validator validator = new Validator();

    SingleCases(
            CaseRegister register,
            KnownCaseRepository known,
            Catalog catalog,
            Phenotypes phenotypes,
            Storages storages,
            TransactionTemplate transaction,
            Audit audit,
            Clock clock) {
        this.register = register;
        this.known = known;
        this.catalog = catalog;
        this.phenotypes = phenotypes;
        this.storages = storages;
        this.transaction = transaction;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What became of a form.
     *
     * @param findings everything that was found, errors or not; their rows and lines are the numbers of people, 1 = first
     * @param caseId the new case; null when an error, a warning that nobody accepted, or a case of the same people stands
     *     against it
     */
    public record Result(List<Finding> findings, @Nullable CaseId caseId) {}

    /**
     * Judges the rows of a family and, when nothing stands against it, creates the case. May take seconds when files are looked
     * up, and is not to be called in a transaction.
     *
     * <p>Warnings about the whole installation, which no row can mend, need not be accepted.
     *
     * @param people what was entered for each person, the proband first; a column that is absent is empty
     * @param accepted warnings that somebody saw, as an earlier call found them
     */
    @CaseCreatorsOnly
    public Result create(List<Map<Column, String>> people, Set<Finding> accepted, UserId by) {
        KnownFiles files = remembering(new FilesInStorage(storages.forPage()));
        if (NamelessFamily.is(people)) {
            return new Result(findings(people, files), null);
        }
        Manifest manifest = manifest(people);
        // Once without a transaction, since files are looked up; then again, while nobody else creates the same family.
        judge(manifest, files);
        return Objects.requireNonNull(transaction.execute(status -> {
            register.claim(people.stream()
                    .map(cells -> cells.getOrDefault(Column.FAMILY_ID, "").strip())
                    .distinct()
                    .toList());
            return register(judge(manifest, files), accepted, by);
        }));
    }

    /**
     * Judges the rows as {@link #create} does, while they are still being entered: nothing is created, and no storage is asked
     * for files.
     */
    @CaseCreatorsOnly
    public List<Finding> check(List<Map<Column, String>> people) {
        return findings(people, KnownFiles.unasked());
    }

    private List<Finding> findings(List<Map<Column, String>> people, KnownFiles files) {
        List<Finding> asEntered = judge(manifest(people), files).findings();
        if (!NamelessFamily.is(people)) {
            return asEntered;
        }
        NamelessFamily family = new NamelessFamily(people);
        return family.told(asEntered, judge(manifest(family.named()), files).findings());
    }

    private static KnownFiles remembering(KnownFiles files) {
        Map<List<Object>, KnownFiles.Answer> answers = new ConcurrentHashMap<>();
        return (provider, question) ->
                answers.computeIfAbsent(List.of(provider, question), asked -> files.ask(provider, question));
    }

    private Validation judge(Manifest manifest, KnownFiles files) {
        Reference reference = new Reference(
                catalog.snapshot(),
                phenotypes.current().orElse(null),
                known,
                LocalDate.now(clock),
                Map.of(),
                Set.of(),
                files);
        return validator.validate(manifest, reference, RowProgress.NONE);
    }

    private Result register(Validation validation, Set<Finding> accepted, UserId by) {
        CaseDraft draft =
                validation.families().stream().findFirst().map(Family::draft).orElse(null);
        if (draft == null || !accepted.containsAll(doubts(validation.findings()))) {
            return new Result(validation.findings(), null);
        }
        CaseId id = CaseId.random();
        NewCase created = new NewCase(id, draft, by, clock.instant(), null);
        register.register(List.of(created));
        audit.record(AuditAction.CASE_CREATED, "case " + id);
        return new Result(validation.findings(), id);
    }

    private static Set<Finding> doubts(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.severity() == Severity.WARNING && finding.row() != null)
                .collect(Collectors.toSet());
    }

    private static Manifest manifest(List<Map<Column, String>> people) {
        List<Header> headers = new ArrayList<>();
        for (Column column : Column.values()) {
            headers.add(new Header(headers.size(), column.header(), Header.Role.KNOWN, column));
        }
        List<Row> rows = new ArrayList<>();
        for (Map<Column, String> cells : people) {
            int number = rows.size() + 1;
            rows.add(new Row(number, number, values(cells), false));
        }
        return new Manifest(1, headers, rows, List.of());
    }

    private static List<String> values(Map<Column, String> cells) {
        return Arrays.stream(Column.values())
                .map(column -> cells.getOrDefault(column, ""))
                .toList();
    }
}
