package org.caseload.validation;

import java.util.ArrayList;
import java.util.List;
import org.caseload.manifest.Row;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one family while they are judged.
 *
 * @param number of the family, see {@link FamilyIndex}
 * @param samples every row that can be judged, in the file's order
 * @param unread rows of which no cell is judged
 * @param proband null when there is none, or no telling which
 * @param values the proband's, present exactly when there is a proband
 * @param earlier what is known of earlier cases that this family could mean
 * @param stored what is known of its files in storage providers
 */
record FamilyRows(
        int number,
        String id,
        List<Sample> samples,
        List<Row> unread,
        @Nullable Sample proband,
        @Nullable CaseValues values,
        Earlier earlier,
        StoredFiles stored) {

    /** With what was learnt of its files. */
    FamilyRows with(StoredFiles known) {
        return new FamilyRows(number, id, samples, unread, proband, values, earlier, known);
    }

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
        List<Sample> with = new ArrayList<>(1);
        for (Sample sample : samples) {
            if (sample.is(relation)) {
                with.add(sample);
            }
        }
        return with;
    }

    /** Every row but the proband's. */
    List<Sample> relatives() {
        List<Sample> relatives = new ArrayList<>(samples.size());
        for (Sample sample : samples) {
            if (!isProband(sample)) {
                relatives.add(sample);
            }
        }
        return relatives;
    }

    boolean isProband(Sample sample) {
        return proband != null && proband.row().number() == sample.row().number();
    }

    /** Whether it is known who is in the family: nothing can be missed in it otherwise. */
    boolean isComplete() {
        for (Sample sample : samples) {
            if (sample.kinship().inError()) {
                return false;
            }
        }
        return unread.isEmpty();
    }

    /** Where a finding about the whole family stands: its first row that can be judged. */
    Place place() {
        return samples.getFirst().place();
    }
}
