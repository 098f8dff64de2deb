package org.caseload.e2e;

import java.nio.charset.StandardCharsets;

/**
 * What there is to look at: batches in several states, and a case with a family.
 *
 * @param ready a batch without errors
 * @param faulty a batch with errors, nothing created
 * @param refused a batch whose file could not be read
 * @param completed a batch whose cases were created
 * @param partly a batch of which one family was left out
 * @param deleted a batch whose data were deleted
 * @param creating a batch whose creation is held in the middle
 * @param caseId a case of the completed batch
 */
record PreparedWork(
        String ready,
        String faulty,
        String refused,
        String completed,
        String partly,
        String deleted,
        String creating,
        String caseId) {

    static PreparedWork in(Laboratory laboratory) {
        String completed = laboratory.upload(
                "trio-whole-genome.csv", Manifests.bytes("trio-whole-genome.csv", "WG-0412", "SCENE"));
        laboratory.addUnknownEntries(completed);
        laboratory.create(completed);
        String partly = laboratory.upload("spring-clinic.csv", InventedFamilies.oneOfThreeBroken("SPRING"));
        laboratory.create(partly);
        String deleted = laboratory.upload("last-year.csv", InventedFamilies.trios("DELETED", 3));
        laboratory.create(deleted);
        laboratory.deleteData(deleted);
        return new PreparedWork(
                laboratory.upload("ready-run.csv", readyFile()),
                laboratory.upload(
                        "panel-run.csv",
                        Manifests.bytes("panels-one-sample-many-cases.csv", "PX31", "SCENE", ",3050,", ",3051,")),
                laboratory.upload("report.csv", "%PDF-1.7 is no table".getBytes(StandardCharsets.US_ASCII)),
                completed,
                partly,
                deleted,
                laboratory.upload("large-run.csv", InventedFamilies.trios("LARGE", 2_000)),
                laboratory.results(completed).getFirst().get("Case ID"));
    }

    /** The file of the batch without errors. */
    static byte[] readyFile() {
        return InventedFamilies.trios("READY", 120);
    }
}
