package org.caseload.batch;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.caseload.manifest.Finding;
import org.caseload.manifest.Header;
import org.caseload.manifest.HeaderChoices;
import org.caseload.manifest.Manifest;
import org.caseload.manifest.Row;

/**
 * What is stored of a batch's table beside its rows.
 *
 * @param headerLine line of the header row, 1-based
 * @param findings what the reader had to say, but for what depends on the headers
 */
record BatchTable(int headerLine, List<TableHeader> headers, List<Finding> findings) {

    /** The whole table, its headers mapped anew. */
    Manifest manifest(List<Row> rows) {
        List<String> names = headers.stream().map(TableHeader::name).toList();
        Set<Integer> custom = IntStream.range(0, headers.size())
                .filter(index -> headers.get(index).custom())
                .boxed()
                .collect(Collectors.toSet());
        return Manifest.of(headerLine, names, rows, new HeaderChoices(Map.of(), custom), findings);
    }

    /**
     * Some rows of it, its headers as they were mapped with all of them in view.
     *
     * @param ofHeaders what the last check found about the headers
     */
    Manifest part(List<Row> rows, List<Finding> ofHeaders) {
        return Manifest.ofPart(headerLine, mapped(), rows, ofHeaders);
    }

    private List<Header> mapped() {
        return IntStream.range(0, headers.size())
                .mapToObj(index -> headers.get(index).header(index))
                .toList();
    }
}
