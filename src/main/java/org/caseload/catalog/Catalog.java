package org.caseload.catalog;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.caseload.catalog.CatalogRefusedException.Reason;
import org.caseload.security.AdministratorsOnly;
import org.caseload.security.Audit;
import org.caseload.security.AuditAction;
import org.caseload.security.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The installation's own lists. Every change raises the catalog's version in the same transaction, so that a batch knows
 * whether its check is still true; changes are made one after the other.
 */
@Service
@Transactional
public class Catalog {

    private final CatalogRepository entries;
    private final CatalogCache cache;
    private final LocationPolicy locations;
    private final Audit audit;
    private final Clock clock;

    Catalog(CatalogRepository entries, CatalogCache cache, LocationPolicy locations, Audit audit, Clock clock) {
        this.entries = entries;
        this.cache = cache;
        this.locations = locations;
        this.audit = audit;
        this.clock = clock;
    }

    /** The whole catalog as it is now. Cheap: loaded only after a change. */
    @Transactional(readOnly = true)
    public CatalogSnapshot snapshot() {
        return cache.get();
    }

    /** Entries of one kind by name, retired ones included. */
    @Transactional(readOnly = true)
    public List<CatalogEntry> list(CatalogKind kind) {
        return entries.list(kind);
    }

    /**
     * Adds an entry, or changes the one with this id, letter case ignored. The id stays as it was first written; an entry
     * that was retired before keeps that moment. When the entry is to be the standard, the former one is it no more.
     *
     * @return the entry as stored, without spaces around its id and name
     * @throws CatalogRefusedException when a value is missing, too long, does not fit the kind, or names a
     *     location that the settings do not allow
     */
    @AdministratorsOnly
    public CatalogEntry save(CatalogEntry entry, UserId by) {
        CatalogEntry given = checked(entry);
        entries.raiseVersion();
        Optional<CatalogEntry> stored = entries.find(given.kind(), given.id());
        return put(stored.map(earlier -> changed(earlier, given)).orElse(given), stored.orElse(null), by);
    }

    /**
     * Adds an entry.
     *
     * @return the entry as stored, without spaces around its id and name
     * @throws CatalogRefusedException as {@link #save} does, and when the id is taken, by a retired entry too
     */
    @AdministratorsOnly
    public CatalogEntry add(CatalogEntry entry, UserId by) {
        CatalogEntry given = checked(entry);
        entries.raiseVersion();
        if (entries.find(given.kind(), given.id()).isPresent()) {
            throw new CatalogRefusedException(Reason.ID_TAKEN);
        }
        return put(given, null, by);
    }

    /**
     * Takes an entry out of use for new cases; cases that name it keep it. The standard is retired as the standard: then
     * there is none. An entry that is retired already stays as it is.
     *
     * @throws CatalogRefusedException when there is no such entry
     */
    @AdministratorsOnly
    public void retire(CatalogKind kind, String id, UserId by) {
        change(kind, id, clock.instant(), by);
    }

    /**
     * Brings a retired entry back into use, though not as the standard.
     *
     * @throws CatalogRefusedException when there is no such entry
     */
    @AdministratorsOnly
    public void restore(CatalogKind kind, String id, UserId by) {
        change(kind, id, null, by);
    }

    private void change(CatalogKind kind, String id, @Nullable Instant retiredAt, UserId by) {
        entries.raiseVersion();
        CatalogEntry stored =
                entries.find(kind, id.strip()).orElseThrow(() -> new CatalogRefusedException(Reason.NOT_FOUND));
        CatalogEntry asked = new CatalogEntry(
                kind,
                stored.id(),
                stored.name(),
                stored.standard() && retiredAt == null,
                retiredAt,
                stored.provider(),
                stored.location());
        put(changed(stored, asked), stored, by);
    }

    /**
     * The location as it would be stored, without spaces around its texts.
     *
     * @throws CatalogRefusedException when it is incomplete or the settings do not allow it
     */
    @Transactional(readOnly = true)
    public Location checked(Location location) {
        Location clean = LocationRules.checked(location);
        locations.check(clean);
        return clean;
    }

    private CatalogEntry checked(CatalogEntry entry) {
        CatalogEntry checked = EntryRules.checked(entry);
        Location location = checked.location();
        return location == null ? checked : checked.at(checked(location));
    }

    private CatalogEntry put(CatalogEntry entry, @Nullable CatalogEntry before, UserId by) {
        if (entry.standard()) {
            entries.clearStandard(entry.kind());
        }
        if (before != null) {
            entries.update(entry, by, clock.instant());
        } else {
            entries.insert(entry, by, clock.instant());
        }
        audit.record(
                AuditAction.CATALOG_CHANGED,
                entry.kind().path() + " " + entry.id(),
                before == null ? null : describe(before),
                describe(entry));
        return entry;
    }

    private static String describe(CatalogEntry entry) {
        return entry.name()
                + (entry.standard() ? ", standard" : "")
                + (entry.isRetired() ? ", retired" : "")
                + (entry.provider() == null ? "" : ", " + entry.provider());
    }

    private static CatalogEntry changed(CatalogEntry stored, CatalogEntry given) {
        Instant retiredAt = stored.isRetired() && given.isRetired() ? stored.retiredAt() : given.retiredAt();
        return new CatalogEntry(
                stored.kind(),
                stored.id(),
                given.name(),
                given.standard(),
                retiredAt,
                given.provider(),
                given.location());
    }
}
