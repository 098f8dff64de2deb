package org.caseload.ui.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.caseload.validation.Relation;

/**
 * Where the people of a family stand in its pedigree: parents above, the father on the left, their children below with the
 * proband last.
 *
 * @param symbols one for each person who is drawn
 * @param lines what joins them, each a path of SVG
 */
record Pedigree(int width, int height, List<Symbol> symbols, List<String> lines) {

    private static final int LEAST_WIDTH = 400;
    private static final int PER_CHILD = 140;
    private static final int HALF = 18;
    private static final int PARENTS_AT = 44;
    private static final int SIBSHIP_AT = 106;
    private static final int CHILDREN_AT = 150;
    private static final int BELOW_CHILDREN = 88;
    private static final int BETWEEN_PARENTS = 80;

    /** A longer name has no room beside the symbols of two parents. */
    private static final int LONGEST_BESIDE = 10;

    /**
     * A person's place.
     *
     * @param x middle, from the left
     * @param y middle, from the top
     * @param side where the words stand
     */
    record Symbol(PedigreePerson person, int x, int y, Side side) {}

    /** Where the words of a symbol stand. */
    enum Side {
        LEFT,
        RIGHT,
        BELOW
    }

    /** Half of a symbol's width and height. */
    static int half() {
        return HALF;
    }

    static Pedigree of(List<PedigreePerson> people) {
        Optional<PedigreePerson> father = first(people, person -> person.relation() == Relation.FATHER);
        Optional<PedigreePerson> mother = first(people, person -> person.relation() == Relation.MOTHER);
        List<PedigreePerson> children = children(people);
        boolean hasParents = father.isPresent() || mother.isPresent();
        int up = hasParents ? 0 : children.size() > 1 ? 62 : SIBSHIP_AT;
        int width = Math.max(LEAST_WIDTH, children.size() * PER_CHILD);
        int middle = width / 2;
        List<Symbol> symbols = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        boolean both = father.isPresent() && mother.isPresent();
        int apart = both ? BETWEEN_PARENTS : 0;
        boolean beside = !both || !(isLong(father.get()) || isLong(mother.get()));
        father.ifPresent(
                person -> symbols.add(new Symbol(person, middle - apart, PARENTS_AT, beside ? Side.LEFT : Side.BELOW)));
        mother.ifPresent(person ->
                symbols.add(new Symbol(person, middle + apart, PARENTS_AT, beside ? Side.RIGHT : Side.BELOW)));
        if (both) {
            lines.add(line(middle - apart + HALF, PARENTS_AT, middle + apart - HALF, PARENTS_AT));
        }
        if (hasParents) {
            lines.add(line(middle, both ? PARENTS_AT : PARENTS_AT + HALF, middle, SIBSHIP_AT));
        }
        addChildren(children, middle, up, hasParents, symbols, lines);
        return new Pedigree(width, CHILDREN_AT + BELOW_CHILDREN - up, List.copyOf(symbols), List.copyOf(lines));
    }

    private static void addChildren(
            List<PedigreePerson> children,
            int middle,
            int up,
            boolean hasParents,
            List<Symbol> symbols,
            List<String> lines) {
        int first = middle - (children.size() - 1) * PER_CHILD / 2;
        for (int i = 0; i < children.size(); i++) {
            int x = first + i * PER_CHILD;
            symbols.add(new Symbol(children.get(i), x, CHILDREN_AT - up, Side.BELOW));
            if (hasParents || children.size() > 1) {
                lines.add(line(x, SIBSHIP_AT - up, x, CHILDREN_AT - HALF - up));
            }
        }
        if (children.size() > 1) {
            lines.add(line(first, SIBSHIP_AT - up, first + (children.size() - 1) * PER_CHILD, SIBSHIP_AT - up));
        }
    }

    private static List<PedigreePerson> children(List<PedigreePerson> people) {
        List<PedigreePerson> children = new ArrayList<>();
        people.stream().filter(person -> person.relation() == Relation.SIBLING).forEach(children::add);
        people.stream().filter(person -> person.relation() == Relation.PROBAND).forEach(children::add);
        return children;
    }

    private static Optional<PedigreePerson> first(List<PedigreePerson> people, Predicate<PedigreePerson> which) {
        return people.stream().filter(which).findFirst();
    }

    private static boolean isLong(PedigreePerson person) {
        return person.name().length() > LONGEST_BESIDE;
    }

    private static String line(int x1, int y1, int x2, int y2) {
        return "M" + x1 + " " + y1 + "L" + x2 + " " + y2;
    }
}
