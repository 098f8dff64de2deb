package org.caseload.ui.batch;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.caseload.batch.BatchId;
import org.caseload.catalog.CatalogKind;
import org.caseload.manifest.Column;
import org.caseload.manifest.Finding;
import org.caseload.manifest.FindingCode;
import org.caseload.security.Role;
import org.caseload.ui.catalog.EntryDialog;

/** Lets an administrator add to the catalog what a finding does not know. */
final class CatalogOffer {

    private static final Map<Column, CatalogKind> KINDS = Map.of(
            Column.KIT_ID, CatalogKind.KIT,
            Column.GENE_LIST_ID, CatalogKind.GENE_LIST,
            Column.INTERSECT_BED_ID, CatalogKind.BED_FILE,
            Column.SELECTED_PRESET, CatalogKind.PRESET,
            Column.LABEL_ID, CatalogKind.LABEL,
            Column.STORAGE_PROVIDER_ID, CatalogKind.STORAGE_PROVIDER);

    /** Where the value is known already, but not as one entry that may be used. */
    private static final Set<Object> KNOWN = Set.of("AMBIGUOUS", "RETIRED");

    private CatalogOffer() {}

    /** The list that a column's values are from. */
    static Optional<CatalogKind> kind(Column column) {
        return Optional.ofNullable(KINDS.get(column));
    }

    /** A button that opens the dialog; after the entry was stored the batch is checked again. */
    static Optional<Component> of(Desk desk, BatchId batch, Finding finding) {
        boolean unknown =
                finding.code() == FindingCode.CATALOG_UNKNOWN || finding.code() == FindingCode.STORAGE_PROVIDER_UNKNOWN;
        boolean known = !finding.arguments().isEmpty()
                && KNOWN.contains(finding.arguments().getFirst());
        String value = finding.value();
        if (!unknown || known || value == null || !desk.user().may(Role.ADMINISTRATOR)) {
            return Optional.empty();
        }
        return Column.of(String.valueOf(finding.column()))
                .flatMap(CatalogOffer::kind)
                .map(kind -> GroupActions.small(
                        translate("batch.addToCatalog"),
                        translate("batch.addToCatalog.of", value),
                        () -> open(desk, batch, kind, value)));
    }

    private static void open(Desk desk, BatchId batch, CatalogKind kind, String value) {
        EntryDialog.ofUnknown(kind, value, entry -> {
                    desk.workbench().catalog().add(entry, desk.user().id());
                    desk.run(() -> desk.batches().checkAgain(batch));
                })
                .open();
    }
}
