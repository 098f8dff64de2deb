package org.caseload.manifest;

import static org.caseload.manifest.Severity.ERROR;
import static org.caseload.manifest.Severity.INFO;
import static org.caseload.manifest.Severity.WARNING;

/**
 * Every kind of finding. The names are part of the REST API and of stored findings: they are never renamed.
 *
 * <p>The severity is the usual one; {@link Finding#severity()} says what holds for one finding.
 *
 * <p>A message pattern gets the finding's value as {@code {0}}, its column as {@code {1}}, the number of rows as
 * {@code {2}}, and from {@code {3}} on the arguments that are listed here. Where the first argument is a <em>variant</em>
 * (the name of an enum constant), the message may have its own words as {@code CODE.VARIANT}. Lines are 1-based, positions
 * of columns too.
 */
public enum FindingCode {
    /** Arguments: variant {@link FileType}, always {@code OTHER}; the end of the name such as {@code .doc}, may be empty. */
    FILE_TYPE_UNSUPPORTED(ERROR),
    /** Arguments: the limit in MB. */
    FILE_TOO_LARGE(ERROR),
    /** Arguments: cases in the file; the limit. */
    FILE_TOO_MANY_CASES(ERROR),
    /**
     * Arguments: variant {@link TextEncoding} ({@code UTF_16LE} and {@code UTF_16BE} info, {@code WINDOWS_1252} warning).
     */
    FILE_ENCODING(INFO),
    /**
     * Arguments: variant {@link TextEncoding}, as which the file cannot be read. The line is that of the first bad byte.
     */
    FILE_ENCODING_DAMAGED(ERROR),
    /** Arguments: variant {@link ContentKind}. The line is that of the first NUL where one betrays it. */
    FILE_NOT_TEXT(ERROR),
    /** Arguments: variant {@link Delimiter}, never {@code COMMA}. */
    FILE_DELIMITER(INFO),
    /**
     * Arguments: variant {@link Malformation}; for {@code CELL_TOO_LONG} and {@code TOO_MANY_COLUMNS} the limit. The line is
     * where the record began.
     */
    FILE_MALFORMED(ERROR),
    /**
     * Arguments: variant {@link SkippedSection} ({@code BEFORE_DATA} info, {@code AFTER_DATA} warning); first line; last
     * line. Value: the name of the section after the data.
     */
    FILE_SECTION_SKIPPED(INFO),
    /** No arguments. */
    FILE_SECTION_GLUED(INFO),
    /** Arguments: variant {@link EmptyReason}. */
    FILE_EMPTY(ERROR),
    FILE_SEEN_BEFORE(INFO),

    /** Arguments: first line; last line of the run. Rows: how many blank rows. */
    ROW_BLANK(WARNING),
    /** Arguments: cells up to the last filled one; columns of the header. Value: the first text without a column. */
    ROW_TOO_LONG(ERROR),

    /** Column: the canonical name. Value: the name in the file. No arguments. */
    HEADER_RENAMED(INFO),
    /** Column: the canonical name. Value: the name that is not used. No arguments. */
    HEADER_REDUNDANT(WARNING),
    /**
     * Arguments: position of the first one; position of this one. Column: the name that both have. Value: the name in the
     * file.
     */
    HEADER_DUPLICATE(ERROR),
    /** Value: the name in the file. Suggestions: canonical names that the file lacks. No arguments. */
    HEADER_MISSPELT(ERROR),
    /** Arguments: the name of the custom field. Value: the name in the file. */
    HEADER_CUSTOM(INFO),
    /** Arguments: position; line of the first text below. Value: that text. Rows: how many have one. */
    HEADER_EMPTY(ERROR),
    /** Arguments: variant {@link MissingHeader}; for {@code ONE_OF_TWO} the other name. Column: the missing one. */
    HEADER_MISSING(ERROR),

    VALUE_MANGLED(ERROR),
    VALUE_TOO_LONG(ERROR),
    VALUE_NORMALISED(INFO),
    LIST_SEPARATOR(INFO),
    BOOLEAN_UNKNOWN(ERROR),
    DATE_UNREADABLE(ERROR),
    DATE_IN_FUTURE(ERROR),
    DATE_IMPLAUSIBLE(WARNING),
    DUE_DATE_PASSED(WARNING),
    CATALOG_UNKNOWN(ERROR),

    FAMILY_ID_MISSING(ERROR),
    CASE_TYPE_MISSING(ERROR),
    CASE_TYPE_UNKNOWN(ERROR),
    CASE_VALUE_IGNORED(WARNING),
    RELATION_UNKNOWN(ERROR),
    SEX_UNKNOWN(ERROR),
    BIOSAMPLE_MISSING(ERROR),
    BIOSAMPLE_HAS_SPACE(ERROR),
    STORAGE_PROVIDER_MISSING(ERROR),
    STORAGE_PROVIDER_UNKNOWN(ERROR),
    DEFAULT_PROJECT_MISSING(ERROR),

    SAMPLE_TYPE_UNKNOWN(ERROR),
    SAMPLE_TYPE_MISSING(ERROR),
    SAMPLE_TYPE_CONTRADICTS_FILES(ERROR),
    SAMPLE_TYPES_MIXED(ERROR),
    SAMPLE_WITHOUT_FILES(INFO),
    FILE_EXTENSION_UNSUPPORTED(ERROR),
    FILE_REPEATED(WARNING),
    FILE_IN_SEVERAL_SAMPLES(WARNING),
    FASTQ_PAIR_INCOMPLETE(WARNING),
    FILE_PATH_UNSAFE(ERROR),
    FILE_NOT_FOUND(ERROR),
    /** Value: the provider's name, however the rows write it. No arguments. */
    STORAGE_UNAVAILABLE(ERROR),
    /** Column: BioSample Name. No arguments. */
    AUTO_NO_FILES(ERROR),
    EXISTING_UNKNOWN(ERROR),
    VISUALIZATION_FILE_UNSUPPORTED(ERROR),
    VISUALIZATION_SEVERAL_ALIGNMENTS(ERROR),

    PHENOTYPES_MISSING(ERROR),
    AFFECTED_STATUS_UNKNOWN(WARNING),
    /** Arguments: none; or variant {@code NAME} or {@code NEAR} and the terms that are named or near. */
    PHENOTYPE_ID_MALFORMED(ERROR),
    /** Arguments: none; or variant {@code NEAR} and the nearest terms. */
    PHENOTYPE_UNKNOWN(ERROR),
    /**
     * Arguments: variant {@code MERGED} or {@code OBSOLETE}; label and id of the term that counts; for {@code OBSOLETE} the
     * label of the former one where the value is an id, else its id.
     */
    PHENOTYPE_REPLACED(WARNING),
    /**
     * Arguments: variant {@code CONSIDER} or {@code NOTHING_INSTEAD}; the term's label where the value is an id, else its id;
     * for {@code CONSIDER} the terms that may be meant.
     */
    PHENOTYPE_OBSOLETE(ERROR),
    /** Arguments: the terms that have the synonym. */
    PHENOTYPE_AMBIGUOUS(ERROR),
    /** Arguments: the term's label where the value is an id, else its id. */
    PHENOTYPE_NOT_A_FINDING(WARNING),
    PHENOTYPE_REPEATED(INFO),
    /**
     * Arguments: variant {@code TERMS} or {@code AFFECTED} of a marker; {@code NO_TERM} or {@code OTHER_TERM} of a name beside
     * Phenotypes Id; for {@code OTHER_TERM} what the name means.
     */
    PHENOTYPES_CONTRADICT(WARNING),
    PHENOTYPES_TOO_MANY(ERROR),
    PHENOTYPES_UNCHECKED(WARNING),
    PROBAND_NOT_AFFECTED(WARNING),
    PROBAND_WITHOUT_PHENOTYPES(INFO),

    FAMILY_NO_PROBAND(ERROR),
    FAMILY_SEVERAL_PROBANDS(ERROR),
    FAMILY_SEVERAL_MOTHERS(ERROR),
    FAMILY_SEVERAL_FATHERS(ERROR),
    SEX_CONTRADICTS_RELATION(ERROR),
    PARENT_AGE_IMPLAUSIBLE(ERROR),
    BIOSAMPLE_REPEATED_IN_FAMILY(ERROR),
    BIOSAMPLE_IN_SEVERAL_FAMILIES(INFO),
    BIOSAMPLE_CONTRADICTS(WARNING),
    FAMILY_ALREADY_CREATED(INFO),
    FAMILY_CHANGED(WARNING),
    FAMILY_KNOWN(WARNING),
    CASE_ID_CONTRADICTS(ERROR),
    CASE_ID_UNKNOWN(ERROR),
    EXAMPLE_ROW(ERROR);

    private final Severity severity;

    FindingCode(Severity severity) {
        this.severity = severity;
    }

    /** The severity that this kind of finding usually has. */
    public Severity severity() {
        return severity;
    }

    /** Whether an error of this kind rejects the whole file. */
    public boolean rejectsFile() {
        return severity == ERROR
                && switch (this) {
                    case FILE_TYPE_UNSUPPORTED,
                            FILE_TOO_LARGE,
                            FILE_TOO_MANY_CASES,
                            FILE_ENCODING_DAMAGED,
                            FILE_NOT_TEXT,
                            FILE_MALFORMED,
                            FILE_EMPTY -> true;
                    default -> false;
                };
    }

    /** Whether one finding of this kind stands for all rows with the same value in a column. */
    public boolean standsForItsValue() {
        return this == VALUE_NORMALISED || this == LIST_SEPARATOR || this == STORAGE_UNAVAILABLE;
    }

    /** Whether a suggestion for a finding of this kind, which stands on a family's first row, is meant for all of its rows. */
    public boolean isAboutWholeFamily() {
        return this == FAMILY_NO_PROBAND;
    }

    /** Whether a finding of this kind is made anew when a user maps a header. */
    public boolean dependsOnHeaders() {
        return name().startsWith("HEADER_") || this == ROW_TOO_LONG;
    }

    /** Whether an error of this kind keeps every family from being created until the headers are mended. */
    public boolean blocksAllFamilies() {
        return severity == ERROR && name().startsWith("HEADER_");
    }
}
