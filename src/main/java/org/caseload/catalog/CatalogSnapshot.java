package org.caseload.catalog;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The whole catalog at one moment, retired entries included. Immutable.
 *
 * <p>Values of a manifest are compared with letter case ignored; the id wins over the name.
 */
public final class CatalogSnapshot {

    private final long version;
    private final Map<CatalogKind, List<CatalogEntry>> entries = new EnumMap<>(CatalogKind.class);
    private final Map<CatalogKind, Map<String, CatalogEntry>> byId = new EnumMap<>(CatalogKind.class);
    private final Map<CatalogKind, Map<String, List<CatalogEntry>>> byName = new EnumMap<>(CatalogKind.class);

    /**
     * @param version rises with every change of the catalog
     * @param all every entry, in the order in which lists show them
     */
    public CatalogSnapshot(long version, List<CatalogEntry> all) {
        this.version = version;
        for (CatalogKind kind : CatalogKind.values()) {
            entries.put(kind, new ArrayList<>());
            byId.put(kind, new HashMap<>());
            byName.put(kind, new HashMap<>());
        }
        for (CatalogEntry entry : all) {
            of(entry.kind()).add(entry);
            table(byId, entry.kind()).put(fold(entry.id()), entry);
            table(byName, entry.kind())
                    .computeIfAbsent(fold(entry.name()), any -> new ArrayList<>())
                    .add(entry);
        }
    }

    public static CatalogSnapshot empty() {
        return new CatalogSnapshot(0, List.of());
    }

    public long version() {
        return version;
    }

    /** Entries that may be used for new cases. */
    public List<CatalogEntry> usable(CatalogKind kind) {
        return of(kind).stream().filter(entry -> !entry.isRetired()).toList();
    }

    /** The entry with this id, retired or not. */
    public Optional<CatalogEntry> byId(CatalogKind kind, String id) {
        return Optional.ofNullable(table(byId, kind).get(fold(id)));
    }

    /** Every entry with this name, retired or not. */
    public List<CatalogEntry> byName(CatalogKind kind, String name) {
        return List.copyOf(table(byName, kind).getOrDefault(fold(name), List.of()));
    }

    /** The entry that holds when a manifest names none. */
    public Optional<CatalogEntry> standard(CatalogKind kind) {
        return usable(kind).stream().filter(CatalogEntry::standard).findFirst();
    }

    private List<CatalogEntry> of(CatalogKind kind) {
        return table(entries, kind);
    }

    private static <T> T table(Map<CatalogKind, T> tables, CatalogKind kind) {
        return Objects.requireNonNull(tables.get(kind), "every kind has a table");
    }

    private static String fold(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
