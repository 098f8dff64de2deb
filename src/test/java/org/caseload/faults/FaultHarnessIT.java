package org.caseload.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.awaitility.core.ConditionTimeoutException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A batch that was started finishes, exactly once, whatever happens: one fault at a random moment of each batch's check or
 * creation, with two nodes at work.
 *
 * <p>{@code -Dcaseload.faults.rounds=200} for the long form, {@code -Dcaseload.faults.seed=N} to repeat a run.
 */
@Tag("faults")
class FaultHarnessIT {

    private static final Logger log = LoggerFactory.getLogger(FaultHarnessIT.class);
    private static final int ROUNDS = Integer.getInteger("caseload.faults.rounds", 6);
    private static final long SEED = Long.getLong("caseload.faults.seed", System.nanoTime());
    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final Set<String> WORKING = Set.of("VALIDATING", "CREATING", "CANCELLING", "UNDOING");
    private static final List<Fault> FAULTS = List.of(Fault.values());
    private static final int ONE_BROKEN_IN = 97;

    private final Random random = new Random(SEED);
    private final List<String> violations = new ArrayList<>();

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    private Path folder;

    @Test
    void finishesEveryBatchExactlyOnce() throws Exception {
        log.info("Rounds {}, seed {}", ROUNDS, SEED);
        try (Laboratory laboratory = new Laboratory(folder, random)) {
            for (int round = 1; round <= ROUNDS; round++) {
                // The short form begins with another fault each time.
                Fault fault = FAULTS.get(Math.floorMod(SEED + round, FAULTS.size()));
                new Round(laboratory, "R%d-%d".formatted(SEED, round), fault).run();
                log.info("Round {} of {}: {} violations so far", round, ROUNDS, violations.size());
            }
        }
        log.info("{} rounds, {} violations", ROUNDS, violations.size());
        assertThat(violations).isEmpty();
    }

    /** One batch and one fault. */
    private final class Round {

        private final Laboratory laboratory;
        private final String name;
        private final Fault fault;
        private final int families = 200 + random.nextInt(1_200);
        private final boolean duringCheck;

        Round(Laboratory laboratory, String name, Fault fault) {
            this.laboratory = laboratory;
            this.name = name;
            this.fault = fault;
            duringCheck = random.nextInt(4) == 0 && isForChecks(fault);
        }

        private static boolean isForChecks(Fault fault) {
            return switch (fault) {
                case CREATE_FROM_MANY_CLIENTS, CANCEL, CANCEL_AND_CREATE_AGAIN -> false;
                default -> true;
            };
        }

        void run() throws Exception {
            String batch = laboratory.persistently((client, address) -> client.upload(address, name, manifest()));
            Audit audit = new Audit(laboratory.database().client(), batch);
            String moment = "check";
            if (duringCheck) {
                moment = strike(batch, 1_500);
            }
            if (awaitRest(audit) && audit.status().equals("VALIDATED")) {
                int broken = breakSome(batch);
                laboratory.create(batch);
                if (!duringCheck) {
                    moment = strike(batch, 1_000);
                }
                judge(audit, batch, broken, moment);
            } else {
                report(moment, "the check came to " + audit.status());
            }
        }

        private String strike(String batch, int withinMillis) throws Exception {
            int after = random.nextInt(withinMillis);
            Thread.sleep(after);
            String moment = "%s after %d ms of %s, %d families"
                    .formatted(fault, after, duringCheck ? "check" : "creation", families);
            log.info("{}: {}", name, moment);
            laboratory.inject(fault, batch);
            return moment;
        }

        private void judge(Audit audit, String batch, int broken, String moment) {
            if (!awaitRest(audit)) {
                report(moment, "still " + audit.status() + " after " + LIMIT);
                return;
            }
            String results = laboratory.persistently((client, address) -> client.results(address, batch));
            audit.violations(families, broken, results).forEach(each -> report(moment, each));
        }

        private void report(String moment, String what) {
            violations.add(name + ", " + moment + ": " + what);
            log.error("{}", violations.getLast());
        }

        private boolean awaitRest(Audit audit) {
            try {
                await().atMost(LIMIT)
                        .pollInterval(Duration.ofMillis(100))
                        .ignoreExceptions()
                        .until(() -> !WORKING.contains(audit.status()));
                return true;
            } catch (ConditionTimeoutException stillWorking) {
                return false;
            }
        }

        /** Makes the database refuse some families, so that failures are recorded too. */
        private int breakSome(String batch) {
            return laboratory
                    .database()
                    .client()
                    .sql("UPDATE case_draft SET draft = jsonb_set(draft::jsonb, '{clinicalNotes}',"
                            + " to_jsonb(repeat('x', 4001))) WHERE batch_id = ? AND number % ? = 0")
                    .params(UUID.fromString(batch), ONE_BROKEN_IN)
                    .update();
        }

        private String manifest() {
            StringBuilder text = new StringBuilder("Family Id,Case Type,BioSample Name,Relation,Sex,Phenotypes Id\r\n");
            for (int family = 1; family <= families; family++) {
                text.append("%1$s-%2$d,Exome,%1$s-%2$d-C,proband,F,HP:0001250\r\n".formatted(name, family));
                if (family % 2 == 0) {
                    text.append("%1$s-%2$d,Exome,%1$s-%2$d-M,mother,F,unaffected\r\n".formatted(name, family));
                }
            }
            return text.toString();
        }
    }
}
