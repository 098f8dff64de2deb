package org.caseload.validation;

import java.util.ArrayList;
import java.util.List;
import org.caseload.manifest.Column;
import org.caseload.manifest.Row;
import org.caseload.validation.Family.Outcome;
import org.caseload.validation.KnownCases.KnownCase;
import org.jspecify.annotations.Nullable;

/** Judges one family after the other. Remembers what it has read, so each thread has one of its own. */
final class FamilyJudge {

    private final boolean blocked;
    private final Reference reference;
    private final SampleReader samples;
    private final CaseReader cases;
    private final Drafts drafts;
    private final List<SampleRule> sampleRules;
    private final List<FamilyRule> familyRules;

    FamilyJudge(Facts facts) {
        this.blocked = facts.manifest().isBlocked();
        this.reference = facts.reference();
        this.samples = new SampleReader(facts);
        this.cases = new CaseReader(facts);
        this.drafts = new Drafts(facts.manifest());
        this.sampleRules = Rules.ofSamples(facts);
        this.familyRules = Rules.ofFamilies(facts, cases);
    }

    /**
     * A family and what became of it.
     *
     * @param rows what rules that compare families look at; null when they pass the family over
     */
    record Judged(Family family, @Nullable FamilyRows rows) {}

    /**
     * A family that was read.
     *
     * @param over what became of it when it is passed over; null when its rows are to be judged
     */
    record Begun(
            PlainFamily plain, FamilyRows rows, @Nullable Judged over) {}

    /** Reads a family; tells why, if there is nothing to be judged in it. */
    Begun begin(PlainFamily plain, Earlier earlier, Findings findings) {
        FamilyRows rows = read(plain, earlier);
        return new Begun(plain, rows, over(plain, rows, findings));
    }

    /** Judges the rows of a family that is not passed over. */
    Judged judge(Begun begun, StoredFiles stored, Findings findings) {
        FamilyRows family = begun.rows().with(stored);
        CaseDraft draft = draft(family, findings);
        Outcome outcome = draft == null ? Outcome.INVALID : Outcome.VALID;
        return new Judged(begun.plain().family(outcome, draft, null, family.proband()), family);
    }

    private @Nullable Judged over(PlainFamily plain, FamilyRows family, Findings findings) {
        String createdHere = reference.createdHere().get(plain.id());
        if (createdHere != null) {
            return passedOver(plain, family, Outcome.ALREADY_CREATED, createdHere);
        }
        if (family.samples().isEmpty()) {
            return passedOver(plain, family, Outcome.INVALID, null);
        }
        if (ExampleFamily.is(plain.id())) {
            ExampleFamily.tell(family, findings);
            return passedOver(plain, family, Outcome.INVALID, null);
        }
        KnownCase same = reference.createAgain().contains(plain.id())
                ? null
                : family.earlier().same(family);
        if (same != null) {
            CreatedFamily.tell(family, same, findings);
            return passedOver(plain, family, Outcome.ALREADY_CREATED, same.caseId());
        }
        return null;
    }

    /** Judges a row that belongs to no family, of which only its own cells can be judged. */
    void judgeAlone(int index, Row row, List<Remark> ofFamilyId, Findings findings) {
        if (!row.tooLong()) {
            Sample sample = samples.read(index, row, null);
            ofFamilyId.forEach(remark -> findings.add(sample.place(), Column.FAMILY_ID, remark));
            check(sample, findings);
        }
    }

    private FamilyRows read(PlainFamily plain, Earlier earlier) {
        List<Sample> read = new ArrayList<>(plain.rows().size());
        List<Row> unread = new ArrayList<>(0);
        for (int i = 0; i < plain.rows().size(); i++) {
            Row row = plain.rows().get(i);
            if (row.tooLong()) {
                unread.add(row);
            } else {
                read.add(samples.read(plain.index(i), row, plain.id()));
            }
        }
        Sample proband = FamilyRows.onlyProband(read);
        CaseValues values = proband == null ? null : cases.read(proband.row());
        return new FamilyRows(
                plain.number(), plain.id(), read, unread, proband, values, earlier, StoredFiles.NOT_ASKED);
    }

    /** The case to be created; null when something stands against it. */
    private @Nullable CaseDraft draft(FamilyRows family, Findings findings) {
        int before = findings.errors();
        family.samples().forEach(sample -> check(sample, findings));
        report(family, findings);
        familyRules.forEach(rule -> rule.check(family, findings));
        boolean sound = findings.errors() == before && family.unread().isEmpty() && !blocked;
        return sound && family.proband() != null ? drafts.of(family) : null;
    }

    private void check(Sample sample, Findings findings) {
        sample.report(findings);
        sampleRules.forEach(rule -> rule.check(sample, findings));
    }

    /** Hands on what was remarked about the case's columns; of several probands each states them. */
    private void report(FamilyRows family, Findings findings) {
        CaseValues values = family.values();
        if (values != null && family.proband() != null) {
            values.report(family.proband().place(), findings);
            return;
        }
        for (Sample proband : family.with(Relation.PROBAND)) {
            cases.read(proband.row()).report(proband.place(), findings);
        }
    }

    private static Judged passedOver(PlainFamily plain, FamilyRows rows, Outcome outcome, @Nullable String caseId) {
        return new Judged(plain.family(outcome, null, caseId, rows.proband()), null);
    }
}
