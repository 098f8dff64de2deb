package org.caseload.validation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caseload.catalog.CatalogEntry;
import org.caseload.manifest.Column;
import org.caseload.manifest.FindingCode;

/** A file holds the data of one sample. Told once for each pair of rows, however many files they share. */
final class FileOfOneSample implements ManifestRule {

    /** No path holds it. */
    private static final char SEPARATOR = '\n';

    private final FirstUses paths;
    private final List<Sharing> found = new ArrayList<>();

    FileOfOneSample(SampleArchive archive) {
        this.paths = new FirstUses(archive, FileOfOneSample::uses);
    }

    @Override
    public void see(FamilyRows family) {
        family.samples().forEach(this::see);
    }

    @Override
    public void finish(Findings findings) {
        for (Sharing sharing : found) {
            Remark remark = Remark.of(
                    FindingCode.FILE_IN_SEVERAL_SAMPLES,
                    sharing.path,
                    String.valueOf(sharing.first.bioSample()),
                    sharing.first.line(),
                    sharing.files);
            findings.add(sharing.place, Column.FILES_NAMES, remark);
        }
    }

    private void see(Sample sample) {
        Files files = sample.files().value();
        String name = sample.place().bioSample();
        if (files == null || name == null) {
            return;
        }
        Map<Integer, Sharing> shared = new LinkedHashMap<>(0);
        for (String path : files.paths()) {
            Sample first = paths.first(key(sample, path), sample);
            if (first != null && !name.equals(first.place().bioSample())) {
                shared.computeIfAbsent(first.index(), any -> new Sharing(sample.place(), first.place(), path)).files++;
            }
        }
        found.addAll(shared.values());
    }

    /** The same path in another storage provider is another file. */
    private static String key(Sample sample, String path) {
        CatalogEntry provider = sample.provider().value();
        return provider == null ? Paths.key(path) : provider.id() + SEPARATOR + Paths.key(path);
    }

    private static boolean uses(String key, Sample sample) {
        Files files = sample.files().value();
        return files != null
                && sample.place().bioSample() != null
                && files.paths().stream().anyMatch(path -> key(sample, path).equals(key));
    }

    private static final class Sharing {

        private final Place place;
        private final Place first;
        private final String path;
        private int files;

        Sharing(Place place, Place first, String path) {
            this.place = place;
            this.first = first;
            this.path = path;
        }
    }
}
