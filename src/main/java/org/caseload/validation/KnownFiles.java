package org.caseload.validation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caseload.catalog.CatalogEntry;

/**
 * What storage providers say of the files that a manifest names. Asked for a few hundred families at a time, perhaps by
 * several threads at once, and never about external providers.
 */
@FunctionalInterface
public interface KnownFiles {

    /** An answer about everything that is asked, or that the provider does not answer. */
    Answer ask(CatalogEntry provider, Question question);

    /** Looks nothing up: every file counts as there, and {@code auto} stays {@code auto}. */
    static KnownFiles unasked() {
        return (provider, question) -> Answer.NOTHING_MISSING;
    }

    /**
     * What is asked of one provider.
     *
     * @param paths as the manifest writes them; a leading {@code /} means the provider's root
     * @param autos samples whose files are to be found by their names
     */
    record Question(Set<String> paths, Set<Auto> autos) {}

    /**
     * A sample with {@code auto}: the files of Illumina's naming that are its own, in one folder. Both are taken literally,
     * never as a pattern.
     *
     * @param project the folder
     * @param bioSample what the names of its files begin with
     */
    record Auto(String project, String bioSample) {}

    /**
     * What a provider says.
     *
     * @param available false when it does not answer; all the rest is empty then
     * @param missing those of the paths that are no files
     * @param found paths of the files of samples, each list sorted, an empty one when there are none; a sample that is absent
     *     was not looked for
     */
    record Answer(boolean available, Set<String> missing, Map<Auto, List<String>> found) {

        public static final Answer UNAVAILABLE = new Answer(false, Set.of(), Map.of());

        static final Answer NOTHING_MISSING = new Answer(true, Set.of(), Map.of());
    }
}
