package org.caseload.validation;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a phenotype cell says.
 *
 * @param terms every part that is no marker, repeated ones as well
 * @param markers the marker words as written
 */
record PhenotypeList(List<Stated> terms, Map<Marker, String> markers) {

    static final PhenotypeList EMPTY = new PhenotypeList(List.of(), new EnumMap<>(Marker.class));

    /**
     * One phenotype term as a cell states it.
     *
     * @param id in the form {@code HP:0000000}, null when only a name is known, or the name of no term
     */
    record Stated(String written, @Nullable String id) {

        /** The same for every spelling of the same term. */
        String key() {
            return id == null ? written.toLowerCase(Locale.ROOT) : id;
        }
    }
}
