package org.caseload.manifest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a file seems to be that is neither the delimited text nor the workbook that its name promises. Most are told by their
 * first bytes. Names are variants of messages.
 */
public enum ContentKind {
    PDF("%PDF-"),
    /** Excel's format until 2003. Every workbook with a password begins alike, see {@link CompoundFile}. */
    EXCEL_97("\u00D0\u00CF\u0011\u00E0"),
    GZIP("\u001F\u008B"),
    IMAGE("\u0089PNG|GIF8|\u00FF\u00D8\u00FF|II\\*\0|MM\0\\*"),
    XLSX("PK\u0003\u0004(?s:.*)(?:\\[Content_Types\\]\\.xml|xl/)"),
    /** Any other archive. */
    ZIP("PK(?:\u0003\u0004|\u0005\u0006)"),
    HTML("(?i)(?:\u00EF\u00BB\u00BF)?\\s*<(?:!doctype html|html|head|body|table)"),
    XML("(?:\u00EF\u00BB\u00BF)?\\s*<\\?xml"),
    /** Anything else with a NUL in it. */
    BINARY("(?!)"),
    /** Text that is called a workbook. */
    TEXT("(?!)"),
    /** Needs a password. */
    ENCRYPTED_WORKBOOK("(?!)"),
    /** Would run programs when it is opened. */
    MACRO_WORKBOOK("(?!)"),
    /** Excel's {@code .xlsb}. */
    BINARY_WORKBOOK("(?!)"),
    /** More than {@link UnpackLimits} allows when unpacked. */
    OVERSIZED_WORKBOOK("(?!)"),
    /** Cut or changed on its way, or not written by the rules. */
    DAMAGED_WORKBOOK("(?!)");

    private final Pattern beginning;

    /** @param beginning as a regular expression in which each character is a byte */
    ContentKind(String beginning) {
        this.beginning = Pattern.compile(beginning);
    }

    /** Empty where the first bytes are no proof against text; so those after {@link #XML} are never found here. */
    static Optional<ContentKind> of(byte[] head) {
        String start = new String(head, ISO_8859_1);
        return Stream.of(values())
                .filter(kind -> kind.beginning.matcher(start).lookingAt())
                .findFirst();
    }
}
