package org.caseload.validation;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caseload.manifest.Column;
import org.caseload.validation.PhenotypeList.Stated;
import org.jspecify.annotations.Nullable;

/**
 * What both phenotype columns say together. Phenotypes Id counts where it holds terms; markers count in either.
 *
 * @param names what Phenotypes says
 * @param ids what Phenotypes Id says
 */
record Phenotypes(PhenotypeList names, PhenotypeList ids) {

    /** Null when a cell is in error. */
    static @Nullable Phenotypes of(Sample sample) {
        if (sample.phenotypes().inError() || sample.phenotypeIds().inError()) {
            return null;
        }
        return new Phenotypes(orEmpty(sample.phenotypes()), orEmpty(sample.phenotypeIds()));
    }

    boolean isEmpty() {
        return !hasTerms() && names.markers().isEmpty() && ids.markers().isEmpty();
    }

    boolean hasTerms() {
        return !counted().terms().isEmpty();
    }

    /** The column whose terms count. */
    Column column() {
        return ids.terms().isEmpty() && !names.terms().isEmpty() ? Column.PHENOTYPES : Column.PHENOTYPES_ID;
    }

    /** The terms that count, repeated ones as well. */
    List<Stated> terms() {
        return counted().terms();
    }

    /** The terms that count, each once, as it is written first. */
    Collection<Stated> distinctTerms() {
        if (terms().size() < 2) {
            return terms();
        }
        Map<String, Stated> distinct = new LinkedHashMap<>();
        terms().forEach(term -> distinct.putIfAbsent(term.key(), term));
        return distinct.values();
    }

    boolean says(Marker marker) {
        return columnOf(marker) != null;
    }

    /** The column in which a marker stands, null when in none. */
    @Nullable
    Column columnOf(Marker marker) {
        if (names.markers().containsKey(marker)) {
            return Column.PHENOTYPES;
        }
        return ids.markers().containsKey(marker) ? Column.PHENOTYPES_ID : null;
    }

    /** A marker as written, empty when it is not there. */
    String written(Marker marker) {
        Map<Marker, String> markers = columnOf(marker) == Column.PHENOTYPES ? names.markers() : ids.markers();
        return markers.getOrDefault(marker, "");
    }

    /** A proband is affected unless it is said otherwise: that is what makes it the proband. */
    AffectedStatus affected(Relation relation) {
        if (hasTerms() || says(Marker.AFFECTED)) {
            return AffectedStatus.AFFECTED;
        }
        if (says(Marker.UNAFFECTED)) {
            return AffectedStatus.UNAFFECTED;
        }
        return relation == Relation.PROBAND ? AffectedStatus.AFFECTED : AffectedStatus.UNKNOWN;
    }

    private PhenotypeList counted() {
        return column() == Column.PHENOTYPES ? names : ids;
    }

    private static PhenotypeList orEmpty(Judged<PhenotypeList> judged) {
        PhenotypeList list = judged.value();
        return list == null ? PhenotypeList.EMPTY : list;
    }
}
