package org.caseload.validation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.caseload.catalog.CatalogEntry;
import org.caseload.catalog.CatalogKind;

/** A list of labels, separated by {@code ;} or else by {@code ,}. A label may hold a comma in its name. */
final class LabelsCell implements CellRule<List<String>> {

    private final CatalogCell label;

    LabelsCell(Facts facts) {
        this.label = new CatalogCell(facts, CatalogKind.LABEL);
    }

    @Override
    public Judged<List<String>> judge(String cell) {
        List<Remark> remarks = new ArrayList<>();
        Set<String> ids = new LinkedHashSet<>();
        for (String name : names(cell, remarks)) {
            Judged<CatalogEntry> judged = label.judge(name);
            remarks.addAll(judged.remarks());
            if (judged.value() != null) {
                ids.add(judged.value().id());
            }
        }
        return Judged.of(cell, List.copyOf(ids), remarks);
    }

    private List<String> names(String cell, List<Remark> remarks) {
        List<String> names = new ArrayList<>();
        for (String part : Lists.parts(cell)) {
            boolean separated = part.indexOf(',') >= 0 && !label.knows(part);
            names.addAll(separated ? Lists.pieces(part) : List.of(part));
            if (separated && !remarks.contains(Lists.COMMAS)) {
                remarks.add(Lists.COMMAS);
            }
        }
        return names;
    }
}
