package org.caseload.validation;

import static org.caseload.manifest.Column.BIOSAMPLE_NAME;
import static org.caseload.manifest.Column.DATE_OF_BIRTH;
import static org.caseload.manifest.Column.DEFAULT_PROJECT;
import static org.caseload.manifest.Column.FILES_NAMES;
import static org.caseload.manifest.Column.PHENOTYPES;
import static org.caseload.manifest.Column.PHENOTYPES_ID;
import static org.caseload.manifest.Column.RELATION;
import static org.caseload.manifest.Column.SAMPLE_TYPE;
import static org.caseload.manifest.Column.SEX;
import static org.caseload.manifest.Column.STORAGE_PROVIDER_ID;
import static org.caseload.manifest.Column.VISUALIZATION_FILES;

import java.time.LocalDate;
import java.util.List;
import org.caseload.catalog.CatalogEntry;
import org.caseload.manifest.Row;
import org.jspecify.annotations.Nullable;

/**
 * One row as the rules see it: the columns that each row has of its own, judged. What is the case's is in {@link CaseValues}.
 *
 * @param index place of the row in {@code Manifest.rows()}
 * @param place where findings about the row stand
 * @param kinship proband when the cell is empty
 * @param caseId the trimmed {@code Case ID}, empty when there is none
 */
record Sample(
        int index,
        Row row,
        Place place,
        Judged<Files> files,
        Judged<SampleType> sampleType,
        Judged<String> bioSample,
        Judged<List<String>> visualization,
        Judged<CatalogEntry> provider,
        Judged<String> defaultProject,
        Judged<Kinship> kinship,
        Judged<Sex> sex,
        Judged<PhenotypeList> phenotypes,
        Judged<PhenotypeList> phenotypeIds,
        Judged<LocalDate> dateOfBirth,
        String caseId) {

    /** Hands on what was remarked while the cells were read. */
    void report(Findings findings) {
        findings.add(place, FILES_NAMES, files);
        findings.add(place, SAMPLE_TYPE, sampleType);
        findings.add(place, BIOSAMPLE_NAME, bioSample);
        findings.add(place, VISUALIZATION_FILES, visualization);
        findings.add(place, STORAGE_PROVIDER_ID, provider);
        findings.add(place, DEFAULT_PROJECT, defaultProject);
        findings.add(place, RELATION, kinship);
        findings.add(place, SEX, sex);
        findings.add(place, PHENOTYPES, phenotypes);
        findings.add(place, PHENOTYPES_ID, phenotypeIds);
        findings.add(place, DATE_OF_BIRTH, dateOfBirth);
    }

    /** Null when the relation is in error. */
    @Nullable
    Relation relation() {
        Kinship known = kinship.value();
        return known == null ? null : known.relation();
    }

    boolean is(Relation relation) {
        return relation() == relation;
    }

    /** As stated, or as the relation implies. */
    Sex likelySex() {
        Sex stated = sex.value();
        Kinship known = kinship.value();
        boolean open = stated == null || stated == Sex.UNKNOWN;
        return open && !sex.inError() && known != null ? known.implied() : stated == null ? Sex.UNKNOWN : stated;
    }

    /** Null when Files Names is in error. */
    @Nullable
    FilesMode filesMode() {
        Files known = files.value();
        return files.inError() ? null : known == null ? FilesMode.NONE : known.mode();
    }

    /** The type that the row itself says, by its files or else by Sample Type; null when it says none. */
    @Nullable
    SampleType ownType() {
        Files known = files.value();
        return known != null && known.type() != null ? known.type() : sampleType.value();
    }

    /** Whether a cell is in error that the type could come from. */
    boolean isTypeInError() {
        Files known = files.value();
        return files.inError() || sampleType.inError() || (known != null && known.mixed());
    }
}
