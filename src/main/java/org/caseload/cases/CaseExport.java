package org.caseload.cases;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.caseload.catalog.Catalog;
import org.caseload.catalog.CatalogSnapshot;
import org.caseload.manifest.CsvOutput;
import org.caseload.phenotype.Phenotypes;
import org.caseload.security.Audit;
import org.caseload.security.AuditAction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Writes lists of cases as CSV, page by page, so that a list of any length needs no room. */
@Service
public class CaseExport {

    private static final int PAGE = 1_000;

    private final CaseRepository cases;
    private final Catalog catalog;
    private final Phenotypes phenotypes;
    private final Audit audit;
    private final Clock clock;

    CaseExport(CaseRepository cases, Catalog catalog, Phenotypes phenotypes, Audit audit, Clock clock) {
        this.cases = cases;
        this.catalog = catalog;
        this.phenotypes = phenotypes;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A column of the file.
     *
     * @param cell null for an empty cell
     */
    public record Field(String name, Function<CaseListItem, @Nullable Object> cell) {}

    /**
     * Writes the cases that fit, newest first, with all their phenotypes, and leaves the stream open. Cases that are created
     * while it writes are left out.
     */
    public void write(CaseFilter filter, List<Field> fields, OutputStream out) throws IOException {
        CatalogSnapshot catalogNow = catalog.snapshot();
        PhenotypeNames names = new PhenotypeNames(phenotypes.current());
        audit.record(AuditAction.CASES_EXPORTED, "cases");
        LocalDate today = LocalDate.now(clock);
        CsvOutput csv = new CsvOutput(out);
        csv.row(fields.stream().map(Field::name).toList());
        List<CaseListItem> page = cases.wholeAfter(filter, today, catalogNow, names, null, PAGE);
        while (!page.isEmpty()) {
            for (CaseListItem item : page) {
                csv.row(fields.stream()
                        .map(field -> Objects.toString(field.cell().apply(item), ""))
                        .toList());
            }
            page = cases.wholeAfter(
                    filter, today, catalogNow, names, page.getLast().position(), PAGE);
        }
        csv.flush();
    }
}
