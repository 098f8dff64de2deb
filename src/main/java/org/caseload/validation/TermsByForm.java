package org.caseload.validation;

import static org.caseload.manifest.FindingCode.PHENOTYPE_ID_MALFORMED;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where no release is loaded: ids are checked by form, names are kept as text.
 *
 * <p>Pieces between commas are parts only where ids show that the comma separates: names may hold commas.
 */
enum TermsByForm implements TermReading {
    NAMES_OR_IDS,
    IDS;

    @Override
    public CommaPieces split(String part) {
        List<String> pieces = Lists.pieces(part);
        return isSeparated(pieces) ? new CommaPieces(pieces, true) : CommaPieces.whole(part);
    }

    @Override
    public @Nullable String read(String part, List<Remark> remarks) {
        String id = HpoId.read(part);
        if (id == null && this == IDS) {
            String guess = HpoId.guess(part);
            remarks.add(Remark.of(PHENOTYPE_ID_MALFORMED, part).suggesting(guess == null ? List.of() : List.of(guess)));
        }
        return id;
    }

    private boolean isSeparated(List<String> pieces) {
        Stream<String> each = pieces.stream();
        return this == NAMES_OR_IDS ? each.allMatch(TermsByForm::isNoName) : each.anyMatch(TermsByForm::isNoName);
    }

    private static boolean isNoName(String piece) {
        return Marker.of(piece) != null || HpoId.read(piece) != null;
    }
}
