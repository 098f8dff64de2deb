package org.caseload.cli;

import java.io.PrintStream;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;

/** Stores a manifest as a batch and, if asked, has its cases created. */
final class Upload {

    private static final Set<String> WORKING = Set.of("VALIDATING", "CREATING", "CANCELLING", "UNDOING");
    private static final int MOST_FINDINGS = 500;

    private final Server server;
    private final PrintStream out;

    Upload(Server server, PrintStream out) {
        this.server = server;
        this.out = out;
    }

    /** Creation needs the check's end, so that with it the check is always waited for. */
    ExitCode run(Arguments arguments) {
        JsonNode batch = server.postFile("batches", arguments.file());
        String id = batch.path("id").asString();
        out.println("Batch " + id);
        if (!arguments.create() && !arguments.await()) {
            return ExitCode.OK;
        }
        JsonNode checked = awaitRest(id);
        if (!status(checked).equals("VALIDATED") || checked.path("errorCount").asInt() > 0) {
            return refuse(checked);
        }
        return arguments.create() ? create(checked, arguments.await()) : report(checked);
    }

    private ExitCode create(JsonNode checked, boolean await) {
        String id = checked.path("id").asString();
        if (checked.path("validCaseCount").asInt() == 0) {
            out.println("There is no family that was not created before.");
            return report(checked);
        }
        server.post(
                "batches/" + id + "/create",
                "{\"mode\":\"ALL_OR_NOTHING\",\"version\":"
                        + checked.path("version").asInt() + "}");
        return await ? report(awaitRest(id)) : ExitCode.OK;
    }

    private ExitCode refuse(JsonNode checked) {
        server.get("batches/" + checked.path("id").asString() + "/findings?severity=ERROR&limit=" + MOST_FINDINGS)
                .path("items")
                .forEach(finding -> Check.print(finding, out));
        report(checked);
        return ExitCode.ERRORS;
    }

    private ExitCode report(JsonNode batch) {
        out.printf(
                "%s: %d families, %d errors, %d created, %d failed%n",
                status(batch),
                batch.path("caseCount").asInt(0),
                batch.path("errorCount").asInt(0),
                batch.path("createdCount").asInt(),
                batch.path("failedCount").asInt());
        return Set.of("VALIDATED", "COMPLETED").contains(status(batch)) ? ExitCode.OK : ExitCode.ERRORS;
    }

    private JsonNode awaitRest(String id) {
        JsonNode batch = server.get("batches/" + id);
        while (WORKING.contains(status(batch))) {
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
            batch = server.get("batches/" + id);
        }
        return batch;
    }

    private static String status(JsonNode batch) {
        return batch.path("status").asString();
    }
}
