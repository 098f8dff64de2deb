package org.caseload.manifest;

import java.util.Map;
import java.util.Set;

/**
 * What a user decided about headers that the reader could not map, or mapped otherwise.
 *
 * @param columns canonical columns by the header's 0-based position
 * @param custom 0-based positions of headers to keep as custom fields
 */
public record HeaderChoices(Map<Integer, Column> columns, Set<Integer> custom) {

    public static final HeaderChoices NONE = new HeaderChoices(Map.of(), Set.of());

    public HeaderChoices {
        columns = Map.copyOf(columns);
        custom = Set.copyOf(custom);
    }
}
