package org.caseload.cases;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caseload.cases.CaseChange.Kind;
import org.caseload.cases.CaseEditRefusedException.Reason;
import org.caseload.cases.CaseEditRepository.Change;
import org.caseload.cases.CaseEditRepository.Stored;
import org.caseload.catalog.Catalog;
import org.caseload.catalog.CatalogEntry;
import org.caseload.catalog.CatalogKind;
import org.caseload.security.Audit;
import org.caseload.security.AuditAction;
import org.caseload.security.CaseCreatorsOnly;
import org.caseload.security.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes of cases that are there, each with a line in the case's history written in the same transaction. */
@Service
@Transactional
@CaseCreatorsOnly
public class CaseEdits {

    private final CaseEditRepository cases;
    private final Catalog catalog;
    private final Audit audit;
    private final Clock clock;

    CaseEdits(CaseEditRepository cases, Catalog catalog, Audit audit, Clock clock) {
        this.cases = cases;
        this.catalog = catalog;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * How a change of many cases went.
     *
     * @param changed how many cases are different now
     * @param left how many were left as they were: the change does not fit them, or says what they have already
     */
    public record Outcome(int changed, int left) {}

    /**
     * Changes labels, due date and notes of one case.
     *
     * @param version that the user looked at, null to change whatever is there
     * @param edit makes the new content from the stored one
     * @throws CaseEditRefusedException when there is no such case, it was changed meanwhile, or a value is refused
     */
    public void edit(CaseId id, @Nullable Integer version, UnaryOperator<CaseContent> edit, UserId by) {
        change(id, version, null, edit, by);
    }

    /**
     * Sets the status of one case and changes the rest of it, or neither.
     *
     * @param status null to leave it
     * @throws CaseEditRefusedException as {@link #edit} and {@link #changeStatus} do
     */
    public void change(
            CaseId id,
            @Nullable Integer version,
            @Nullable CaseStatus status,
            UnaryOperator<CaseContent> edit,
            UserId by) {
        Stored stored = one(id, version);
        CaseStatus wanted = status == null ? stored.status() : status;
        if (stored.status() != wanted && !stored.status().mayBecome(wanted, stored.before())) {
            throw new CaseEditRefusedException(Reason.STATUS_NOT_NEXT);
        }
        CaseContent content = edit.apply(stored.content());
        check(stored.content(), content);
        save(stored, wanted, content, by);
    }

    /**
     * Sets the status of one case.
     *
     * @param version that the user looked at, null to change whatever is there
     * @throws CaseEditRefusedException when there is no such case, it was changed meanwhile, or the status does not follow
     */
    public void changeStatus(CaseId id, @Nullable Integer version, CaseStatus status, UserId by) {
        change(id, version, status, content -> content, by);
    }

    /** Sets the status of many cases, of those whose status it may follow. */
    public Outcome changeStatus(Collection<CaseId> ids, CaseStatus status, UserId by) {
        return each(
                ids,
                stored -> stored.status().mayBecome(status, stored.before())
                        && save(stored, status, stored.content(), by));
    }

    /** Takes many cases out of Trash, each back to the status that it had. */
    public Outcome restore(Collection<CaseId> ids, UserId by) {
        return each(ids, stored -> {
            CaseStatus before = stored.before();
            return before != null && save(stored, before, stored.content(), by);
        });
    }

    /**
     * Adds labels to many cases and takes others away.
     *
     * @throws CaseEditRefusedException when a label to be added is not in the catalog, or is retired
     */
    public Outcome changeLabels(Collection<CaseId> ids, Set<String> added, Set<String> removed, UserId by) {
        checkLabels(added);
        return each(ids, stored -> {
            Set<String> labels = new LinkedHashSet<>(stored.content().labelIds());
            labels.removeAll(removed);
            labels.addAll(added);
            CaseContent old = stored.content();
            CaseContent content = new CaseContent(List.copyOf(labels), old.dueDate(), old.clinicalNotes());
            return save(stored, stored.status(), content, by);
        });
    }

    /** Whether a change was made. */
    @FunctionalInterface
    private interface Attempt {
        boolean on(Stored stored);
    }

    private Outcome each(Collection<CaseId> ids, Attempt attempt) {
        int changed = 0;
        for (Stored stored : cases.lock(ids)) {
            if (attempt.on(stored)) {
                changed++;
            }
        }
        return new Outcome(changed, Set.copyOf(ids).size() - changed);
    }

    private Stored one(CaseId id, @Nullable Integer version) {
        Stored stored = cases.lock(List.of(id)).stream()
                .findFirst()
                .orElseThrow(() -> new CaseEditRefusedException(Reason.NO_SUCH_CASE));
        if (version != null && version != stored.version()) {
            throw new CaseEditRefusedException(Reason.CHANGED_MEANWHILE);
        }
        return stored;
    }

    /** A label that the case has already may stay though it is retired. */
    private void check(CaseContent old, CaseContent content) {
        Set<String> added = new LinkedHashSet<>(content.labelIds());
        added.removeAll(Set.copyOf(old.labelIds()));
        checkLabels(added);
        String notes = content.clinicalNotes();
        if (notes != null && notes.length() > CaseContent.LONGEST_NOTES) {
            throw new CaseEditRefusedException(Reason.NOTES_TOO_LONG);
        }
    }

    private void checkLabels(Set<String> ids) {
        for (String id : ids) {
            boolean usable = catalog.snapshot()
                    .byId(CatalogKind.LABEL, id)
                    .filter(label -> !label.isRetired())
                    .map(CatalogEntry::id)
                    .filter(id::equals)
                    .isPresent();
            if (!usable) {
                throw new CaseEditRefusedException(Reason.LABEL_UNKNOWN);
            }
        }
    }

    private boolean save(Stored stored, CaseStatus status, CaseContent content, UserId by) {
        List<Change> changes = differences(stored, status, content);
        if (changes.isEmpty()) {
            return false;
        }
        Instant now = clock.instant();
        cases.update(stored.key(), status, before(stored, status), content, now);
        cases.remember(stored.key(), changes, by, now);
        audit.record(
                AuditAction.CASE_CHANGED, "case " + stored.id(), stored.status().name(), summary(status, changes));
        return true;
    }

    /** What a case in Trash goes back to. */
    private static @Nullable CaseStatus before(Stored stored, CaseStatus status) {
        if (status != CaseStatus.TRASH) {
            return null;
        }
        return stored.status() == CaseStatus.TRASH ? stored.before() : stored.status();
    }

    /** The status and which else was changed, and not what stands there. */
    private static String summary(CaseStatus status, List<Change> changes) {
        return Stream.concat(
                        Stream.of(status.name()),
                        changes.stream()
                                .map(Change::kind)
                                .filter(kind -> kind != Kind.STATUS)
                                .map(Kind::name))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static List<Change> differences(Stored stored, CaseStatus status, CaseContent content) {
        CaseContent old = stored.content();
        List<Change> changes = new ArrayList<>();
        add(changes, Kind.STATUS, stored.status().name(), status.name());
        old.labelIds().stream()
                .filter(label -> !content.labelIds().contains(label))
                .forEach(label -> add(changes, Kind.LABEL, label, null));
        content.labelIds().stream()
                .filter(label -> !old.labelIds().contains(label))
                .forEach(label -> add(changes, Kind.LABEL, null, label));
        add(changes, Kind.DUE_DATE, text(old.dueDate()), text(content.dueDate()));
        add(changes, Kind.CLINICAL_NOTES, old.clinicalNotes(), content.clinicalNotes());
        return changes;
    }

    private static void add(List<Change> changes, Kind kind, @Nullable String before, @Nullable String after) {
        if (!Objects.equals(before, after)) {
            changes.add(new Change(kind, before, after));
        }
    }

    private static @Nullable String text(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }
}
