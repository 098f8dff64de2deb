package org.caseload.validation;

import java.util.ArrayList;
import java.util.List;
import org.caseload.manifest.Column;
import org.caseload.manifest.Manifest;
import org.caseload.manifest.Row;
import org.caseload.manifest.RowProgress;
import org.caseload.validation.Family.Outcome;
import org.caseload.validation.KnownCases.KnownCase;
import org.jspecify.annotations.Nullable;

/**
 * One validation of one manifest. Goes family by family and forgets the rows of each, so that large manifests fit into the
 * memory.
 */
final class Judgement {

    private final Manifest manifest;
    private final boolean blocked;
    private final Reference reference;
    private final Findings findings = new Findings();
    private final Meter meter;
    private final SampleReader samples;
    private final CaseReader cases;
    private final Survey survey;
    private final Earlier earlier;
    private final Drafts drafts;
    private final List<SampleRule> sampleRules;
    private final List<FamilyRule> familyRules;
    private final List<ManifestRule> manifestRules;

    Judgement(Manifest manifest, Reference reference, RowProgress progress) {
        CellReader cells = new CellReader(manifest);
        this.manifest = manifest;
        this.blocked = manifest.isBlocked();
        this.reference = reference;
        this.meter = new Meter(progress, manifest.rows().size());
        this.samples = new SampleReader(manifest, cells, reference);
        this.cases = new CaseReader(manifest, cells, reference);
        this.survey = new Survey(manifest, cells);
        this.earlier = survey.ask(reference.known());
        this.drafts = new Drafts(manifest);
        Facts facts = new Facts(manifest, reference, earlier, cases);
        this.sampleRules = Rules.ofSamples(facts);
        this.familyRules = Rules.ofFamilies(facts);
        this.manifestRules = Rules.ofManifests(facts);
    }

    Validation validation() {
        List<Family> families = new ArrayList<>(survey.families().size());
        survey.families().forEach((id, rows) -> families.add(judge(id, rows)));
        survey.withoutFamily().forEach(this::judgeAlone);
        manifestRules.forEach(rule -> rule.finish(findings));
        // A rule that compares families may have found an error in one that looked right by itself.
        families.replaceAll(family -> findings.isInError(family.familyId()) ? invalid(family) : family);
        return new Validation(findings.sorted(manifest.findings()), List.copyOf(families));
    }

    private Family judge(String id, List<Row> rows) {
        String createdHere = reference.createdHere().get(id);
        FamilyRows family = read(id, rows);
        if (createdHere != null) {
            return family(family, rows, Outcome.ALREADY_CREATED, null, createdHere);
        }
        if (family.samples().isEmpty()) {
            return family(family, rows, Outcome.INVALID, null, null);
        }
        if (ExampleFamily.is(id)) {
            ExampleFamily.tell(family, findings);
            return family(family, rows, Outcome.INVALID, null, null);
        }
        KnownCase same = reference.createAgain().contains(id) ? null : earlier.same(family);
        if (same != null) {
            CreatedFamily.tell(family, same, findings);
            return family(family, rows, Outcome.ALREADY_CREATED, null, same.caseId());
        }
        return judge(family, rows);
    }

    private Family judge(FamilyRows family, List<Row> rows) {
        family.samples().forEach(this::check);
        report(family);
        familyRules.forEach(rule -> rule.check(family, findings));
        manifestRules.forEach(rule -> rule.see(family));
        CaseDraft draft = canBeCreated(family) ? drafts.of(family) : null;
        return family(family, rows, draft == null ? Outcome.INVALID : Outcome.VALID, draft, null);
    }

    private boolean canBeCreated(FamilyRows family) {
        return family.proband() != null && family.unread().isEmpty() && !findings.isInError(family.id()) && !blocked;
    }

    private FamilyRows read(String id, List<Row> rows) {
        List<Sample> read = new ArrayList<>(rows.size());
        List<Row> unread = new ArrayList<>(0);
        for (Row row : rows) {
            if (row.tooLong()) {
                unread.add(row);
            } else {
                read.add(samples.read(row, id));
            }
            meter.rowDone();
        }
        Sample proband = FamilyRows.onlyProband(read);
        return new FamilyRows(id, read, unread, proband, proband == null ? null : cases.read(proband.row()));
    }

    /** A row that belongs to no family: only its own cells can be judged. */
    private void judgeAlone(Row row) {
        if (!row.tooLong()) {
            Sample sample = samples.read(row, null);
            survey.remarks(row).forEach(remark -> findings.add(sample.place(), Column.FAMILY_ID, remark));
            check(sample);
        }
        meter.rowDone();
    }

    private void check(Sample sample) {
        sample.report(findings);
        sampleRules.forEach(rule -> rule.check(sample, findings));
    }

    /** Hands on what was remarked about the case's columns; of several probands each states them. */
    private void report(FamilyRows family) {
        for (Sample proband : family.with(Relation.PROBAND)) {
            CaseValues known = family.values();
            CaseValues values = known == null ? cases.read(proband.row()) : known;
            values.report(proband.place(), findings);
        }
    }

    private static Family family(
            FamilyRows family, List<Row> rows, Outcome outcome, @Nullable CaseDraft draft, @Nullable String caseId) {
        Sample proband = family.proband();
        return new Family(
                family.id(),
                outcome,
                draft,
                caseId,
                rows.stream().map(Row::number).toList(),
                rows.getFirst().line(),
                proband == null ? null : proband.bioSample().value());
    }

    private static Family invalid(Family family) {
        return new Family(
                family.familyId(), Outcome.INVALID, null, null, family.rows(), family.firstLine(), family.proband());
    }
}
