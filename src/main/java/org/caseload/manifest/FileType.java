package org.caseload.manifest;

import java.util.Locale;

/** What the name of a file promises. Names are variants of messages. */
public enum FileType {
    /** {@code .csv}, {@code .tsv} and {@code .txt}: all three are looked into for their delimiter. */
    DELIMITED_TEXT,
    /** An Excel workbook. */
    XLSX,
    OTHER;

    public static FileType of(String fileName) {
        return switch (ending(fileName).toLowerCase(Locale.ROOT)) {
            case ".csv", ".tsv", ".txt" -> DELIMITED_TEXT;
            case ".xlsx" -> XLSX;
            default -> OTHER;
        };
    }

    /** From the last dot on, as written; empty when there is none. */
    static String ending(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot < 0 ? "" : fileName.substring(dot);
    }
}
