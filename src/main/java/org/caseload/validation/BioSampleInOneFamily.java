package org.caseload.validation;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.caseload.manifest.Column;
import org.caseload.manifest.FindingCode;

/** Tells of samples that several families share: common where one sample is read with several panels. */
final class BioSampleInOneFamily implements ManifestRule {

    private static final int MOST_NAMED = 5;

    private final Map<String, Place> first = new HashMap<>();
    private final Map<String, Uses> shared = new HashMap<>();

    @Override
    public void see(FamilyRows family) {
        for (Sample sample : family.samples()) {
            String name = sample.bioSample().value();
            Place earlier = name == null ? null : first.putIfAbsent(name, sample.place());
            if (name != null && earlier != null && !family.id().equals(earlier.familyId())) {
                shared.computeIfAbsent(name, any -> new Uses(earlier)).add(family.id());
            }
        }
    }

    @Override
    public void finish(Findings findings) {
        shared.forEach((name, uses) -> findings.add(
                uses.first,
                Column.BIOSAMPLE_NAME.header(),
                Remark.of(FindingCode.BIOSAMPLE_IN_SEVERAL_FAMILIES, name, uses.families.size(), uses.named()),
                uses.families.size()));
    }

    /** Where one sample is used. */
    private static final class Uses {

        private final Place first;
        private final Set<String> families = new LinkedHashSet<>();

        Uses(Place first) {
            this.first = first;
            add(String.valueOf(first.familyId()));
        }

        void add(String familyId) {
            families.add(familyId);
        }

        String named() {
            String named = String.join(", ", families.stream().limit(MOST_NAMED).toList());
            return families.size() > MOST_NAMED ? named + ", …" : named;
        }
    }
}
