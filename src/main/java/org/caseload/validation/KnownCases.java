package org.caseload.validation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
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

    /** What cases that are not in Trash say of a sample, by BioSample Name (exact spelling). */
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
     * @param people who is in it, in their own order: two may be alike, when their samples have no names
     */
    record KnownCase(String caseId, String familyId, CaseType caseType, List<KnownPerson> people, boolean inTrash) {

        public KnownCase {
            people = KnownPerson.sorted(people.stream());
        }
    }

    /**
     * A person of an earlier case.
     *
     * @param bioSampleName null when the sample had no name
     */
    record KnownPerson(@Nullable String bioSampleName, Relation relation) {

        private static final Comparator<KnownPerson> ORDER = Comparator.comparing(KnownPerson::relation)
                .thenComparing(KnownPerson::bioSampleName, Comparator.nullsFirst(Comparator.naturalOrder()));

        /** The same people always give the same list. */
        public static List<KnownPerson> sorted(Stream<KnownPerson> people) {
            return people.sorted(ORDER).toList();
        }
    }

    /**
     * A sample of earlier cases.
     *
     * @param sex as the newest case says that knows it, null when none does
     * @param dateOfBirth as the newest case says that states it, null when none does
     * @param hasFiles whether one of them has files that can be used again
     */
    record KnownSample(@Nullable Said<Sex> sex, @Nullable Said<LocalDate> dateOfBirth, boolean hasFiles) {}

    /** What a case says, and which. */
    record Said<T>(T value, String caseId) {}
}
