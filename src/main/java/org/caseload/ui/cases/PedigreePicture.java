package org.caseload.ui.cases;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;

/** The pedigree of a family with its legend. */
final class PedigreePicture extends Div {

    private final Div picture = new Div();

    PedigreePicture() {
        picture.addClassName("cl-pedigree");
        add(picture, legend());
    }

    /**
     * Draws a family in the place of the one before.
     *
     * @param title what it is a picture of, for assistive technology
     */
    PedigreePicture show(String title, List<PedigreePerson> people) {
        String words = people.stream().map(this::words).collect(Collectors.joining(" "));
        picture.getElement().setProperty("innerHTML", PedigreeSvg.draw(Pedigree.of(people), title, words));
        return this;
    }

    private String words(PedigreePerson person) {
        return getTranslation(
                "cases.pedigree.person",
                getTranslation("cases.relation." + person.relation().name()),
                getTranslation("cases.sex." + person.sex().name()),
                getTranslation("cases.pedigree." + person.affected().name()));
    }

    private Component legend() {
        Div legend = new Div(
                entry("<rect x=\"1\" y=\"1\" width=\"10\" height=\"10\"/>", "cases.legend.male"),
                entry("<circle cx=\"6\" cy=\"6\" r=\"5\"/>", "cases.legend.female"),
                entry("<path d=\"M6 0l6 6l-6 6l-6-6z\"/>", "cases.legend.unknown"),
                entry("<rect class=\"a\" x=\"1\" y=\"1\" width=\"10\" height=\"10\"/>", "cases.legend.affected"),
                entry("<path d=\"M0 12L10 2M4 2h6v6\"/>", "cases.legend.proband"));
        legend.addClassName("cl-legend");
        legend.getElement().setAttribute("aria-hidden", "true");
        return legend;
    }

    private Span entry(String symbol, String key) {
        Span picture = new Span();
        picture.getElement().setProperty("innerHTML", "<svg viewBox=\"0 0 12 12\">" + symbol + "</svg>");
        return new Span(picture, new Span(getTranslation(key)));
    }
}
