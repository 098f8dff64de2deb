package org.caseload.phenotype;

import static org.caseload.db.Tables.APP_USER;
import static org.caseload.db.Tables.HPO_RELEASE;
import static org.caseload.db.Tables.HPO_RELEASE_PIECE;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.caseload.phenotype.Release.Source;
import org.caseload.security.UserId;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The releases that are kept, with their bytes in pieces of a megabyte. */
@Repository
class ReleaseRepository {

    private static final int PIECE = 1 << 20;

    private final DSLContext db;

    ReleaseRepository(DSLContext db) {
        this.db = db;
    }

    /** The release in use. */
    Optional<String> current() {
        return db.select(HPO_RELEASE.VERSION)
                .from(HPO_RELEASE)
                .where(HPO_RELEASE.CURRENT)
                .fetchOptional(HPO_RELEASE.VERSION);
    }

    boolean exists(String version) {
        return db.fetchExists(HPO_RELEASE, HPO_RELEASE.VERSION.eq(version));
    }

    boolean isEmpty() {
        return !db.fetchExists(HPO_RELEASE);
    }

    /** The newest release first. */
    List<Release> list() {
        return db.select(HPO_RELEASE, APP_USER.DISPLAY_NAME)
                .from(HPO_RELEASE)
                .leftJoin(APP_USER)
                .on(APP_USER.ID.eq(HPO_RELEASE.LOADED_BY))
                .orderBy(HPO_RELEASE.VERSION.desc())
                .fetch(row -> new Release(
                        row.value1().getVersion(),
                        row.value1().getTermCount(),
                        row.value1().getFileSize(),
                        Source.valueOf(row.value1().getSource()),
                        row.value2(),
                        row.value1().getLoadedAt().toInstant(),
                        row.value1().getCurrent()));
    }

    /** Makes whoever changes the releases next wait until this transaction ends. */
    void lock() {
        db.execute("LOCK TABLE hpo_release IN SHARE ROW EXCLUSIVE MODE");
    }

    void insert(Ontology ontology, long fileSize, Source source, @Nullable UserId by, Instant at) {
        db.insertInto(HPO_RELEASE)
                .set(HPO_RELEASE.VERSION, ontology.version())
                .set(HPO_RELEASE.TERM_COUNT, ontology.size())
                .set(HPO_RELEASE.FILE_SIZE, fileSize)
                .set(HPO_RELEASE.SOURCE, source.name())
                .set(HPO_RELEASE.LOADED_BY, by == null ? null : by.value())
                .set(HPO_RELEASE.LOADED_AT, at.atOffset(ZoneOffset.UTC))
                .execute();
    }

    void storeBytes(String version, InputStream bytes) throws IOException {
        int number = 0;
        for (byte[] piece = bytes.readNBytes(PIECE); piece.length > 0; piece = bytes.readNBytes(PIECE)) {
            db.insertInto(HPO_RELEASE_PIECE)
                    .set(HPO_RELEASE_PIECE.VERSION, version)
                    .set(HPO_RELEASE_PIECE.NUMBER, ++number)
                    .set(HPO_RELEASE_PIECE.BYTES, piece)
                    .execute();
        }
    }

    /** The bytes as they came, a few megabytes at most since they are stored compressed; none for an unknown release. */
    InputStream bytes(String version) {
        List<ByteArrayInputStream> pieces = db.select(HPO_RELEASE_PIECE.BYTES)
                .from(HPO_RELEASE_PIECE)
                .where(HPO_RELEASE_PIECE.VERSION.eq(version))
                .orderBy(HPO_RELEASE_PIECE.NUMBER)
                .fetch(row -> new ByteArrayInputStream(row.value1()));
        return new SequenceInputStream(Collections.enumeration(pieces));
    }

    /** False when there is no such release. */
    boolean makeCurrent(String version) {
        db.update(HPO_RELEASE)
                .set(HPO_RELEASE.CURRENT, false)
                .where(HPO_RELEASE.CURRENT)
                .execute();
        return db.update(HPO_RELEASE)
                        .set(HPO_RELEASE.CURRENT, true)
                        .where(HPO_RELEASE.VERSION.eq(version))
                        .execute()
                == 1;
    }

    void delete(String version) {
        db.deleteFrom(HPO_RELEASE).where(HPO_RELEASE.VERSION.eq(version)).execute();
    }
}
