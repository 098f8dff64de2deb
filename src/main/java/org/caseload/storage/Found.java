package org.caseload.storage;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caseload.storage.Wanted.SampleInFolder;

/**
 * What a provider says.
 *
 * @param missing those of the wanted paths that are no files, or that may not be seen
 * @param files for every wanted sample the paths of its files, sorted; an empty list when there are none
 */
public record Found(Set<String> missing, Map<SampleInFolder, List<String>> files) {}
