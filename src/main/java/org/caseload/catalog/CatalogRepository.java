package org.caseload.catalog;

import static org.caseload.db.Tables.CATALOG_ENTRY;
import static org.caseload.db.Tables.CATALOG_VERSION;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.caseload.catalog.Location.LocalFolder;
import org.caseload.catalog.Location.S3Bucket;
import org.caseload.db.tables.records.CatalogEntryRecord;
import org.caseload.security.UserId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.OrderField;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The tables of the catalog. */
@Repository
class CatalogRepository {

    private static final List<OrderField<?>> BY_NAME =
            List.of(lower(CATALOG_ENTRY.NAME), CATALOG_ENTRY.NAME, CATALOG_ENTRY.ID);

    private final DSLContext db;

    CatalogRepository(DSLContext db) {
        this.db = db;
    }

    long version() {
        return Objects.requireNonNull(
                db.select(CATALOG_VERSION.VERSION).from(CATALOG_VERSION).fetchSingle(CATALOG_VERSION.VERSION));
    }

    /** Entries and version of the same moment, hence in one statement. */
    CatalogSnapshot load() {
        var all = multiset(select(CATALOG_ENTRY.fields()).from(CATALOG_ENTRY).orderBy(BY_NAME))
                .convertFrom(rows -> rows.map(row -> entry(row.into(CATALOG_ENTRY))));
        return db.select(CATALOG_VERSION.VERSION, all)
                .from(CATALOG_VERSION)
                .fetchSingle(row -> new CatalogSnapshot(row.value1(), row.value2()));
    }

    List<CatalogEntry> list(CatalogKind kind) {
        return db.selectFrom(CATALOG_ENTRY)
                .where(CATALOG_ENTRY.KIND.eq(kind.name()))
                .orderBy(BY_NAME)
                .fetch(CatalogRepository::entry);
    }

    Optional<CatalogEntry> find(CatalogKind kind, String id) {
        return db.selectFrom(CATALOG_ENTRY)
                .where(CATALOG_ENTRY.KIND.eq(kind.name()))
                .and(lower(CATALOG_ENTRY.ID).eq(lower(val(id))))
                .fetchOptional(CatalogRepository::entry);
    }

    /** Also makes whoever changes the catalog next wait until this transaction ends. */
    void raiseVersion() {
        db.update(CATALOG_VERSION)
                .set(CATALOG_VERSION.VERSION, CATALOG_VERSION.VERSION.plus(1))
                .execute();
    }

    boolean isTransactionWriting() {
        return db.select(field("pg_current_xact_id_if_assigned() IS NOT NULL", SQLDataType.BOOLEAN.notNull()))
                .fetchSingle()
                .value1();
    }

    void clearStandard(CatalogKind kind) {
        db.update(CATALOG_ENTRY)
                .set(CATALOG_ENTRY.STANDARD, false)
                .where(CATALOG_ENTRY.KIND.eq(kind.name()))
                .and(CATALOG_ENTRY.STANDARD)
                .execute();
    }

    void insert(CatalogEntry entry, UserId by, Instant at) {
        CatalogEntryRecord row = row(entry, by, at);
        row.setKind(entry.kind().name());
        row.setId(entry.id());
        row.setCreatedBy(by.value());
        row.setCreatedAt(time(at));
        db.executeInsert(row);
    }

    void update(CatalogEntry entry, UserId by, Instant at) {
        db.executeUpdate(row(entry, by, at), isEntry(entry));
    }

    private static CatalogEntryRecord row(CatalogEntry entry, UserId by, Instant at) {
        CatalogEntryRecord row = new CatalogEntryRecord();
        row.setName(entry.name());
        row.setStandard(entry.standard());
        row.setRetiredAt(time(entry.retiredAt()));
        row.setProvider(entry.provider() == null ? null : entry.provider().name());
        put(row, entry.location());
        row.setChangedBy(by.value());
        row.setChangedAt(time(at));
        return row;
    }

    /** What the location does not have becomes null, for it may have been of another kind before. */
    private static void put(CatalogEntryRecord row, @Nullable Location location) {
        LocalFolder folder = location instanceof LocalFolder local ? local : null;
        S3Bucket bucket = location instanceof S3Bucket s3 ? s3 : null;
        row.setFolder(folder == null ? null : folder.path());
        row.setBucket(bucket == null ? null : bucket.bucket());
        row.setKeyPrefix(bucket == null ? null : bucket.prefix());
        row.setEndpoint(bucket == null ? null : bucket.endpoint());
        row.setRegion(bucket == null ? null : bucket.region());
        row.setPathStyle(bucket == null ? null : bucket.pathStyle());
    }

    private static @Nullable Location location(CatalogEntryRecord row) {
        if (row.getFolder() != null) {
            return new LocalFolder(row.getFolder());
        }
        return row.getBucket() == null
                ? null
                : new S3Bucket(
                        row.getBucket(),
                        Objects.requireNonNull(row.getKeyPrefix()),
                        row.getEndpoint(),
                        Objects.requireNonNull(row.getRegion()),
                        Boolean.TRUE.equals(row.getPathStyle()));
    }

    private static CatalogEntry entry(CatalogEntryRecord row) {
        return new CatalogEntry(
                CatalogKind.valueOf(row.getKind()),
                row.getId(),
                row.getName(),
                row.getStandard(),
                row.getRetiredAt() == null ? null : row.getRetiredAt().toInstant(),
                row.getProvider() == null ? null : ProviderKind.valueOf(row.getProvider()),
                location(row));
    }

    private static Condition isEntry(CatalogEntry entry) {
        return CATALOG_ENTRY.KIND.eq(entry.kind().name()).and(CATALOG_ENTRY.ID.eq(entry.id()));
    }

    private static @Nullable OffsetDateTime time(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
