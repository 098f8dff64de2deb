package org.caseload.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.caseload.CaseloadApplication;
import org.caseload.ChildProcess;
import org.caseload.PostgresTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Caseload as a laboratory runs it, with its own database, and what is left of a batch when it ends in the middle. */
class SurvivesKillE2E {

    private static final int FAMILIES = 3_000;
    private static final int SIGTERM = 15;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Pattern READY = Pattern.compile("Caseload is ready: (http://\\S+)");

    @TempDir
    private Path folder;

    private final List<Process> started = new ArrayList<>();

    @Test
    void createsEachCaseOnceWhenKilledInTheMiddle() throws Exception {
        String batch = startCreating();
        kill();

        finish(batch);
        assertThat(Files.readString(folder.resolve("second.log")))
                .as("the first one died in the middle")
                .contains("an earlier run left behind");
    }

    @Test
    void createsEachCaseOnceWhenToldToEndInTheMiddle() throws Exception {
        String batch = startCreating();
        terminate();

        finish(batch);
        assertThat(Files.readString(folder.resolve("second.log")))
                .as("the first one stopped its database")
                .doesNotContain("an earlier run left behind");
    }

    private String startCreating() throws IOException {
        Laboratory laboratory = start("first.log");
        String batch = laboratory.upload("large.csv", InventedFamilies.trios("KILL", FAMILIES));
        laboratory.startCreating(batch);
        await().pollInterval(Duration.ofMillis(10)).until(() -> created(laboratory, batch) > 0);
        return batch;
    }

    /** In a new process, with the data of the one that has ended. */
    private void finish(String batch) throws IOException {
        Laboratory again = start("second.log");
        assertThat(again.batch(batch).get("createdCount").asInt())
                .as("what was created before")
                .isPositive();
        JsonNode finished = again.awaitRest(batch);
        assertThat(finished.get("status").asString()).isEqualTo("COMPLETED");
        assertThat(finished.get("createdCount").asInt()).isEqualTo(FAMILIES);
        checkResults(again.results(batch));
        checkCases(again, batch);
    }

    private static int created(Laboratory laboratory, String batch) {
        int created = laboratory.batch(batch).get("createdCount").asInt();
        assertThat(created).as("already at the end before it could be killed").isLessThan(FAMILIES);
        return created;
    }

    /** Each family's rows carry one Case ID, and no two families the same. */
    private static void checkResults(List<CSVRecord> rows) {
        assertThat(rows).hasSize(3 * FAMILIES);
        assertThat(rows.stream()
                        .map(row -> row.get("Family Id") + " " + row.get("Case ID"))
                        .distinct())
                .hasSize(FAMILIES);
        assertThat(rows.stream().map(row -> row.get("Case ID")).distinct())
                .hasSize(FAMILIES)
                .allMatch(id -> id.startsWith("CL-"));
    }

    /** There are no other cases than those: a family that was created twice would show here. */
    private static void checkCases(Laboratory laboratory, String batch) {
        List<String> families = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = laboratory.get("cases?batch=" + batch + "&limit=500" + cursor);
            page.get("items").forEach(each -> families.add(each.get("familyId").asString()));
            cursor = page.get("nextCursor").isNull()
                    ? ""
                    : "&cursor=" + page.get("nextCursor").asString();
        } while (!cursor.isEmpty());
        assertThat(families).hasSize(FAMILIES).doesNotHaveDuplicates();
    }

    private Laboratory start(String log) throws IOException {
        Path output = folder.resolve(log);
        started.add(ChildProcess.withoutTests(
                        CaseloadApplication.class,
                        "--server.port=0",
                        "--caseload.data-dir=" + folder.resolve("data"),
                        "--caseload.hpo.download=false",
                        "--caseload.batch.chunk-size=20",
                        "--caseload.admin.username=" + PostgresTest.USERNAME,
                        "--caseload.admin.password=" + PostgresTest.PASSWORD,
                        "--caseload.admin.token=" + PostgresTest.TOKEN)
                .redirectOutput(output.toFile())
                .start());
        return new Laboratory(await().atMost(PATIENCE)
                .until(() -> address(output), Optional::isPresent)
                .orElseThrow());
    }

    private Optional<String> address(Path output) throws IOException {
        String log = Files.readString(output);
        assertThat(started.getLast().isAlive()).as(log).isTrue();
        return Optional.of(READY.matcher(log)).filter(Matcher::find).map(found -> found.group(1));
    }

    /** As a power cut does it: nothing is asked, nothing is tidied up. */
    private void kill() {
        started.getLast().destroyForcibly().onExit().join();
    }

    /** As a service manager does it: the process ends by itself, and nothing of it is left running. */
    private void terminate() throws InterruptedException {
        Process process = started.getLast();
        process.destroy();
        assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                .as("has ended")
                .isTrue();
        assertThat(process.exitValue()).as("ended by the signal").isEqualTo(128 + SIGTERM);
    }

    @AfterEach
    void stop() throws InterruptedException {
        for (Process each : started) {
            each.destroy();
            if (!each.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                each.destroyForcibly();
            }
        }
    }
}
