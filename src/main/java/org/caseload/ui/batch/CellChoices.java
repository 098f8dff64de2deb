package org.caseload.ui.batch;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.caseload.catalog.CatalogEntry;
import org.caseload.catalog.CatalogKind;
import org.caseload.catalog.CatalogSnapshot;
import org.caseload.manifest.Column;
import org.caseload.validation.CaseType;
import org.caseload.validation.Relation;
import org.caseload.validation.SampleType;
import org.caseload.validation.Sex;

/** The values that a column knows, as a manifest says them. */
final class CellChoices {

    private CellChoices() {}

    /** Empty for a column that takes any text. */
    static List<String> of(Desk desk, Column column) {
        return words(column, desk).toList();
    }

    private static Stream<String> words(Column column, Desk desk) {
        return switch (column) {
            case CASE_TYPE -> Arrays.stream(CaseType.values()).map(CaseType::word);
            case SAMPLE_TYPE -> Arrays.stream(SampleType.values()).map(SampleType::word);
            case RELATION -> Arrays.stream(Relation.values()).map(Relation::word);
            case SEX -> Arrays.stream(Sex.values()).map(Sex::word);
            case EXECUTE_NOW, BOOST_GENES, OPT_IN -> Stream.of("true", "false");
            default -> CatalogOffer.kind(column).stream().flatMap(kind -> entries(desk, kind));
        };
    }

    /** The name, or the id where another entry has the same name. */
    private static Stream<String> entries(Desk desk, CatalogKind kind) {
        CatalogSnapshot catalog = desk.workbench().catalog().snapshot();
        return catalog.usable(kind).stream().map(entry -> word(catalog, entry));
    }

    private static String word(CatalogSnapshot catalog, CatalogEntry entry) {
        boolean plain = entry.name().indexOf(';') < 0 && entry.name().indexOf(',') < 0;
        boolean only = catalog.byId(entry.kind(), entry.name()).isEmpty()
                && catalog.byName(entry.kind(), entry.name()).size() == 1;
        return plain && only ? entry.name() : entry.id();
    }
}
