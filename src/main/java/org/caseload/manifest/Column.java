package org.caseload.manifest;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * The canonical columns of a manifest, in the template's order.
 *
 * <p>The set is that of Illumina Emedgene's batch upload, whose files are read as they are.
 */
public enum Column {
    FAMILY_ID("Family Id", Scope.KEY),
    CASE_TYPE("Case Type", Scope.CASE),
    FILES_NAMES("Files Names", Scope.SAMPLE),
    SAMPLE_TYPE("Sample Type", Scope.SAMPLE),
    BIOSAMPLE_NAME("BioSample Name", Scope.SAMPLE),
    VISUALIZATION_FILES("Visualization Files", Scope.SAMPLE),
    STORAGE_PROVIDER_ID("Storage Provider Id", Scope.SAMPLE),
    DEFAULT_PROJECT("Default Project", Scope.SAMPLE),
    EXECUTE_NOW("Execute Now", Scope.CASE),
    RELATION("Relation", Scope.SAMPLE),
    SEX("Sex", Scope.SAMPLE),
    PHENOTYPES("Phenotypes", Scope.SAMPLE),
    PHENOTYPES_ID("Phenotypes Id", Scope.SAMPLE),
    DATE_OF_BIRTH("Date Of Birth", Scope.SAMPLE),
    BOOST_GENES("Boost Genes", Scope.CASE),
    GENE_LIST_ID("Gene List Id", Scope.CASE),
    KIT_ID("Kit Id", Scope.CASE),
    INTERSECT_BED_ID("Intersect Bed Id", Scope.CASE),
    SELECTED_PRESET("Selected Preset", Scope.CASE),
    LABEL_ID("Label Id", Scope.CASE),
    CLINICAL_NOTES("Clinical Notes", Scope.CASE),
    DUE_DATE("Due Date", Scope.CASE),
    OPT_IN("Opt In", Scope.CASE);

    /** Whose property a column states. */
    public enum Scope {
        /** Says which rows belong together. */
        KEY,
        /** Taken from the proband's row; a relative's cell is only compared with it. */
        CASE,
        /** Each row has its own. */
        SAMPLE
    }

    private final String header;
    private final Scope scope;

    Column(String header, Scope scope) {
        this.header = header;
        this.scope = scope;
    }

    /** The column of this canonical name, exactly as written. */
    public static Optional<Column> of(String header) {
        return Stream.of(values())
                .filter(column -> column.header.equals(header))
                .findFirst();
    }

    /** The name that the template has and that findings carry. */
    public String header() {
        return header;
    }

    public Scope scope() {
        return scope;
    }
}
