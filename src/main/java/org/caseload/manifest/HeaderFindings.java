package org.caseload.manifest;

import java.util.List;

/** Makes the findings about the headers of one file; their arguments are described at each {@link FindingCode}. */
record HeaderFindings(int line) {

    Finding renamed(Column column, String written) {
        return Finding.ofHeader(FindingCode.HEADER_RENAMED, line, column.header(), written);
    }

    Finding redundant(Column column, String written) {
        return Finding.ofHeader(FindingCode.HEADER_REDUNDANT, line, column.header(), written);
    }

    Finding duplicate(Header first, Header again, String name) {
        return Finding.ofHeader(
                FindingCode.HEADER_DUPLICATE,
                line,
                name,
                Cells.trim(again.written()),
                first.index() + 1,
                again.index() + 1);
    }

    Finding misspelt(String written, List<Column> meant) {
        return Finding.ofHeader(FindingCode.HEADER_MISSPELT, line, written, written)
                .withSuggestions(meant.stream().map(Column::header).toList());
    }

    Finding custom(Header header) {
        String written = Cells.trim(header.written());
        return Finding.ofHeader(FindingCode.HEADER_CUSTOM, line, written, written, header.fieldName());
    }

    Finding empty(int index, Row first, int rows) {
        return Finding.ofHeader(
                        FindingCode.HEADER_EMPTY, line, null, Cells.trim(first.cell(index)), index + 1, first.line())
                .withRows(rows);
    }

    Finding missing(Column column) {
        return Finding.ofHeader(FindingCode.HEADER_MISSING, line, column.header(), null, MissingHeader.ONE.name());
    }

    Finding missing(Column column, Column orElse) {
        return Finding.ofHeader(
                FindingCode.HEADER_MISSING,
                line,
                column.header(),
                null,
                MissingHeader.ONE_OF_TWO.name(),
                orElse.header());
    }
}
