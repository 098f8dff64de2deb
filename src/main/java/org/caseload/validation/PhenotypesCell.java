package org.caseload.validation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.caseload.validation.PhenotypeList.Stated;

/** Phenotypes or Phenotypes Id: a list of markers and terms. */
final class PhenotypesCell implements CellRule<PhenotypeList> {

    private final TermReading reading;
    private final boolean silent;

    private PhenotypesCell(TermReading reading, boolean silent) {
        this.reading = reading;
        this.silent = silent;
    }

    static PhenotypesCell of(TermReading reading) {
        return new PhenotypesCell(reading, false);
    }

    /** For a cell that does not count because the other column does: what cannot be read in it is no error. */
    static PhenotypesCell silent(TermReading reading) {
        return new PhenotypesCell(reading, true);
    }

    @Override
    public Judged<PhenotypeList> judge(String cell) {
        List<Stated> terms = new ArrayList<>();
        Map<Marker, String> markers = new EnumMap<>(Marker.class);
        List<Remark> remarks = new ArrayList<>();
        for (String part : parts(cell, remarks)) {
            Marker marker = Marker.of(part);
            if (marker == null) {
                terms.add(new Stated(part, reading.read(part, remarks)));
            } else {
                markers.putIfAbsent(marker, part);
            }
        }
        return terms.isEmpty() && markers.isEmpty()
                ? Judged.absent()
                : Judged.of(cell, new PhenotypeList(terms, markers), silent ? List.of() : remarks);
    }

    private List<String> parts(String cell, List<Remark> remarks) {
        if (cell.indexOf(',') < 0) {
            return Lists.parts(cell);
        }
        List<String> parts = new ArrayList<>();
        for (String part : Lists.parts(cell)) {
            parts.addAll(part.indexOf(',') < 0 ? List.of(part) : pieces(part, remarks));
        }
        return parts;
    }

    private List<String> pieces(String part, List<Remark> remarks) {
        CommaPieces pieces = reading.split(part);
        if (pieces.told() && !remarks.contains(Lists.COMMAS)) {
            remarks.add(Lists.COMMAS);
        }
        return pieces.parts();
    }
}
