package org.caseload.manifest;

import org.caseload.manifest.Header.Role;
import org.jspecify.annotations.Nullable;

/** What a single name in the header row says, the other names left aside. */
final class HeaderGuess {

    private HeaderGuess() {}

    /** A header whose role is {@link Role#UNUSED} where the name is missing or close to a known one. */
    static Header of(int index, String written, HeaderChoices choices) {
        if (choices.custom().contains(index)) {
            return new Header(index, written, Role.CUSTOM, null);
        }
        Column column = column(index, written, choices);
        return new Header(index, written, column == null ? roleOfUnknown(written) : Role.KNOWN, column);
    }

    private static @Nullable Column column(int index, String written, HeaderChoices choices) {
        Column chosen = choices.columns().get(index);
        return chosen != null ? chosen : HeaderNames.column(written);
    }

    private static Role roleOfUnknown(String written) {
        if (HeaderNames.isCaseId(written)) {
            return Role.CASE_ID;
        }
        if (HeaderNames.isOurOutput(written)) {
            return Role.OUR_OUTPUT;
        }
        boolean unclear =
                Cells.trim(written).isEmpty() || !HeaderNames.near(written).isEmpty();
        return unclear ? Role.UNUSED : Role.CUSTOM;
    }
}
