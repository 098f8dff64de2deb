package org.caseload.validation;

import org.jspecify.annotations.Nullable;

/**
 * Where a finding stands.
 *
 * @param line line of the row in the file, 1-based
 * @param row number of the sample row, 1 = first
 * @param familyId null when the row belongs to no family
 * @param bioSample null when the row names none that can be used
 */
record Place(
        int line,
        int row,
        @Nullable String familyId,
        @Nullable String bioSample) {}
