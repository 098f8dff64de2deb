package org.caseload.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.caseload.catalog.CatalogEntry;
import org.caseload.manifest.Column;
import org.caseload.manifest.FindingCode;
import org.jspecify.annotations.Nullable;

/** A file holds the data of one sample. Told once for each pair of rows, however many files they share. */
final class FileOfOneSample implements ManifestRule {

    private final Map<String, Use> uses = new HashMap<>();
    private final List<Sharing> found = new ArrayList<>();

    @Override
    public void see(FamilyRows family) {
        family.samples().forEach(this::see);
    }

    @Override
    public void finish(Findings findings) {
        for (Sharing sharing : found) {
            Place first = sharing.first.place;
            Remark remark = Remark.of(
                    FindingCode.FILE_IN_SEVERAL_SAMPLES,
                    sharing.path,
                    String.valueOf(first.bioSample()),
                    first.line(),
                    sharing.files);
            findings.add(sharing.place, Column.FILES_NAMES, remark);
        }
    }

    private void see(Sample sample) {
        Files files = sample.files().value();
        if (files == null || sample.place().bioSample() == null) {
            return;
        }
        Use use = new Use(sample.place(), sample.provider().value());
        Map<Use, Sharing> shared = new LinkedHashMap<>();
        for (String path : files.paths()) {
            Use first = uses.putIfAbsent(path, use);
            if (first != null && first.isOfOther(use)) {
                shared.computeIfAbsent(first, any -> new Sharing(use.place, first, path)).files++;
            }
        }
        found.addAll(shared.values());
    }

    private record Use(Place place, @Nullable CatalogEntry provider) {

        boolean isOfOther(Use use) {
            boolean sameStorage = Objects.equals(provider, use.provider);
            return sameStorage && !String.valueOf(place.bioSample()).equals(use.place.bioSample());
        }
    }

    private static final class Sharing {

        private final Place place;
        private final Use first;
        private final String path;
        private int files;

        Sharing(Place place, Use first, String path) {
            this.place = place;
            this.first = first;
            this.path = path;
        }
    }
}
