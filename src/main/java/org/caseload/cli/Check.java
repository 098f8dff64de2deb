package org.caseload.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;

/** Judges a manifest, and stores nothing. */
final class Check {

    private final Server server;
    private final PrintStream out;

    Check(Server server, PrintStream out) {
        this.server = server;
        this.out = out;
    }

    ExitCode run(Path file) {
        JsonNode result = server.postFile("validations", file);
        result.path("findings").forEach(finding -> print(finding, out));
        int errors = result.path("errorCount").asInt();
        out.printf(
                "%d rows, %d families, %d can be created; %d errors, %d warnings%n",
                result.path("rowCount").asInt(),
                result.path("caseCount").asInt(),
                result.path("validCaseCount").asInt(),
                errors,
                result.path("warningCount").asInt());
        return errors == 0 ? ExitCode.OK : ExitCode.ERRORS;
    }

    /** A finding in one line: severity, code, line of the file, message. */
    static void print(JsonNode finding, PrintStream out) {
        String line =
                finding.path("line").isNumber() ? "line " + finding.path("line").asInt() : "file";
        out.printf(
                "%s %s %s: %s%n",
                finding.path("severity").asString(),
                finding.path("code").asString(),
                line,
                finding.path("message").asString());
    }
}
