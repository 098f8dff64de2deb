package org.caseload.batch;

import java.util.List;
import java.util.Set;
import org.caseload.manifest.Finding;

/**
 * A sample row of a batch as people see it.
 *
 * @param number 1 = first sample row
 * @param line line of the file, 1-based
 * @param version what an edit of the row must name
 * @param cells one for each header, with the values that they have now
 * @param beyond what stands behind the last header's cell, for a row that is too long
 * @param edited 0-based positions of cells that differ from the upload
 * @param created whether the family of the row was created, so that it cannot be edited
 * @param findings what the last check found in the row
 */
public record TableRow(
        int number,
        int line,
        int version,
        List<String> cells,
        List<String> beyond,
        Set<Integer> edited,
        boolean created,
        List<Finding> findings) {}
