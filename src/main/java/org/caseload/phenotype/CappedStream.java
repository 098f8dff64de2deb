package org.caseload.phenotype;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.caseload.phenotype.OntologyRefusedException.Reason;

/** Refuses to hand out more bytes than a release could have. */
final class CappedStream extends FilterInputStream {

    private long left;

    CappedStream(InputStream bytes, long most) {
        super(bytes);
        this.left = most;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int read = super.read(target, offset, length);
        count(Math.max(read, 0));
        return read;
    }

    private void count(int read) {
        left -= read;
        if (left < 0) {
            throw new OntologyRefusedException(Reason.TOO_LARGE);
        }
    }
}
