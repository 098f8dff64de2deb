package org.caseload.validation;

import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Where texts of one kind, such as BioSample Names, are used first in a manifest. Not thread-safe. */
final class FirstUses {

    private final FirstRows rows = new FirstRows();
    private final SampleArchive archive;
    private final BiPredicate<String, Sample> uses;

    /** @param uses whether a sample uses a text */
    FirstUses(SampleArchive archive, BiPredicate<String, Sample> uses) {
        this.archive = archive;
        this.uses = uses;
    }

    static FirstUses ofBioSamples(SampleArchive archive) {
        return new FirstUses(
                archive, (name, sample) -> name.equals(sample.bioSample().value()));
    }

    /** The sample that used a text first; null when it is this one, which is remembered then. */
    @Nullable
    Sample first(String text, Sample sample) {
        int first = rows.first(text, sample.index(), row -> uses.test(text, archive.at(row)));
        return first == FirstRows.NONE ? null : archive.at(first);
    }
}
