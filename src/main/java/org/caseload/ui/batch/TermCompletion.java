package org.caseload.ui.batch;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.List;
import java.util.stream.Stream;
import org.caseload.manifest.Column;
import org.caseload.phenotype.Ontology.Term;
import org.caseload.phenotype.Phenotypes;

/** Completes the last part of a phenotype cell while it is typed: ids in Phenotypes Id, else labels. */
final class TermCompletion {

    private static final List<String> MARKERS = List.of("unaffected", "affected", "no-hpo");
    private static final String LINE = "<div>${item.label}<div class=\"cl-dim cl-small\">${item.id}</div></div>";

    private final Phenotypes phenotypes;
    private final Column column;

    TermCompletion(Phenotypes phenotypes, Column column) {
        this.phenotypes = phenotypes;
        this.column = column;
    }

    /**
     * A cell that may be meant, and what its last part is.
     *
     * @param id empty for a word that is no term
     */
    record Choice(String cell, String label, String id) {}

    static boolean isFor(Column column) {
        return column == Column.PHENOTYPES || column == Column.PHENOTYPES_ID;
    }

    /** Whatever is typed is taken: the file may say what no release knows. */
    ComboBox<Choice> field(String text) {
        ComboBox<Choice> box = new ComboBox<>();
        box.setItems(this::choices);
        box.setItemLabelGenerator(Choice::cell);
        box.setRenderer(LitRenderer.<Choice>of(LINE)
                .withProperty("label", Choice::label)
                .withProperty("id", Choice::id));
        box.setAllowCustomValue(true);
        box.addCustomValueSetListener(typed -> box.setValue(written(typed.getDetail())));
        box.setValue(text.isEmpty() ? null : written(text));
        return box;
    }

    private Stream<Choice> choices(Query<Choice, String> query) {
        return choices(query.getFilter().orElse(""), query.getOffset() + query.getLimit())
                .skip(query.getOffset())
                .limit(query.getLimit());
    }

    /** Cells that begin as the text does, with its last part completed. */
    Stream<Choice> choices(String text, int limit) {
        int end = text.lastIndexOf(';') + 1;
        String before = text.substring(0, end);
        String part = text.substring(end).strip();
        Stream<Choice> markers = MARKERS.stream()
                .filter(marker -> marker.startsWith(part))
                .map(marker -> new Choice(before + marker, marker, ""));
        Stream<Choice> terms = phenotypes.search(part, limit).stream()
                .map(match -> new Choice(
                        before + word(match.term()),
                        match.term().label(),
                        match.term().id()));
        return Stream.concat(markers, terms);
    }

    /** The label, or the id where the label could be taken for a list or for another term. */
    private String word(Term term) {
        boolean plain = column == Column.PHENOTYPES
                && term.label().indexOf(';') < 0
                && phenotypes.current().stream()
                        .allMatch(release -> release.byName(term.label()).equals(List.of(term)));
        return plain ? term.label() : term.id();
    }

    private static Choice written(String text) {
        return new Choice(text, text, "");
    }
}
