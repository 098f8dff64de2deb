package org.caseload.validation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of earlier cases. Each question is asked for a few hundred families at a time, so that an answer may come
 * from one query, and perhaps by several threads at once; keys without an answer are absent.
 */
public interface KnownCases {

    /** Cases that are not in Trash, by Family Id (exact spelling). */
    Map<String, List<KnownCase>> byFamilyId(Set<String> familyIds);

    /** Cases by their id (upper case), those in Trash as well. */
    Map<String, KnownCase> byCaseId(Set<String> caseIds);

    /** What the newest case that is not in Trash says of a sample, by BioSample Name (exact spelling). */
    Map<String, KnownSample> samples(Set<String> bioSampleNames);

    /** Nothing was created before. */
    static KnownCases none() {
        return new KnownCases() {
            @Override
            public Map<String, List<KnownCase>> byFamilyId(Set<String> familyIds) {
                return Map.of();
            }

            @Override
            public Map<String, KnownCase> byCaseId(Set<String> caseIds) {
                return Map.of();
            }

            @Override
            public Map<String, KnownSample> samples(Set<String> bioSampleNames) {
                return Map.of();
            }
        };
    }

    /**
     * An earlier case.
     *
     * @param caseId {@code CL-} and ten characters, upper case
     * @param people who is in it
     */
    record KnownCase(String caseId, String familyId, CaseType caseType, Set<KnownPerson> people, boolean inTrash) {}

    /**
     * A person of an earlier case.
     *
     * @param bioSampleName null when the sample had no name
     */
    record KnownPerson(@Nullable String bioSampleName, Relation relation) {}

    /**
     * A sample of an earlier case.
     *
     * @param caseId the case that says so
     * @param dateOfBirth null when not stated there
     * @param hasFiles whether its files can be used again
     */
    record KnownSample(String caseId, Sex sex, @Nullable LocalDate dateOfBirth, boolean hasFiles) {}
}
