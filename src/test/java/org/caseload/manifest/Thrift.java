package org.caseload.manifest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.caseload.Allocation;

/** Reads whatever it gets, gives it back, and looks at what that takes. */
final class Thrift {

    /** Buffers, decoders and parsers. */
    private static final long ANYHOW = 16L << 20;

    /** All that is ever allocated for a byte, most of it garbage at once; a packed byte can stand for 1,032. */
    private static final long FOR_EACH_BYTE = 64L << 10;

    private Thrift() {}

    static void read(String name, byte[] bytes) throws IOException {
        Reading reading = Allocation.limited(bytes.length, ANYHOW, FOR_EACH_BYTE, () -> reading(name, bytes));
        switch (reading) {
            case Reading.Refused refused -> requireReason(refused);
            case Manifest manifest -> requireTheSameAgain(manifest);
        }
    }

    private static Reading reading(String name, byte[] bytes) throws IOException {
        return new ManifestReader(ManifestLimits.ofCases(1_000)).read(name, ByteSource.of(bytes), RowProgress.NONE);
    }

    private static void requireReason(Reading.Refused refused) {
        if (refused.findings().stream().noneMatch(finding -> finding.code().rejectsFile())) {
            throw new AssertionError("refused without a reason: " + refused);
        }
    }

    private static void requireTheSameAgain(Manifest manifest) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ManifestWriter.write(
                manifest, List.of(LeadingColumn.errors(row -> "x"), LeadingColumn.caseId(row -> "y")), out);
        Reading again = reading("again.csv", out.toByteArray());
        if (!(again instanceof Manifest table)
                || table.rows().size() != manifest.rows().size()) {
            throw new AssertionError("given back as " + out.toString(UTF_8) + " but read as " + again);
        }
    }
}
