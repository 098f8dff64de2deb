package org.caseload.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.caseload.catalog.CatalogEntry;
import org.caseload.catalog.ProviderKind;
import org.caseload.validation.KnownFiles.Answer;
import org.caseload.validation.KnownFiles.Auto;
import org.caseload.validation.KnownFiles.Question;
import org.jspecify.annotations.Nullable;

/**
 * What storage providers say of the files of a few families.
 *
 * @param answers by the provider's id; external providers have none
 */
record StoredFiles(Map<String, Answer> answers) {

    static final StoredFiles NOT_ASKED = new StoredFiles(Map.of());

    /** Asks each provider once about all that these families name. */
    static StoredFiles ask(KnownFiles known, List<FamilyRows> families) {
        Map<CatalogEntry, Question> questions = new HashMap<>();
        for (FamilyRows family : families) {
            family.samples().forEach(sample -> ask(sample, questions));
        }
        Map<String, Answer> answers = new HashMap<>();
        questions.forEach((provider, question) -> answers.put(provider.id(), known.ask(provider, question)));
        return new StoredFiles(answers);
    }

    private static void ask(Sample sample, Map<CatalogEntry, Question> questions) {
        CatalogEntry provider = sample.provider().value();
        List<String> paths = paths(sample);
        Auto auto = auto(sample);
        if (provider != null && provider.provider() != ProviderKind.EXTERNAL && (!paths.isEmpty() || auto != null)) {
            Question question =
                    questions.computeIfAbsent(provider, any -> new Question(new HashSet<>(), new HashSet<>()));
            question.paths().addAll(paths);
            if (auto != null) {
                question.autos().add(auto);
            }
        }
    }

    /** What the sample's provider says; null when it was not asked about it. */
    @Nullable
    Answer of(Sample sample) {
        CatalogEntry provider = sample.provider().value();
        return provider == null || (paths(sample).isEmpty() && auto(sample) == null)
                ? null
                : answers.get(provider.id());
    }

    /** The paths of a sample's data: those of the manifest, or with {@code auto} those that were found. */
    List<String> data(Sample sample) {
        Files files = sample.files().value();
        if (files == null || files.mode() != FilesMode.AUTO) {
            return files == null ? List.of() : files.paths();
        }
        Answer answer = of(sample);
        Auto auto = auto(sample);
        return answer == null || auto == null ? List.of() : answer.found().getOrDefault(auto, List.of());
    }

    /** All paths of a row that are fit to be looked up. */
    static List<String> paths(Sample sample) {
        Files files = sample.files().value();
        List<String> visualization = sample.visualization().value();
        List<String> paths = new ArrayList<>(2);
        if (files != null) {
            files.paths().stream()
                    .filter(path -> !FileExtensionKnown.isStrange(path))
                    .forEach(paths::add);
        }
        if (visualization != null) {
            paths.addAll(visualization);
        }
        return paths;
    }

    /** The sample to look for; null when it has no {@code auto}, or a part of the path is missing or unsafe. */
    static @Nullable Auto auto(Sample sample) {
        String project = sample.defaultProject().value();
        String name = sample.bioSample().value();
        if (sample.filesMode() != FilesMode.AUTO || project == null || name == null) {
            return null;
        }
        boolean safe = UnsafePath.remark(project) == null && UnsafePath.remark(name) == null;
        return safe ? new Auto(project, name) : null;
    }
}
