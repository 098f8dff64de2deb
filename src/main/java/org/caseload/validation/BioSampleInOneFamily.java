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

    private final FirstUses names;
    private final Map<String, Uses> shared = new HashMap<>();

    BioSampleInOneFamily(SampleArchive archive) {
        this.names = FirstUses.ofBioSamples(archive);
    }

    @Override
    public void see(FamilyRows family) {
        for (Sample sample : family.samples()) {
            String name = sample.bioSample().value();
            Sample first = name == null ? null : names.first(name, sample);
            if (name != null
                    && first != null
                    && !family.id().equals(first.place().familyId())) {
                shared.computeIfAbsent(name, any -> new Uses(first.place())).add(family.id());
            }
        }
    }

    @Override
    public void finish(Findings findings) {
        shared.forEach((name, uses) -> findings.add(
                uses.first,
                Column.BIOSAMPLE_NAME.header(),
                Remark.of(FindingCode.BIOSAMPLE_IN_SEVERAL_FAMILIES, name, uses.families, uses.names()),
                uses.families));
    }

    /** Where one sample is used: rows of one family come together, so that their number needs no set. */
    private static final class Uses {

        private final Place first;
        private final Set<String> named = new LinkedHashSet<>();
        private String last = "";
        private int families;

        Uses(Place first) {
            this.first = first;
            add(String.valueOf(first.familyId()));
        }

        void add(String familyId) {
            if (!familyId.equals(last)) {
                last = familyId;
                families++;
                if (named.size() <= MOST_NAMED) {
                    named.add(familyId);
                }
            }
        }

        String names() {
            String names = String.join(", ", named.stream().limit(MOST_NAMED).toList());
            return families > MOST_NAMED ? names + ", …" : names;
        }
    }
}
