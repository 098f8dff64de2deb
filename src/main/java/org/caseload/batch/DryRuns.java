package org.caseload.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.caseload.cases.FilesInStorage;
import org.caseload.manifest.ByteSource;
import org.caseload.manifest.FileFindings;
import org.caseload.manifest.Finding;
import org.caseload.manifest.Manifest;
import org.caseload.manifest.ManifestLimits;
import org.caseload.manifest.ManifestReader;
import org.caseload.manifest.Reading;
import org.caseload.manifest.RowProgress;
import org.caseload.manifest.Severity;
import org.caseload.security.CaseCreatorsOnly;
import org.caseload.storage.Storages;
import org.caseload.validation.Family;
import org.caseload.validation.Validation;
import org.caseload.validation.Validator;
import org.springframework.stereotype.Service;

/** Checks manifests as a batch would be, and stores nothing. */
@Service
public class DryRuns {

    /** The largest file, in bytes: it is judged while the caller waits. */
    public static final int MAX_SIZE = 5 * 1024 * 1024;

    private final References references;
    private final Storages storages;
    private final ManifestReader reader;
    private final Validator validator = new Validator();

    DryRuns(References references, Storages storages, BatchProperties properties) {
        this.storages = storages;
        this.references = references;
        reader = new ManifestReader(ManifestLimits.ofCases(properties.maxCases()));
    }

    /**
     * What a check found.
     *
     * @param rows sample rows; 0 for a file that could not be read
     * @param cases families in the file
     * @param validCases families that could be created
     * @param findings all of them, by line
     */
    public record Result(int rows, int cases, int validCases, List<Finding> findings) {

        /** How many findings are so severe. */
        public int count(Severity severity) {
            return (int) findings.stream()
                    .filter(finding -> finding.severity() == severity)
                    .count();
        }
    }

    /**
     * Judges a file against today's catalog and cases.
     *
     * @param fileName only its ending counts
     * @throws UploadRefusedException for a file that is too large
     */
    @CaseCreatorsOnly
    public Result check(String fileName, byte[] bytes) {
        if (bytes.length > MAX_SIZE) {
            throw new UploadRefusedException(FileFindings.tooLarge(MAX_SIZE / (1024 * 1024)));
        }
        try {
            return switch (reader.read(fileName, ByteSource.of(bytes), RowProgress.NONE)) {
                case Reading.Refused refused -> new Result(0, 0, 0, refused.findings());
                case Manifest manifest -> judge(manifest);
            };
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Result judge(Manifest manifest) {
        Validation validation = validator.validate(
                manifest, references.withoutBatch(new FilesInStorage(storages.forPage())), RowProgress.NONE);
        List<Family> families = validation.families();
        int valid =
                (int) families.stream().filter(family -> family.draft() != null).count();
        return new Result(manifest.rows().size(), families.size(), valid, validation.findings());
    }
}
