package org.caseload.batch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caseload.manifest.Finding;

/**
 * What two lists of findings do not have in common.
 *
 * @param gone only in the first
 * @param come only in the second
 */
record Difference(List<Finding> gone, List<Finding> come) {

    static Difference between(List<Finding> before, List<Finding> after) {
        return new Difference(minus(before, after), minus(after, before));
    }

    private static List<Finding> minus(List<Finding> these, List<Finding> those) {
        Map<Finding, Integer> taken = new HashMap<>();
        those.forEach(finding -> taken.merge(finding, 1, Integer::sum));
        List<Finding> left = new ArrayList<>();
        for (Finding finding : these) {
            int number = taken.getOrDefault(finding, 0);
            if (number == 0) {
                left.add(finding);
            } else {
                taken.put(finding, number - 1);
            }
        }
        return List.copyOf(left);
    }
}
