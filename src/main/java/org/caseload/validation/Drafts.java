package org.caseload.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.caseload.catalog.CatalogEntry;
import org.caseload.manifest.Manifest;
import org.caseload.validation.PhenotypeList.Stated;
import org.jspecify.annotations.Nullable;

/** Makes case drafts of families without errors. */
final class Drafts {

    private final CustomFields customFields;

    Drafts(Manifest manifest) {
        this.customFields = new CustomFields(manifest);
    }

    /** @param family without errors, so it has a proband whose row states the case type */
    CaseDraft of(FamilyRows family) {
        Sample proband = Objects.requireNonNull(family.proband());
        CaseValues values = Objects.requireNonNull(family.values());
        return new CaseDraft(
                family.id(),
                required(values.caseType()),
                required(values.executeNow()),
                required(values.boostGenes()),
                required(values.optIn()),
                id(values.geneList()),
                id(values.kit()),
                id(values.bed()),
                id(values.preset()),
                required(values.labels()),
                values.clinicalNotes().value(),
                values.dueDate().value(),
                people(family, proband));
    }

    private List<PersonDraft> people(FamilyRows family, Sample proband) {
        List<PersonDraft> people = new ArrayList<>(family.samples().size());
        StoredFiles stored = family.stored();
        people.add(person(proband, proband, stored));
        family.relatives().forEach(relative -> people.add(person(relative, proband, stored)));
        return List.copyOf(people);
    }

    private PersonDraft person(Sample sample, Sample proband, StoredFiles stored) {
        Relation relation = required(sample.kinship()).relation();
        List<String> visualization = sample.visualization().value();
        Phenotypes phenotypes = Objects.requireNonNull(Phenotypes.of(sample));
        return new PersonDraft(
                sample.row().number(),
                sample.row().line(),
                relation,
                sample.likelySex(),
                sample.bioSample().value(),
                sample.dateOfBirth().value(),
                phenotypes.affected(relation),
                ids(phenotypes),
                names(phenotypes),
                SampleTypeNeeded.effective(sample, proband),
                id(sample.provider()),
                sample.defaultProject().value(),
                Objects.requireNonNull(sample.filesMode()),
                stored.data(sample),
                visualization == null ? List.of() : visualization,
                customFields.of(sample.row()));
    }

    private static List<String> ids(Phenotypes phenotypes) {
        List<String> ids = new ArrayList<>();
        for (Stated term : phenotypes.distinctTerms()) {
            if (term.id() != null) {
                ids.add(term.id());
            }
        }
        return List.copyOf(ids);
    }

    private static List<String> names(Phenotypes phenotypes) {
        List<String> names = new ArrayList<>(0);
        for (Stated term : phenotypes.distinctTerms()) {
            if (term.id() == null) {
                names.add(term.written());
            }
        }
        return List.copyOf(names);
    }

    private static @Nullable String id(Judged<CatalogEntry> entry) {
        CatalogEntry named = entry.value();
        return named == null ? null : named.id();
    }

    private static <T> T required(Judged<T> judged) {
        return Objects.requireNonNull(judged.value(), "a family without errors has this value");
    }
}
