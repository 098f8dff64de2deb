package org.caseload.batch;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One step of mending a batch, which can be taken back.
 *
 * @param id what {@link Edits#undo} must name
 * @param cells how many cells it changed; 0 for an edit of headers
 * @param by display name
 */
public record Edit(long id, About about, int cells, String by, Instant at) {

    /**
     * What people are told that an edit was about.
     *
     * @param column header, null for several
     * @param line line of the file, null for several or for a header
     */
    public record About(@Nullable String column, @Nullable Integer line) {}
}
