package org.caseload.batch;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.caseload.cases.CaseRegister;
import org.caseload.cases.Cases;
import org.caseload.validation.CaseDraft;
import org.caseload.validation.KnownCases.KnownCase;
import org.caseload.validation.KnownCases.KnownPerson;
import org.springframework.stereotype.Component;

/**
 * Finds families that somebody else created between their check and now. A check would have skipped them; a unique index
 * cannot refuse them, since the same people may be a case twice when somebody wants it so.
 */
@Component
class CreatedMeanwhile {

    private final CaseRegister register;
    private final Cases cases;
    private final EditRepository edits;

    CreatedMeanwhile(CaseRegister register, Cases cases, EditRepository edits) {
        this.register = register;
        this.cases = cases;
        this.edits = edits;
    }

    /** Why some of the families are not to be created, by draft. Holds until the transaction ends. */
    Map<Long, CaseRefusal> among(BatchId id, List<OpenDraft> claimed) {
        Set<String> families =
                claimed.stream().map(open -> open.draft().familyId()).collect(Collectors.toSet());
        register.claim(families);
        if (!register.isAnyKnown(families)) {
            return Map.of();
        }
        Map<String, List<KnownCase>> known = cases.known().byFamilyId(families);
        Set<String> wantedAgain = edits.createAgain(id);
        Map<Long, CaseRefusal> refused = new HashMap<>();
        claimed.stream()
                .filter(open -> !wantedAgain.contains(open.draft().familyId()))
                .forEach(open -> same(open.draft(), known)
                        .ifPresent(found -> refused.put(open.id(), refusal(open.draft(), found))));
        return refused;
    }

    private static Optional<KnownCase> same(CaseDraft draft, Map<String, List<KnownCase>> known) {
        List<KnownPerson> people = KnownPerson.sorted(
                draft.people().stream().map(person -> new KnownPerson(person.bioSampleName(), person.relation())));
        return known.getOrDefault(draft.familyId(), List.of()).stream()
                .filter(other -> other.caseType() == draft.caseType())
                .filter(other -> other.people().equals(people))
                .findFirst();
    }

    private static CaseRefusal refusal(CaseDraft draft, KnownCase found) {
        return new CaseRefusal(
                CaseFailure.CREATED_MEANWHILE, List.of(draft.familyId(), found.caseId()), SupportReference.next());
    }
}
