package org.caseload.batch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caseload.batch.CheckJob.Run;
import org.caseload.cases.FilesInStorage;
import org.caseload.manifest.Finding;
import org.caseload.manifest.Manifest;
import org.caseload.manifest.ManifestLimits;
import org.caseload.manifest.ManifestReader;
import org.caseload.manifest.Reading;
import org.caseload.manifest.RowProgress;
import org.caseload.storage.Storages;
import org.caseload.validation.Reference;
import org.caseload.validation.Validator;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads a batch's file and has it judged against today's catalog and HPO release, earlier cases and files in storage. */
@Component
class Checker {

    private final BatchPieceRepository pieces;
    private final BatchTableRepository tables;
    private final RunRepository runs;
    private final DraftRepository drafts;
    private final SeenBefore seenBefore;
    private final References references;
    private final Storages storages;
    private final ManifestReader reader;
    private final Validator validator = new Validator();
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    Checker(
            BatchPieceRepository pieces,
            BatchTableRepository tables,
            RunRepository runs,
            DraftRepository drafts,
            SeenBefore seenBefore,
            References references,
            Storages storages,
            BatchProperties properties,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.pieces = pieces;
        this.tables = tables;
        this.runs = runs;
        this.drafts = drafts;
        this.seenBefore = seenBefore;
        this.references = references;
        this.storages = storages;
        this.reader = new ManifestReader(ManifestLimits.ofCases(properties.maxCases()));
        this.transaction = transaction;
        this.events = events;
    }

    /** Families are stored under the run's number on the way; what is left to be stored is returned. */
    CheckResult check(Run run) throws IOException {
        RowProgress progress = new CheckProgress(run, runs, transaction, events);
        Map<String, String> createdHere = drafts.createdHere(run.id());
        Reference reference = references.of(run.id(), createdHere, new FilesInStorage(storages.forCheck()));
        RunTransaction writing = new RunTransaction(run, runs, transaction);
        return switch (read(run, progress, writing)) {
            case Reading.Refused refused -> CheckResult.refused(refused.findings(), reference);
            case Manifest manifest -> judge(run, manifest, reference, progress, writing);
        };
    }

    /** The table as it is stored, else the file, which is stored as a table when it can be read. */
    private Reading read(Run run, RowProgress progress, RunTransaction writing) throws IOException {
        Optional<Manifest> stored = transaction.execute(status -> tables.manifest(run.id()));
        if (stored.isPresent()) {
            return stored.get();
        }
        Reading reading = reader.read(run.fileName(), pieces.bytes(run.id()), progress);
        if (reading instanceof Manifest manifest) {
            writing.execute(() -> tables.store(run.id(), manifest));
        }
        return reading;
    }

    private CheckResult judge(
            Run run, Manifest manifest, Reference reference, RowProgress progress, RunTransaction writing) {
        JudgedFamilies families = new JudgedFamilies(run, reference.createdHere(), drafts, writing);
        List<Finding> findings = new ArrayList<>();
        seenBefore.finding(run.id()).ifPresent(findings::add);
        findings.addAll(validator.validate(manifest, reference, progress, families));
        writing.execute(() -> tables.keepMapping(run.id(), manifest));
        return CheckResult.of(manifest.rows().size(), findings, families.finish(), reference);
    }
}
