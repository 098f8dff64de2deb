package org.caseload.validation;

import static org.caseload.manifest.FindingCode.CATALOG_UNKNOWN;
import static org.caseload.manifest.FindingCode.STORAGE_PROVIDER_UNKNOWN;
import static org.caseload.manifest.FindingCode.VALUE_MANGLED;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.caseload.catalog.CatalogEntry;
import org.caseload.catalog.CatalogKind;
import org.caseload.catalog.CatalogSnapshot;
import org.caseload.manifest.FindingCode;

/** The id or the name of a catalog entry that may be used; the id wins. */
final class CatalogCell implements CellRule<CatalogEntry> {

    private final CatalogSnapshot catalog;
    private final CatalogKind kind;
    private final CatalogSearch search;

    CatalogCell(Facts facts, CatalogKind kind) {
        this.catalog = facts.catalog();
        this.kind = kind;
        this.search = facts.searches().of(kind);
    }

    @Override
    public Judged<CatalogEntry> judge(String cell) {
        List<CatalogEntry> found = find(catalog, kind, cell);
        if (found.isEmpty()) {
            return Judged.error(cell, unknown(cell).suggesting(search.near(cell)));
        }
        if (found.size() > 1) {
            return Judged.error(cell, ambiguous(cell, found));
        }
        CatalogEntry entry = found.getFirst();
        Instant retiredAt = entry.retiredAt();
        return retiredAt == null
                ? Judged.of(cell, entry)
                : Judged.error(cell, retired(cell, retiredAt).suggesting(search.near(cell)));
    }

    /** Whether a text is known as a whole, so that a comma in it separates nothing. */
    boolean knows(String text) {
        return !find(catalog, kind, text).isEmpty();
    }

    /** The entries that a text may mean; a retired one only where no usable one is meant. */
    static List<CatalogEntry> find(CatalogSnapshot catalog, CatalogKind kind, String text) {
        Optional<CatalogEntry> byId = catalog.byId(kind, text);
        if (byId.isPresent()) {
            return List.of(byId.get());
        }
        List<CatalogEntry> named = catalog.byName(kind, text);
        List<CatalogEntry> usable =
                named.stream().filter(entry -> !entry.isRetired()).toList();
        return usable.isEmpty() ? named.subList(0, Math.min(1, named.size())) : usable;
    }

    private Remark unknown(String cell) {
        if (MangledNumber.matches(cell)) {
            return Remark.of(VALUE_MANGLED, cell);
        }
        return kind == CatalogKind.STORAGE_PROVIDER
                ? Remark.of(STORAGE_PROVIDER_UNKNOWN, cell)
                : Remark.of(CATALOG_UNKNOWN, cell, kind.name());
    }

    private Remark ambiguous(String cell, List<CatalogEntry> found) {
        List<String> ids = found.stream().map(CatalogEntry::id).toList();
        String list = ids.stream().collect(Collectors.joining(", "));
        return Remark.of(code(), cell, "AMBIGUOUS", list).suggesting(ids);
    }

    private Remark retired(String cell, Instant since) {
        String day = since.atZone(ZoneOffset.UTC).toLocalDate().toString();
        return Remark.of(code(), cell, "RETIRED", day);
    }

    private FindingCode code() {
        return kind == CatalogKind.STORAGE_PROVIDER ? STORAGE_PROVIDER_UNKNOWN : CATALOG_UNKNOWN;
    }
}
