package org.caseload.phenotype;

/** A predicate and its value, as OBO Graphs writes synonyms and annotations. */
record Property(String predicate, String value) {

    /** The object that has just begun. */
    static Property read(JsonWalk json) {
        String[] parts = {"", ""};
        json.fields(name -> {
            switch (name) {
                case "pred" -> parts[0] = json.text();
                case "val" -> parts[1] = json.text();
                default -> json.skip();
            }
        });
        return new Property(parts[0], parts[1]);
    }
}
