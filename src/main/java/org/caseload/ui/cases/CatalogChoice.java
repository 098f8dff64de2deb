package org.caseload.ui.cases;

import java.io.Serializable;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.caseload.catalog.CatalogEntry;
import org.caseload.manifest.Cells;

/** The entries of a catalog's list that a field offers. */
record CatalogChoice(List<CatalogEntry> entries) implements Serializable {

    /** The name, with the id where that says more. */
    static String label(CatalogEntry entry) {
        return entry.name().equalsIgnoreCase(entry.id()) ? entry.name() : entry.name() + " (" + entry.id() + ")";
    }

    /** A cell that names them all. */
    static String list(Set<CatalogEntry> chosen) {
        return chosen.stream().map(CatalogEntry::id).collect(Collectors.joining(";"));
    }

    /** The entry of this id or else, if it is the only one, of this name; letter case ignored. */
    Optional<CatalogEntry> find(String text) {
        return entries.stream()
                .filter(entry -> entry.id().equalsIgnoreCase(text))
                .findFirst()
                .or(() -> onlyNamed(text));
    }

    /** Every entry that a cell names; empty when it names one that is not here. */
    Optional<Set<CatalogEntry>> findAll(String cell) {
        Set<CatalogEntry> found = new LinkedHashSet<>();
        List<String> parts = Arrays.stream(cell.split(";"))
                .map(Cells::trim)
                .filter(part -> !part.isEmpty())
                .toList();
        parts.forEach(part -> find(part).ifPresent(found::add));
        return found.size() == parts.size() ? Optional.of(found) : Optional.empty();
    }

    private Optional<CatalogEntry> onlyNamed(String name) {
        List<CatalogEntry> named = entries.stream()
                .filter(entry -> entry.name().equalsIgnoreCase(name))
                .toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }
}
