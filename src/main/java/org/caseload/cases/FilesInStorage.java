package org.caseload.cases;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caseload.catalog.CatalogEntry;
import org.caseload.storage.Found;
import org.caseload.storage.Lookup;
import org.caseload.storage.Wanted;
import org.caseload.storage.Wanted.SampleInFolder;
import org.caseload.validation.KnownFiles;

/**
 * Puts the questions of a check to the storage providers.
 *
 * @param lookup of this check alone
 */
public record FilesInStorage(Lookup lookup) implements KnownFiles {

    @Override
    public Answer ask(CatalogEntry provider, Question question) {
        return lookup.find(provider, wanted(question))
                .map(found -> new Answer(true, found.missing(), files(question, found)))
                .orElse(Answer.UNAVAILABLE);
    }

    private static Wanted wanted(Question question) {
        Set<SampleInFolder> samples = new HashSet<>();
        question.autos().forEach(auto -> samples.add(sample(auto)));
        return new Wanted(question.paths(), samples);
    }

    private static Map<Auto, List<String>> files(Question question, Found found) {
        Map<Auto, List<String>> files = new HashMap<>();
        question.autos().forEach(auto -> files.put(auto, found.files().getOrDefault(sample(auto), List.of())));
        return files;
    }

    private static SampleInFolder sample(Auto auto) {
        return new SampleInFolder(auto.project(), auto.bioSample());
    }
}
