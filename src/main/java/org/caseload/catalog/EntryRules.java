package org.caseload.catalog;

import java.util.regex.Pattern;
import org.caseload.catalog.CatalogRefusedException.Reason;

/** What an entry must be like to be stored. */
final class EntryRules {

    private static final int MAX_ID = 100;
    private static final int MAX_NAME = 200;
    private static final Pattern CONTROLS = Pattern.compile("\\p{Cntrl}+");

    private EntryRules() {}

    /**
     * The entry without spaces around its id and name, control characters counting as spaces.
     *
     * @throws CatalogRefusedException when it cannot be stored
     */
    static CatalogEntry checked(CatalogEntry entry) {
        CatalogEntry cleaned = new CatalogEntry(
                entry.kind(),
                cleaned(entry.id()),
                cleaned(entry.name()),
                entry.standard(),
                entry.retiredAt(),
                entry.provider(),
                entry.location());
        checkTexts(cleaned);
        checkFlags(cleaned);
        return cleaned.at(LocationRules.checked(cleaned.provider(), cleaned.location()));
    }

    private static void checkTexts(CatalogEntry entry) {
        refuseIf(entry.id().isEmpty(), Reason.ID_MISSING);
        refuseIf(isLonger(entry.id(), MAX_ID), Reason.ID_TOO_LONG);
        refuseIf(entry.id().contains(";") || entry.id().contains(","), Reason.ID_HAS_SEPARATOR);
        refuseIf(entry.name().isEmpty(), Reason.NAME_MISSING);
        refuseIf(isLonger(entry.name(), MAX_NAME), Reason.NAME_TOO_LONG);
    }

    private static void checkFlags(CatalogEntry entry) {
        boolean isStorage = entry.kind() == CatalogKind.STORAGE_PROVIDER;
        refuseIf(isStorage && entry.provider() == null, Reason.PROVIDER_MISSING);
        refuseIf(!isStorage && entry.provider() != null, Reason.PROVIDER_NOT_ALLOWED);
        refuseIf(entry.standard() && !isStorage && entry.kind() != CatalogKind.PRESET, Reason.STANDARD_NOT_ALLOWED);
        refuseIf(entry.standard() && entry.isRetired(), Reason.STANDARD_RETIRED);
    }

    private static String cleaned(String text) {
        return CONTROLS.matcher(text).replaceAll(" ").strip();
    }

    private static boolean isLonger(String text, int limit) {
        return text.codePointCount(0, text.length()) > limit;
    }

    private static void refuseIf(boolean wrong, Reason reason) {
        if (wrong) {
            throw new CatalogRefusedException(reason);
        }
    }
}
