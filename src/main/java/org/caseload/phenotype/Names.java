package org.caseload.phenotype;

import java.util.Comparator;
import java.util.List;

/** Every name of a term in use, the short ones first: where nothing else decides, searches keep to this order. */
final class Names {

    private static final Comparator<Name> ORDER = Comparator.comparingInt(
                    (Name name) -> name.folded().length())
            .thenComparing(Name::folded)
            .thenComparing(name -> name.term().id());

    private final List<Name> all;

    Names(List<Name> names) {
        this.all = names.stream().sorted(ORDER).toList();
    }

    int size() {
        return all.size();
    }

    Name get(int number) {
        return all.get(number);
    }

    List<Name> all() {
        return all;
    }
}
