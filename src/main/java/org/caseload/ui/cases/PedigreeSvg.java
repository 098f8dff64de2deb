package org.caseload.ui.cases;

import java.util.Objects;
import org.caseload.ui.cases.Pedigree.Symbol;
import org.caseload.validation.AffectedStatus;
import org.caseload.validation.Relation;

/** A pedigree as SVG with the standard symbols: square male, circle female, diamond unknown, filled affected. */
final class PedigreeSvg {

    private static final int LONGEST_NAME = 16;

    private final StringBuilder svg = new StringBuilder();

    private PedigreeSvg() {}

    /**
     * Draws it.
     *
     * @param title what it is a picture of, for assistive technology
     * @param description the picture in words
     */
    static String draw(Pedigree pedigree, String title, String description) {
        PedigreeSvg drawing = new PedigreeSvg();
        drawing.svg
                .append("<svg role=\"img\" aria-labelledby=\"pedigree-title pedigree-words\" viewBox=\"0 0 ")
                .append(pedigree.width() + " " + pedigree.height())
                .append("\" style=\"max-inline-size:" + pedigree.width() + "px\">")
                .append("<title id=\"pedigree-title\">" + escape(title) + "</title>")
                .append("<desc id=\"pedigree-words\">" + escape(description) + "</desc>");
        pedigree.lines().forEach(line -> drawing.path("l", line));
        pedigree.symbols().forEach(drawing::draw);
        return drawing.svg.append("</svg>").toString();
    }

    private void draw(Symbol symbol) {
        PedigreePerson person = symbol.person();
        outline(symbol, person.affected() == AffectedStatus.AFFECTED ? "s a" : "s");
        if (person.affected() == AffectedStatus.UNKNOWN) {
            text("q", symbol.x(), symbol.y() + 5, "?");
        }
        if (person.relation() == Relation.PROBAND) {
            arrow(symbol.x() - Pedigree.half(), symbol.y() + Pedigree.half());
        }
        words(symbol, person.name(), Objects.toString(person.dateOfBirth(), ""));
    }

    private void outline(Symbol symbol, String className) {
        int half = Pedigree.half();
        int x = symbol.x();
        int y = symbol.y();
        switch (symbol.person().sex()) {
            case MALE ->
                svg.append("<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\"/>"
                        .formatted(className, x - half, y - half, 2 * half, 2 * half));
            case FEMALE ->
                svg.append("<circle class=\"%s\" cx=\"%d\" cy=\"%d\" r=\"%d\"/>".formatted(className, x, y, half));
            case UNKNOWN -> {
                int reach = half + 2;
                path(
                        className,
                        "M%d %dl%d %dl%d %dl%d %dz"
                                .formatted(x, y - reach, reach, reach, -reach, reach, -reach, -reach));
            }
        }
    }

    private void arrow(int x, int y) {
        path("l", "M%d %dl27 -15M%d %dl9 0-4.5 7.5".formatted(x - 35, y + 10, x - 16, y - 5));
        text("", x - 43, y + 17, "P");
    }

    private void words(Symbol symbol, String name, String born) {
        int beside = Pedigree.half() + 20;
        switch (symbol.side()) {
            case LEFT -> twoLines("e", symbol.x() - beside, symbol.y() - 4, name, born);
            case RIGHT -> twoLines("b", symbol.x() + beside, symbol.y() - 4, name, born);
            case BELOW -> twoLines("", symbol.x(), symbol.y() + Pedigree.half() + below(symbol.person()), name, born);
        }
    }

    /** Under children the proband's arrow needs room; under parents their children's line comes soon. */
    private static int below(PedigreePerson person) {
        return person.relation() == Relation.PROBAND || person.relation() == Relation.SIBLING ? 26 : 19;
    }

    private void twoLines(String className, int x, int y, String first, String second) {
        text(className, x, y, shortened(first));
        text("d " + className, x, y + 17, second);
    }

    /** Without the middle of a long name: its end tells the people of a family apart. */
    private static String shortened(String name) {
        int length = name.codePointCount(0, name.length());
        if (length <= LONGEST_NAME) {
            return name;
        }
        int start = name.offsetByCodePoints(0, (LONGEST_NAME - 1) / 2);
        int end = name.offsetByCodePoints(0, length - LONGEST_NAME / 2);
        return name.substring(0, start) + "…" + name.substring(end);
    }

    private void path(String className, String path) {
        svg.append("<path class=\"")
                .append(className)
                .append("\" d=\"")
                .append(path)
                .append("\"/>");
    }

    private void text(String className, int x, int y, String text) {
        svg.append("<text class=\"%s\" x=\"%d\" y=\"%d\">%s</text>".formatted(className, x, y, escape(text)));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
