package org.caseload.validation;

import static org.caseload.manifest.Column.BIOSAMPLE_NAME;
import static org.caseload.manifest.Column.CASE_TYPE;
import static org.caseload.manifest.Column.DATE_OF_BIRTH;
import static org.caseload.manifest.Column.DEFAULT_PROJECT;
import static org.caseload.manifest.Column.DUE_DATE;
import static org.caseload.manifest.Column.EXECUTE_NOW;
import static org.caseload.manifest.Column.FAMILY_ID;
import static org.caseload.manifest.Column.FILES_NAMES;
import static org.caseload.manifest.Column.KIT_ID;
import static org.caseload.manifest.Column.PHENOTYPES;
import static org.caseload.manifest.Column.PHENOTYPES_ID;
import static org.caseload.manifest.Column.RELATION;
import static org.caseload.manifest.Column.SAMPLE_TYPE;
import static org.caseload.manifest.Column.SEX;
import static org.caseload.manifest.Column.STORAGE_PROVIDER_ID;
import static org.caseload.manifest.Column.VISUALIZATION_FILES;
import static org.caseload.manifest.FindingCode.AUTO_NO_FILES;
import static org.caseload.manifest.FindingCode.BIOSAMPLE_HAS_SPACE;
import static org.caseload.manifest.FindingCode.BIOSAMPLE_MISSING;
import static org.caseload.manifest.FindingCode.BIOSAMPLE_REPEATED_IN_FAMILY;
import static org.caseload.manifest.FindingCode.BOOLEAN_UNKNOWN;
import static org.caseload.manifest.FindingCode.CASE_ID_CONTRADICTS;
import static org.caseload.manifest.FindingCode.CASE_ID_UNKNOWN;
import static org.caseload.manifest.FindingCode.CASE_TYPE_MISSING;
import static org.caseload.manifest.FindingCode.CASE_TYPE_UNKNOWN;
import static org.caseload.manifest.FindingCode.CATALOG_UNKNOWN;
import static org.caseload.manifest.FindingCode.DATE_IN_FUTURE;
import static org.caseload.manifest.FindingCode.DATE_UNREADABLE;
import static org.caseload.manifest.FindingCode.DEFAULT_PROJECT_MISSING;
import static org.caseload.manifest.FindingCode.EXAMPLE_ROW;
import static org.caseload.manifest.FindingCode.EXISTING_UNKNOWN;
import static org.caseload.manifest.FindingCode.FAMILY_ID_MISSING;
import static org.caseload.manifest.FindingCode.FAMILY_NO_PROBAND;
import static org.caseload.manifest.FindingCode.FAMILY_SEVERAL_FATHERS;
import static org.caseload.manifest.FindingCode.FAMILY_SEVERAL_MOTHERS;
import static org.caseload.manifest.FindingCode.FAMILY_SEVERAL_PROBANDS;
import static org.caseload.manifest.FindingCode.FILE_EXTENSION_UNSUPPORTED;
import static org.caseload.manifest.FindingCode.FILE_NOT_FOUND;
import static org.caseload.manifest.FindingCode.FILE_PATH_UNSAFE;
import static org.caseload.manifest.FindingCode.PARENT_AGE_IMPLAUSIBLE;
import static org.caseload.manifest.FindingCode.PHENOTYPES_MISSING;
import static org.caseload.manifest.FindingCode.PHENOTYPES_TOO_MANY;
import static org.caseload.manifest.FindingCode.PHENOTYPE_AMBIGUOUS;
import static org.caseload.manifest.FindingCode.PHENOTYPE_ID_MALFORMED;
import static org.caseload.manifest.FindingCode.PHENOTYPE_OBSOLETE;
import static org.caseload.manifest.FindingCode.PHENOTYPE_UNKNOWN;
import static org.caseload.manifest.FindingCode.RELATION_UNKNOWN;
import static org.caseload.manifest.FindingCode.ROW_TOO_LONG;
import static org.caseload.manifest.FindingCode.SAMPLE_TYPES_MIXED;
import static org.caseload.manifest.FindingCode.SAMPLE_TYPE_CONTRADICTS_FILES;
import static org.caseload.manifest.FindingCode.SAMPLE_TYPE_MISSING;
import static org.caseload.manifest.FindingCode.SAMPLE_TYPE_UNKNOWN;
import static org.caseload.manifest.FindingCode.SEX_CONTRADICTS_RELATION;
import static org.caseload.manifest.FindingCode.SEX_UNKNOWN;
import static org.caseload.manifest.FindingCode.STORAGE_PROVIDER_MISSING;
import static org.caseload.manifest.FindingCode.STORAGE_PROVIDER_UNKNOWN;
import static org.caseload.manifest.FindingCode.STORAGE_UNAVAILABLE;
import static org.caseload.manifest.FindingCode.VALUE_MANGLED;
import static org.caseload.manifest.FindingCode.VALUE_TOO_LONG;
import static org.caseload.manifest.FindingCode.VISUALIZATION_FILE_UNSUPPORTED;
import static org.caseload.manifest.FindingCode.VISUALIZATION_SEVERAL_ALIGNMENTS;
import static org.caseload.manifest.Template.EXAMPLE_FAMILY;
import static org.caseload.validation.Mistake.BEYOND;

import java.util.List;
import org.caseload.phenotype.InventedOntology;

/** Every kind of error that a row or a family can have, made in a trio without any. */
final class Mistakes {

    /** A case of another family. */
    static final String CASE_OF_OTHERS = "CL-0000000001";

    /** Does not answer. One for each family, since it is told once for each provider. */
    private static final String SILENT_PROVIDER = "silent-#";

    /** None of its files is there. */
    static final String LOST_FOLDER = "lost";

    /** The template's example family; there can be only one. */
    static final Mistake EXAMPLE = Mistake.of(EXAMPLE_ROW, 0, FAMILY_ID, EXAMPLE_FAMILY)
            .with(1, FAMILY_ID, EXAMPLE_FAMILY)
            .with(2, FAMILY_ID, EXAMPLE_FAMILY);

    static final List<Mistake> OFTEN = List.of(
            Mistake.of(CASE_TYPE_UNKNOWN, 0, CASE_TYPE, "Exom"),
            Mistake.of(CASE_TYPE_MISSING, 0, CASE_TYPE, ""),
            Mistake.of(RELATION_UNKNOWN, 1, RELATION, "mothr"),
            Mistake.of(RELATION_UNKNOWN, 2, RELATION, "uncle"),
            Mistake.of(FAMILY_SEVERAL_PROBANDS, 1, RELATION, "proband")
                    .toldAt(0, RELATION, "proband")
                    .toldAlsoAt(1, RELATION, "proband"),
            Mistake.of(FAMILY_SEVERAL_MOTHERS, 2, RELATION, "mother")
                    .with(2, SEX, "F")
                    .toldAt(1, RELATION, "mother")
                    .toldAlsoAt(2, RELATION, "mother"),
            Mistake.of(FAMILY_SEVERAL_FATHERS, 1, RELATION, "father")
                    .with(1, SEX, "M")
                    .toldAlsoAt(2, RELATION, "father"),
            Mistake.of(FAMILY_NO_PROBAND, 0, RELATION, "sibling").toldAt(0, FAMILY_ID, "F-#"),
            Mistake.of(FAMILY_ID_MISSING, 2, FAMILY_ID, ""),
            Mistake.of(SEX_UNKNOWN, 0, SEX, "Q"),
            Mistake.of(SEX_CONTRADICTS_RELATION, 1, SEX, "M"),
            Mistake.of(SEX_CONTRADICTS_RELATION, 2, SEX, "F"),
            Mistake.of(DATE_UNREADABLE, 0, DATE_OF_BIRTH, "2019-02-31"),
            Mistake.of(DATE_UNREADABLE, 0, DUE_DATE, "soon"),
            Mistake.of(DATE_IN_FUTURE, 0, DATE_OF_BIRTH, "2099-01-01"),
            Mistake.of(PARENT_AGE_IMPLAUSIBLE, 1, DATE_OF_BIRTH, "2021-01-01"),
            Mistake.of(CATALOG_UNKNOWN, 0, KIT_ID, "No such kit"),
            Mistake.of(BOOLEAN_UNKNOWN, 0, EXECUTE_NOW, "maybe"),
            Mistake.of(VALUE_MANGLED, 1, BIOSAMPLE_NAME, "9.9E+09"),
            Mistake.of(VALUE_TOO_LONG, 1, BIOSAMPLE_NAME, "x".repeat(101)),
            Mistake.of(BIOSAMPLE_HAS_SPACE, 1, BIOSAMPLE_NAME, "a b"),
            Mistake.of(BIOSAMPLE_MISSING, 2, BIOSAMPLE_NAME, ""),
            Mistake.of(BIOSAMPLE_REPEATED_IN_FAMILY, 1, BIOSAMPLE_NAME, "S-#-0"),
            Mistake.of(STORAGE_PROVIDER_MISSING, 1, STORAGE_PROVIDER_ID, ""),
            Mistake.of(STORAGE_PROVIDER_UNKNOWN, 2, STORAGE_PROVIDER_ID, "elsewhere"),
            Mistake.of(STORAGE_UNAVAILABLE, 2, STORAGE_PROVIDER_ID, SILENT_PROVIDER),
            Mistake.of(FILE_PATH_UNSAFE, 0, FILES_NAMES, "../x.vcf.gz"),
            Mistake.of(FILE_EXTENSION_UNSUPPORTED, 0, FILES_NAMES, "run/S-#-0.txt"),
            Mistake.of(FILE_NOT_FOUND, 0, FILES_NAMES, LOST_FOLDER + "/S-#-0.vcf.gz"),
            Mistake.of(DEFAULT_PROJECT_MISSING, 0, FILES_NAMES, "auto")
                    .withoutFilesOfParents()
                    .toldAt(0, DEFAULT_PROJECT, ""),
            Mistake.of(AUTO_NO_FILES, 0, FILES_NAMES, "auto")
                    .with(0, DEFAULT_PROJECT, LOST_FOLDER)
                    .withoutFilesOfParents()
                    .toldAt(0, BIOSAMPLE_NAME, "S-#-0"),
            Mistake.of(EXISTING_UNKNOWN, 0, FILES_NAMES, "existing")
                    .withoutFilesOfParents()
                    .toldAt(0, BIOSAMPLE_NAME, "S-#-0"),
            Mistake.of(VISUALIZATION_FILE_UNSUPPORTED, 0, VISUALIZATION_FILES, "run/S-#-0.bed"),
            Mistake.of(VISUALIZATION_SEVERAL_ALIGNMENTS, 0, VISUALIZATION_FILES, "run/S-#-0.bam;run/S-#-0.cram")
                    .toldAt(0, VISUALIZATION_FILES, "run/S-#-0.cram"),
            Mistake.of(SAMPLE_TYPE_UNKNOWN, 0, SAMPLE_TYPE, "VFC"),
            Mistake.of(SAMPLE_TYPE_MISSING, 0, FILES_NAMES, "run/#").toldAt(0, SAMPLE_TYPE, ""),
            Mistake.of(SAMPLE_TYPE_CONTRADICTS_FILES, 1, SAMPLE_TYPE, "FASTQ"),
            Mistake.of(SAMPLE_TYPES_MIXED, 1, FILES_NAMES, "run/S-#-1.bam"),
            Mistake.of(PHENOTYPES_MISSING, 0, PHENOTYPES_ID, "").toldAt(0, PHENOTYPES, ""),
            Mistake.of(PHENOTYPE_ID_MALFORMED, 0, PHENOTYPES_ID, "HP:12x"),
            Mistake.of(PHENOTYPE_UNKNOWN, 0, PHENOTYPES_ID, "HP:9999999"),
            Mistake.of(PHENOTYPE_UNKNOWN, 0, PHENOTYPES, "Broken arm").with(0, PHENOTYPES_ID, ""),
            Mistake.of(PHENOTYPE_OBSOLETE, 0, PHENOTYPES_ID, "HP:9900022"),
            Mistake.of(PHENOTYPE_AMBIGUOUS, 0, PHENOTYPES, "MLA").with(0, PHENOTYPES_ID, ""),
            Mistake.of(PHENOTYPES_TOO_MANY, 0, PHENOTYPES_ID, String.join(";", InventedOntology.FURTHER_TERMS)),
            Mistake.of(CASE_ID_UNKNOWN, 0, "Case ID", "EMG12345"),
            Mistake.of(CASE_ID_CONTRADICTS, 0, "Case ID", CASE_OF_OTHERS),
            Mistake.of(ROW_TOO_LONG, 2, BEYOND, "x"));

    private Mistakes() {}

    static String silentProvider(int family) {
        return SILENT_PROVIDER.replace("#", String.valueOf(family));
    }
}
