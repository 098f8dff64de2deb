package org.caseload.phenotype;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.caseload.phenotype.OntologyRefusedException.Reason;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/** Reads one file: its release, its terms, and which stands under which. */
final class GraphReader {

    private static final Pattern VERSION = Pattern.compile("(?:.*/releases/)?(\\d{4}-\\d{2}-\\d{2})(?:/.*)?");
    private static final String VERSION_INFO = "http://www.w3.org/2002/07/owl#versionInfo";

    private final JsonWalk json;
    private final TermReader termReader;
    private final List<RawTerm> terms = new ArrayList<>();
    private final Hierarchy hierarchy = new Hierarchy();
    private @Nullable String version;

    GraphReader(JsonParser json) {
        this.json = new JsonWalk(json);
        this.termReader = new TermReader(this.json);
    }

    /** @throws OntologyRefusedException when the file is no release of HPO */
    Ontology read() {
        boolean isObject = json.object(this::file);
        if (!isObject || terms.isEmpty()) {
            throw new OntologyRefusedException(Reason.NOT_HPO);
        }
        if (version == null) {
            throw new OntologyRefusedException(Reason.NO_VERSION);
        }
        return new OntologyBuilder(version, terms, hierarchy).build();
    }

    private void file(String name) {
        if (name.equals("graphs")) {
            json.objects(() -> json.fields(this::graph));
        } else {
            json.skip();
        }
    }

    private void graph(String name) {
        switch (name) {
            case "meta" -> json.object(this::meta);
            case "nodes" -> json.objects(() -> termReader.read().ifPresent(terms::add));
            case "edges" -> json.objects(this::edge);
            default -> json.skip();
        }
    }

    private void meta(String name) {
        switch (name) {
            case "version" -> takeVersion(json.text());
            case "basicPropertyValues" -> json.objects(this::property);
            default -> json.skip();
        }
    }

    private void property() {
        boolean[] isVersion = {false};
        String[] value = {""};
        json.fields(name -> {
            switch (name) {
                case "pred" -> isVersion[0] = VERSION_INFO.contentEquals(json.characters());
                case "val" -> value[0] = json.text();
                default -> json.skip();
            }
        });
        if (isVersion[0]) {
            takeVersion(value[0]);
        }
    }

    private void takeVersion(String text) {
        Matcher matcher = VERSION.matcher(text);
        if (version == null && matcher.matches()) {
            version = matcher.group(1);
        }
    }

    private void edge() {
        int[] ends = {TermIds.NONE, TermIds.NONE};
        boolean[] isKind = {false};
        json.fields(name -> {
            switch (name) {
                case "sub" -> ends[0] = TermIds.number(json.characters());
                case "obj" -> ends[1] = TermIds.number(json.characters());
                case "pred" -> isKind[0] = "is_a".contentEquals(json.characters());
                default -> json.skip();
            }
        });
        if (isKind[0] && ends[0] != TermIds.NONE && ends[1] != TermIds.NONE) {
            hierarchy.add(ends[0], ends[1]);
        }
    }
}
