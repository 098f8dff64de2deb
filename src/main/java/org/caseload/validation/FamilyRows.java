package org.caseload.validation;

import java.util.List;
import org.caseload.manifest.Row;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one family while they are judged.
 *
 * @param samples every row that can be judged, in the file's order
 * @param unread rows of which no cell is judged
 * @param proband null when there is none, or no telling which
 * @param values the proband's, present exactly when there is a proband
 */
record FamilyRows(
        String id,
        List<Sample> samples,
        List<Row> unread,
        @Nullable Sample proband,
        @Nullable CaseValues values) {

    /** Null unless exactly one row says that it is the proband. */
    static @Nullable Sample onlyProband(List<Sample> samples) {
        Sample found = null;
        for (Sample sample : samples) {
            if (sample.is(Relation.PROBAND)) {
                if (found != null) {
                    return null;
                }
                found = sample;
            }
        }
        return found;
    }

    List<Sample> with(Relation relation) {
        return samples.stream().filter(sample -> sample.is(relation)).toList();
    }

    /** Every row but the proband's. */
    List<Sample> relatives() {
        return samples.stream().filter(sample -> !isProband(sample)).toList();
    }

    boolean isProband(Sample sample) {
        return proband != null && proband.row().number() == sample.row().number();
    }

    /** Whether it is known who is in the family: nothing can be missed in it otherwise. */
    boolean isComplete() {
        return unread.isEmpty()
                && samples.stream().noneMatch(sample -> sample.kinship().inError());
    }

    /** Where a finding about the whole family stands: its first row that can be judged. */
    Place place() {
        return samples.getFirst().place();
    }
}
