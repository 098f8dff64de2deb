package org.caseload.validation;

import java.util.List;
import java.util.Set;
import org.caseload.catalog.CatalogEntry;
import org.caseload.manifest.Column;
import org.caseload.manifest.FindingCode;
import org.caseload.validation.KnownFiles.Answer;
import org.caseload.validation.KnownFiles.Auto;
import org.jspecify.annotations.Nullable;

/** Files of a provider that can be asked are there; that it does not answer is told once, whatever it was asked. */
final class FilesStored implements FamilyRule {

    @Override
    public void check(FamilyRows family, Findings findings) {
        for (Sample sample : family.samples()) {
            Answer answer = family.stored().of(sample);
            CatalogEntry provider = sample.provider().value();
            if (answer == null || provider == null) {
                continue;
            }
            if (answer.available()) {
                tellMissing(sample, answer.missing(), findings);
                tellAuto(sample, answer, findings);
            } else {
                Remark silent = Remark.of(FindingCode.STORAGE_UNAVAILABLE, provider.name());
                findings.add(sample.place(), Column.STORAGE_PROVIDER_ID, silent);
            }
        }
    }

    private static void tellMissing(Sample sample, Set<String> missing, Findings findings) {
        if (!missing.isEmpty()) {
            Files files = sample.files().value();
            tell(sample, Column.FILES_NAMES, files == null ? null : files.paths(), missing, findings);
            tell(sample, Column.VISUALIZATION_FILES, sample.visualization().value(), missing, findings);
        }
    }

    private static void tell(
            Sample sample, Column column, @Nullable List<String> paths, Set<String> missing, Findings findings) {
        if (paths != null) {
            paths.stream()
                    .filter(missing::contains)
                    .forEach(path -> findings.add(sample.place(), column, Remark.of(FindingCode.FILE_NOT_FOUND, path)));
        }
    }

    private static void tellAuto(Sample sample, Answer answer, Findings findings) {
        Auto auto = StoredFiles.auto(sample);
        List<String> found = auto == null ? null : answer.found().get(auto);
        if (auto == null || found == null) {
            return;
        }
        if (found.isEmpty()) {
            Remark none = Remark.of(FindingCode.AUTO_NO_FILES, auto.bioSample());
            findings.add(sample.place(), Column.BIOSAMPLE_NAME, none);
        } else {
            FastqPaired.check(sample, found, findings);
        }
    }
}
