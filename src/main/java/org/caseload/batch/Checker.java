package org.caseload.batch;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caseload.batch.CheckJob.Run;
import org.caseload.cases.Cases;
import org.caseload.catalog.Catalog;
import org.caseload.catalog.CatalogSnapshot;
import org.caseload.manifest.Finding;
import org.caseload.manifest.Manifest;
import org.caseload.manifest.ManifestLimits;
import org.caseload.manifest.ManifestReader;
import org.caseload.manifest.Reading;
import org.caseload.manifest.RowProgress;
import org.caseload.validation.Reference;
import org.caseload.validation.Validation;
import org.caseload.validation.Validator;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads a batch's file and has it judged against today's catalog and earlier cases. Stores nothing but its progress. */
@Component
class Checker {

    private final BatchPieceRepository pieces;
    private final BatchStateRepository states;
    private final DraftRepository drafts;
    private final SeenBefore seenBefore;
    private final Catalog catalog;
    private final Cases cases;
    private final ManifestReader reader;
    private final Validator validator = new Validator();
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Checker(
            BatchPieceRepository pieces,
            BatchStateRepository states,
            DraftRepository drafts,
            SeenBefore seenBefore,
            Catalog catalog,
            Cases cases,
            BatchProperties properties,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.pieces = pieces;
        this.states = states;
        this.drafts = drafts;
        this.seenBefore = seenBefore;
        this.catalog = catalog;
        this.cases = cases;
        this.reader = new ManifestReader(ManifestLimits.ofCases(properties.maxCases()));
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What a check came to.
     *
     * @param createdHere families of this batch that were created before: Family Id to Case ID
     */
    record Checked(CheckResult result, Map<String, String> createdHere) {}

    Checked check(Run run) throws IOException {
        RowProgress progress = new CheckProgress(run, states, transaction, events);
        CatalogSnapshot snapshot = catalog.snapshot();
        Map<String, String> createdHere = drafts.createdHere(run.id());
        Reading reading = reader.read(run.fileName(), pieces.bytes(run.id()), progress);
        CheckResult result = switch (reading) {
            case Reading.Refused refused -> CheckResult.refused(refused.findings(), snapshot.version());
            case Manifest manifest -> judge(run, manifest, snapshot, createdHere, progress);
        };
        return new Checked(result, createdHere);
    }

    private CheckResult judge(
            Run run,
            Manifest manifest,
            CatalogSnapshot snapshot,
            Map<String, String> createdHere,
            RowProgress progress) {
        Reference reference = new Reference(snapshot, cases.known(), LocalDate.now(clock), createdHere, Set.of());
        Validation validation = validator.validate(manifest, reference, progress);
        List<Finding> findings = new ArrayList<>();
        seenBefore.finding(run.id()).ifPresent(findings::add);
        findings.addAll(validation.findings());
        return CheckResult.of(
                manifest.rows().size(), findings, validation.families(), createdHere.keySet(), snapshot.version());
    }
}
