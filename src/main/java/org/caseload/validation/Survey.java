package org.caseload.validation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.caseload.manifest.Column;
import org.caseload.manifest.FindingCode;
import org.caseload.manifest.Manifest;
import org.caseload.manifest.Row;

/** A quick look at all rows before any is judged: who belongs together, and what has to be asked about earlier cases. */
final class Survey {

    private static final Remark MISSING = Remark.of(FindingCode.FAMILY_ID_MISSING, "");
    private static final CellRule<String> FAMILY_ID = NameCell.withSpaces();

    private final CellReader cells;
    private final Manifest manifest;
    private final Map<String, List<Row>> families = new LinkedHashMap<>();
    private final List<Row> withoutFamily = new ArrayList<>();
    private final Set<String> bioSamples = new HashSet<>();
    private final Set<String> caseIds = new HashSet<>();

    Survey(Manifest manifest, CellReader cells) {
        this.cells = cells;
        this.manifest = manifest;
        for (Row row : manifest.rows()) {
            look(row);
        }
    }

    /** Rows by Family Id, in the order of each family's first row. */
    Map<String, List<Row>> families() {
        return families;
    }

    /** Rows whose Family Id is missing or in error. */
    List<Row> withoutFamily() {
        return withoutFamily;
    }

    /** What is known of earlier cases that this manifest could mean. */
    Earlier ask(KnownCases known) {
        return new Earlier(
                known.byFamilyId(families.keySet()),
                caseIds.isEmpty() ? Map.of() : known.byCaseId(caseIds),
                known.samples(bioSamples));
    }

    /** What is wrong with the Family Id of a row that belongs to no family; an empty list when its header is. */
    List<Remark> remarks(Row row) {
        Judged<String> id = familyId(row);
        return id.isAbsent() ? List.of(MISSING) : id.remarks();
    }

    private Judged<String> familyId(Row row) {
        return cells.read(row, Column.FAMILY_ID, FAMILY_ID);
    }

    private void look(Row row) {
        String family = familyId(row).value();
        if (family == null) {
            withoutFamily.add(row);
        } else {
            families.computeIfAbsent(family, any -> new ArrayList<>(3)).add(row);
        }
        if (!row.tooLong()) {
            add(bioSamples, cells.text(row, Column.BIOSAMPLE_NAME));
            add(caseIds, manifest.caseId(row).toUpperCase(Locale.ROOT));
        }
    }

    private static void add(Set<String> texts, String text) {
        if (!text.isEmpty()) {
            texts.add(text);
        }
    }
}
