package org.caseload.batch;

import static org.caseload.db.Tables.BATCH_PIECE;

import java.io.IOException;
import java.io.InputStream;
import org.caseload.manifest.ByteSource;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The bytes of uploaded files, in pieces of a megabyte, so that no file is ever in memory as a whole. */
@Repository
class BatchPieceRepository {

    private static final int PIECE = 1 << 20;

    private final DSLContext db;

    BatchPieceRepository(DSLContext db) {
        this.db = db;
    }

    void store(BatchId id, InputStream bytes) throws IOException {
        int number = 0;
        for (byte[] piece = bytes.readNBytes(PIECE); piece.length > 0; piece = bytes.readNBytes(PIECE)) {
            db.insertInto(BATCH_PIECE)
                    .set(BATCH_PIECE.BATCH_ID, id.value())
                    .set(BATCH_PIECE.NUMBER, ++number)
                    .set(BATCH_PIECE.BYTES, piece)
                    .execute();
        }
    }

    /** The bytes of a batch's file; each piece is read when its turn comes. */
    ByteSource bytes(BatchId id) {
        return () -> new PieceStream(id);
    }

    private byte @Nullable [] piece(BatchId id, int number) {
        return db.select(BATCH_PIECE.BYTES)
                .from(BATCH_PIECE)
                .where(BATCH_PIECE.BATCH_ID.eq(id.value()), BATCH_PIECE.NUMBER.eq(number))
                .fetchOne(BATCH_PIECE.BYTES);
    }

    /** One piece in memory at a time. */
    private final class PieceStream extends InputStream {

        private final BatchId id;
        private byte[] piece = new byte[0];
        private int position;
        private int number;

        PieceStream(BatchId id) {
            this.id = id;
        }

        @Override
        public int read() {
            return next() ? piece[position++] & 0xFF : -1;
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            if (length == 0) {
                return 0;
            }
            if (!next()) {
                return -1;
            }
            int taken = Math.min(length, piece.length - position);
            System.arraycopy(piece, position, target, offset, taken);
            position += taken;
            return taken;
        }

        private boolean next() {
            if (position < piece.length) {
                return true;
            }
            byte[] following = piece(id, number + 1);
            if (following == null) {
                return false;
            }
            piece = following;
            number++;
            position = 0;
            return true;
        }
    }
}
