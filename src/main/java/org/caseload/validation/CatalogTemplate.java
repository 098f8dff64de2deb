package org.caseload.validation;

import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.caseload.catalog.CatalogEntry;
import org.caseload.catalog.CatalogKind;
import org.caseload.catalog.CatalogSnapshot;
import org.caseload.manifest.Column;
import org.caseload.manifest.Template;

/** The template with the names that the installation's own catalog has, to be copied from row to row. */
public final class CatalogTemplate {

    public static final String FILE_NAME = "caseload-template-catalog.csv";

    private static final Map<Column, CatalogKind> KINDS = Map.of(
            Column.STORAGE_PROVIDER_ID, CatalogKind.STORAGE_PROVIDER,
            Column.GENE_LIST_ID, CatalogKind.GENE_LIST,
            Column.KIT_ID, CatalogKind.KIT,
            Column.INTERSECT_BED_ID, CatalogKind.BED_FILE,
            Column.SELECTED_PRESET, CatalogKind.PRESET,
            Column.LABEL_ID, CatalogKind.LABEL);

    private CatalogTemplate() {}

    /**
     * With one entry of each kind, the standard before others; empty where there is none that may be used.
     *
     * @param out is flushed and left open
     */
    public static void write(CatalogSnapshot catalog, OutputStream out) throws IOException {
        Map<Column, String> own = new EnumMap<>(Column.class);
        KINDS.forEach((column, kind) -> own.put(column, value(catalog, kind)));
        Template.write(own, out);
    }

    private static String value(CatalogSnapshot catalog, CatalogKind kind) {
        return catalog.standard(kind)
                .or(() -> catalog.usable(kind).stream().findFirst())
                .map(entry -> nameOrId(catalog, entry))
                .orElse("");
    }

    /** The id where the name would be taken for something else: another entry, or two labels. */
    private static String nameOrId(CatalogSnapshot catalog, CatalogEntry entry) {
        boolean clear = CatalogCell.find(catalog, entry.kind(), entry.name()).equals(List.of(entry));
        return clear && !entry.name().contains(";") ? entry.name() : entry.id();
    }
}
