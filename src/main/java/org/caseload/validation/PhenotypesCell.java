package org.caseload.validation;

import static org.caseload.manifest.FindingCode.PHENOTYPE_ID_MALFORMED;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.caseload.validation.PhenotypeList.Term;

/**
 * Phenotypes or Phenotypes Id where no ontology is loaded: ids are checked by form, names are kept as text.
 *
 * <p>Pieces between commas are parts only where ids show that the comma separates: names may hold commas.
 */
final class PhenotypesCell implements CellRule<PhenotypeList> {

    private final boolean namesAllowed;

    private PhenotypesCell(boolean namesAllowed) {
        this.namesAllowed = namesAllowed;
    }

    static PhenotypesCell ofNames() {
        return new PhenotypesCell(true);
    }

    static PhenotypesCell ofIds() {
        return new PhenotypesCell(false);
    }

    @Override
    public Judged<PhenotypeList> judge(String cell) {
        List<Term> terms = new ArrayList<>();
        Map<Marker, String> markers = new EnumMap<>(Marker.class);
        List<Remark> remarks = new ArrayList<>();
        for (String part : parts(cell, remarks)) {
            Marker marker = Marker.of(part);
            if (marker == null) {
                terms.add(term(part, remarks));
            } else {
                markers.putIfAbsent(marker, part);
            }
        }
        return terms.isEmpty() && markers.isEmpty()
                ? Judged.absent()
                : Judged.of(cell, new PhenotypeList(terms, markers), remarks);
    }

    private Term term(String part, List<Remark> remarks) {
        String id = HpoId.read(part);
        if (id == null && !namesAllowed) {
            String guess = HpoId.guess(part);
            remarks.add(Remark.of(PHENOTYPE_ID_MALFORMED, part).suggesting(guess == null ? List.of() : List.of(guess)));
        }
        return new Term(part, id);
    }

    private List<String> parts(String cell, List<Remark> remarks) {
        if (cell.indexOf(',') < 0) {
            return Lists.parts(cell);
        }
        List<String> parts = new ArrayList<>();
        for (String part : Lists.parts(cell)) {
            List<String> pieces = Lists.pieces(part);
            boolean separated = part.indexOf(',') >= 0 && isSeparated(pieces);
            parts.addAll(separated ? pieces : List.of(part));
            if (separated && !remarks.contains(Lists.COMMAS)) {
                remarks.add(Lists.COMMAS);
            }
        }
        return parts;
    }

    private boolean isSeparated(List<String> pieces) {
        Stream<String> each = pieces.stream();
        return namesAllowed ? each.allMatch(PhenotypesCell::isNoName) : each.anyMatch(PhenotypesCell::isNoName);
    }

    private static boolean isNoName(String piece) {
        return Marker.of(piece) != null || HpoId.read(piece) != null;
    }
}
