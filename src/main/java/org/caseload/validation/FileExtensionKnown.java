package org.caseload.validation;

import org.caseload.catalog.CatalogEntry;
import org.caseload.catalog.ProviderKind;
import org.caseload.manifest.Column;
import org.caseload.manifest.FindingCode;

/** Files need an extension that says their type, except object ids and whatever an external provider may hold. */
final class FileExtensionKnown implements SampleRule {

    @Override
    public void check(Sample sample, Findings findings) {
        Files files = sample.files().value();
        CatalogEntry provider = sample.provider().value();
        if (files == null || provider == null || provider.provider() == ProviderKind.EXTERNAL) {
            return;
        }
        for (String path : files.paths()) {
            if (isStrange(path)) {
                findings.add(
                        sample.place(), Column.FILES_NAMES, Remark.of(FindingCode.FILE_EXTENSION_UNSUPPORTED, path));
            }
        }
    }

    /** Whether the type of a row is open only because of paths that this rule refuses, or would with another provider. */
    static boolean leavesTypeOpen(Sample sample) {
        Files files = sample.files().value();
        CatalogEntry provider = sample.provider().value();
        boolean external = provider != null && provider.provider() == ProviderKind.EXTERNAL;
        return files != null && !external && files.paths().stream().anyMatch(FileExtensionKnown::isStrange);
    }

    /** Whether neither the name nor the form of a path says what it is. */
    static boolean isStrange(String path) {
        return FileNames.type(path) == null && !FileNames.isObjectId(path);
    }
}
