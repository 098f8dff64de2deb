package org.caseload.ui.admin;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.caseload.manifest.CsvOutput;
import org.caseload.security.AuditEntry;
import org.caseload.security.AuditFilter;
import org.caseload.security.AuditTrail;

/** The audit as a file; its columns have the same names in every language, for programs that read them. */
final class AuditCsv {

    private static final List<String> HEADERS =
            List.of("Id", "Time", "User", "Address", "Action", "Object", "Before", "After");

    private AuditCsv() {}

    /** Writes every entry that fits, and leaves the stream open. */
    static void write(AuditTrail trail, AuditFilter filter, OutputStream out) throws IOException {
        CsvOutput csv = new CsvOutput(out);
        csv.row(HEADERS);
        try {
            trail.export(filter, entry -> write(entry, csv));
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        }
        csv.flush();
    }

    private static void write(AuditEntry entry, CsvOutput csv) {
        try {
            csv.row(List.of(
                    String.valueOf(entry.id()),
                    entry.at().toString(),
                    entry.actor(),
                    entry.origin(),
                    entry.action().name(),
                    entry.object(),
                    Objects.requireNonNullElse(entry.before(), ""),
                    Objects.requireNonNullElse(entry.after(), "")));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
