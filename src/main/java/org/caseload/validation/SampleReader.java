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
import org.caseload.catalog.CatalogKind;
import org.caseload.manifest.Manifest;
import org.caseload.manifest.Row;
import org.jspecify.annotations.Nullable;

/** Reads the columns that each row has of its own. */
final class SampleReader {

    private final Manifest manifest;
    private final CellReader cells;

    private final CellRule<Files> files = new FilesCell();
    private final CellRule<SampleType> sampleType = new Remembered<>(Vocabularies.sampleTypes());
    private final CellRule<String> bioSample = NameCell.withoutSpaces();
    private final CellRule<String> bioSampleOfEarlierCase = NameCell.withSpaces();
    private final CellRule<List<String>> visualization = new VisualizationCell();
    private final CellRule<CatalogEntry> provider;
    private final CellRule<String> text = cell -> Judged.of(cell, cell);
    private final CellRule<Kinship> kinship = new Remembered<>(Vocabularies.kinships());
    private final CellRule<Sex> sex = new Remembered<>(Vocabularies.sexes());
    private final CellRule<PhenotypeList> phenotypes;
    private final CellRule<PhenotypeList> phenotypesBesideIds;
    private final CellRule<PhenotypeList> phenotypeIds;
    private final CellRule<LocalDate> dateOfBirth;

    SampleReader(Facts facts) {
        this.manifest = facts.manifest();
        this.cells = facts.cells();
        this.provider = new Remembered<>(new CatalogCell(facts, CatalogKind.STORAGE_PROVIDER));
        HpoTerms terms = facts.terms();
        TermReading names = terms == null ? TermsByForm.NAMES_OR_IDS : new NamesInRelease(terms);
        TermReading ids = terms == null ? TermsByForm.IDS : new IdsInRelease(terms);
        this.phenotypes = new Remembered<>(PhenotypesCell.of(names));
        this.phenotypesBesideIds = new Remembered<>(PhenotypesCell.silent(names));
        this.phenotypeIds = new Remembered<>(PhenotypesCell.of(ids));
        DateCheck check = DateChecks.birth(facts.reference().today());
        this.dateOfBirth = new DateCell(DATE_OF_BIRTH, facts.dates(), check);
    }

    /**
     * Reads a row.
     *
     * @param index its place in {@link Manifest#rows()}
     * @param familyId null when the row belongs to no family
     */
    Sample read(int index, Row row, @Nullable String familyId) {
        Judged<Files> itsFiles = cells.read(row, FILES_NAMES, files);
        Judged<String> name = cells.read(row, BIOSAMPLE_NAME, bioSampleRule(itsFiles));
        Judged<PhenotypeList> itsIds = cells.read(row, PHENOTYPES_ID, phenotypeIds);
        return new Sample(
                index,
                row,
                new Place(row.line(), row.number(), familyId, name.value()),
                itsFiles,
                cells.read(row, SAMPLE_TYPE, sampleType),
                name,
                cells.read(row, VISUALIZATION_FILES, visualization),
                cells.read(row, STORAGE_PROVIDER_ID, provider),
                cells.read(row, DEFAULT_PROJECT, text),
                kinship(row),
                cells.read(row, SEX, sex),
                cells.read(row, PHENOTYPES, phenotypesRule(itsIds)),
                itsIds,
                cells.read(row, DATE_OF_BIRTH, dateOfBirth),
                manifest.caseId(row));
    }

    private Judged<Kinship> kinship(Row row) {
        Judged<Kinship> stated = cells.read(row, RELATION, kinship);
        return stated.isAbsent() ? Judged.of("", Kinship.PROBAND) : stated;
    }

    /** Phenotypes Id counts where it holds terms, be they wrong: then mistakes in Phenotypes change nothing. */
    private CellRule<PhenotypeList> phenotypesRule(Judged<PhenotypeList> itsIds) {
        PhenotypeList known = itsIds.value();
        boolean idsCount = known == null ? itsIds.inError() : !known.terms().isEmpty();
        return idsCount ? phenotypesBesideIds : phenotypes;
    }

    /** A name known from an earlier case may hold spaces; for new data it becomes part of file names. */
    private CellRule<String> bioSampleRule(Judged<Files> itsFiles) {
        Files known = itsFiles.value();
        boolean existing = known != null && known.mode() == FilesMode.EXISTING;
        return existing ? bioSampleOfEarlierCase : bioSample;
    }
}
