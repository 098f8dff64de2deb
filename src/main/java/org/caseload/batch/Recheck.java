package org.caseload.batch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.caseload.manifest.Finding;
import org.caseload.manifest.FindingCode;
import org.caseload.manifest.Row;
import org.caseload.manifest.RowProgress;
import org.caseload.manifest.Severity;
import org.caseload.validation.FamilyIds;
import org.caseload.validation.Reference;
import org.caseload.validation.Validation;
import org.caseload.validation.Validator;
import org.springframework.stereotype.Component;

/**
 * Judges after an edit only what it touches: the families of the edited rows, and those that share a sample or a file with
 * them. Both are judged twice, with the rows as they were and as they are; what makes the difference is stored.
 *
 * <p>What is stored of the edited families is replaced whole. Of the others only the difference counts: they are seen here
 * without the rest of the table, so that rules which compare families may say of them what is not so, but then they say it
 * both times. Which Family Ids are suggested for another family without proband is not looked at again.
 */
@Component
class Recheck {

    /** Beyond, a check of the whole batch is not much slower. */
    private static final int MOST_FAMILIES = 300;

    private static final int MOST_ROWS = 2_000;

    private final BatchTableRepository tables;
    private final BatchRowRepository rows;
    private final FindingRepository findings;
    private final FindingWriteRepository findingsToWrite;
    private final DraftRepository drafts;
    private final BatchStateRepository states;
    private final References references;
    private final Validator validator = new Validator();

    Recheck(
            BatchTableRepository tables,
            BatchRowRepository rows,
            FindingRepository findings,
            FindingWriteRepository findingsToWrite,
            DraftRepository drafts,
            BatchStateRepository states,
            References references) {
        this.tables = tables;
        this.rows = rows;
        this.findings = findings;
        this.findingsToWrite = findingsToWrite;
        this.drafts = drafts;
        this.states = states;
        this.references = references;
    }

    /**
     * What an edit touches.
     *
     * @param families of the edited rows, before and after
     * @param edited numbers of the edited rows
     * @param before every row to be looked at, by its number, as it was
     * @param after the same as they are
     */
    private record Scope(
            Set<String> families, Set<Integer> edited, Map<Integer, StoredRow> before, Map<Integer, StoredRow> after) {

        boolean contains(Finding finding) {
            return finding.familyId() == null
                    ? finding.row() != null && edited.contains(finding.row())
                    : families.contains(finding.familyId());
        }
    }

    /**
     * Judges what the edit touches, and stores what has become of it.
     *
     * @param before the edited rows as they were, and are still stored
     * @param after the same rows as they are to be stored
     * @param files as far as they were looked up
     * @return false when it touches so much, or so much has changed meanwhile, that the whole batch should be checked instead;
     *     also when a storage provider does not answer, or did not when the batch was checked
     * @throws LookedUpFiles.OpenQuestionsException when files have to be looked up first
     */
    boolean run(BatchState batch, Collection<StoredRow> before, Collection<StoredRow> after, LookedUpFiles files) {
        Optional<Scope> found = scope(batch.id(), before, after);
        if (found.isEmpty() || findings.has(batch.id(), FindingCode.STORAGE_UNAVAILABLE)) {
            return false;
        }
        Scope scope = found.get();
        Reference reference = references.of(batch.id(), drafts.createdHere(batch.id(), scope.families()), files);
        if (!Objects.equals(batch.catalogVersion(), reference.catalog().version())
                || !Objects.equals(batch.hpoVersion(), reference.hpoVersion())) {
            return false;
        }
        BatchTable table = tables.find(batch.id()).orElseThrow();
        List<Finding> ofHeaders = findings.ofHeaders(batch.id());
        Validation is = judge(table, scope.after().values(), ofHeaders, reference);
        List<String> lost = withoutProband(is, scope);
        if (!lost.isEmpty()) {
            scope = withNeighbours(batch.id(), scope, lost);
            is = judge(table, scope.after().values(), ofHeaders, reference);
        }
        Validation was = judge(table, scope.before().values(), ofHeaders, reference);
        files.requireAnswers();
        if (isStorageSilent(is) || isStorageSilent(was)) {
            return false;
        }
        store(batch, scope, was, is, reference);
        return true;
    }

    private static boolean isStorageSilent(Validation validation) {
        return validation.findings().stream().anyMatch(finding -> finding.code() == FindingCode.STORAGE_UNAVAILABLE);
    }

    private static List<String> withoutProband(Validation validation, Scope scope) {
        return validation.findings().stream()
                .filter(finding -> finding.code() == FindingCode.FAMILY_NO_PROBAND && scope.contains(finding))
                .map(Finding::familyId)
                .filter(Objects::nonNull)
                .toList();
    }

    /** With the families whose ids are nearly the same, one of which may be suggested. */
    private Scope withNeighbours(BatchId id, Scope scope, List<String> lost) {
        Set<String> all = rows.families(id);
        List<String> near = lost.stream()
                .flatMap(family -> FamilyIds.near(family, all).stream())
                .filter(family -> !scope.families().contains(family))
                .distinct()
                .limit(MOST_FAMILIES)
                .toList();
        Map<Integer, StoredRow> before = new TreeMap<>(scope.before());
        Map<Integer, StoredRow> after = new TreeMap<>(scope.after());
        rows.ofFamilies(id, near, MOST_ROWS).forEach(row -> {
            before.putIfAbsent(row.number(), row);
            after.putIfAbsent(row.number(), row);
        });
        return new Scope(scope.families(), scope.edited(), before, after);
    }

    private Optional<Scope> scope(BatchId id, Collection<StoredRow> before, Collection<StoredRow> after) {
        Set<String> families = new LinkedHashSet<>();
        Set<Long> links = new LinkedHashSet<>();
        Map<Integer, StoredRow> old = new TreeMap<>();
        before.forEach(row -> old.put(row.number(), row));
        Stream.concat(before.stream(), after.stream())
                .map(StoredRow::familyId)
                .filter(Objects::nonNull)
                .forEach(families::add);
        if (families.size() > MOST_FAMILIES) {
            return Optional.empty();
        }
        rows.ofFamilies(id, families, MOST_ROWS + 1).forEach(row -> old.put(row.number(), row));
        old.values().forEach(row -> links.addAll(row.links()));
        after.forEach(row -> links.addAll(row.links()));
        Set<String> linked = rows.linkedFamilies(id, links, MOST_FAMILIES + 1);
        rows.ofFamilies(id, linked, MOST_ROWS + 1).forEach(row -> old.put(row.number(), row));
        if (linked.size() > MOST_FAMILIES || old.size() > MOST_ROWS) {
            return Optional.empty();
        }
        Map<Integer, StoredRow> now = new TreeMap<>(old);
        Set<Integer> edited = new LinkedHashSet<>();
        after.forEach(row -> {
            now.put(row.number(), row);
            edited.add(row.number());
        });
        return Optional.of(new Scope(families, edited, old, now));
    }

    private Validation judge(
            BatchTable table, Collection<StoredRow> some, List<Finding> ofHeaders, Reference reference) {
        List<Row> plain = some.stream()
                .sorted(Comparator.comparingInt(StoredRow::number))
                .map(StoredRow::row)
                .toList();
        return validator.validate(table.part(plain, ofHeaders), reference, RowProgress.NONE);
    }

    private void store(BatchState batch, Scope scope, Validation was, Validation is, Reference reference) {
        BatchId id = batch.id();
        int run = Objects.requireNonNull(batch.publishedRun(), "a batch that is edited was checked");
        findingsToWrite.delete(id, scope.families(), scope.edited());
        List<Finding> fresh = new ArrayList<>();
        is.findings().stream()
                .filter(finding -> isOfRow(finding) && scope.contains(finding))
                .forEach(fresh::add);
        Difference others = Difference.between(ofOthers(was, scope), ofOthers(is, scope));
        others.gone().forEach(finding -> findingsToWrite.deleteOne(id, finding));
        fresh.addAll(others.come());
        fresh.addAll(countAnew(id, was, is));
        findingsToWrite.store(id, run, fresh);
        drafts.delete(id, scope.families());
        drafts.store(
                id,
                run,
                is.families().stream()
                        .filter(family -> scope.families().contains(family.familyId()))
                        .toList(),
                reference.createdHere());
        recount(batch);
    }

    private static boolean isOfRow(Finding finding) {
        return finding.row() != null && !finding.code().standsForItsValue();
    }

    private static List<Finding> ofOthers(Validation validation, Scope scope) {
        return validation.findings().stream()
                .filter(finding -> isOfRow(finding) && !scope.contains(finding))
                .filter(finding -> finding.code() != FindingCode.FAMILY_NO_PROBAND)
                .toList();
    }

    /** Findings that stand for many rows: their rows are added or taken away; the new ones among them are returned. */
    private List<Finding> countAnew(BatchId id, Validation was, Validation is) {
        Map<Object, Finding> kinds = new LinkedHashMap<>();
        Map<Object, Integer> more = new HashMap<>();
        forMany(was).forEach(finding -> {
            kinds.put(kind(finding), finding);
            more.merge(kind(finding), -finding.rows(), Integer::sum);
        });
        forMany(is).forEach(finding -> {
            kinds.put(kind(finding), finding);
            more.merge(kind(finding), finding.rows(), Integer::sum);
        });
        List<Finding> fresh = new ArrayList<>();
        more.forEach((kind, rowCount) -> {
            Finding finding = Objects.requireNonNull(kinds.get(kind));
            if (rowCount != 0 && !findingsToWrite.addRows(id, finding, rowCount) && rowCount > 0) {
                fresh.add(finding.withRows(rowCount));
            }
        });
        return fresh;
    }

    private static Stream<Finding> forMany(Validation validation) {
        return validation.findings().stream()
                .filter(finding -> finding.code().standsForItsValue() || finding.row() == null)
                .filter(finding -> !finding.code().dependsOnHeaders());
    }

    private static Object kind(Finding finding) {
        return List.of(finding.code(), String.valueOf(finding.column()), String.valueOf(finding.value()));
    }

    private void recount(BatchState batch) {
        BatchId id = batch.id();
        Map<Severity, Integer> found = findings.counts(id);
        Map<DraftState, Integer> families = drafts.counts(id);
        int open = families.getOrDefault(DraftState.OPEN, 0) + families.getOrDefault(DraftState.FAILED, 0);
        int invalid = families.getOrDefault(DraftState.INVALID, 0);
        BatchSummary.Counts counts = new BatchSummary.Counts(
                batch.rowCount(),
                open + invalid + families.getOrDefault(DraftState.CREATED, 0),
                open,
                found.getOrDefault(Severity.ERROR, 0),
                found.getOrDefault(Severity.WARNING, 0),
                found.getOrDefault(Severity.INFO, 0),
                findings.countRows(id, Severity.ERROR),
                invalid,
                families.getOrDefault(DraftState.SKIPPED, 0));
        states.recount(id, counts, families);
    }
}
