package org.caseload.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import org.caseload.catalog.CatalogRefusedException.Reason;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EntryRulesTest {

    @Test
    void takesSpacesAndControlCharactersOff() {
        CatalogEntry checked = EntryRules.checked(kit(" K\t1 ", "\u0000Twist\r\nExome "));
        assertThat(checked.id()).isEqualTo("K 1");
        assertThat(checked.name()).isEqualTo("Twist Exome");
    }

    @Test
    void refusesTextsThatAreMissingOrTooLong() {
        assertThat(refusal(kit(" ", "name"))).isEqualTo(Reason.ID_MISSING);
        assertThat(refusal(kit("x".repeat(101), "name"))).isEqualTo(Reason.ID_TOO_LONG);
        assertThat(refusal(kit("id", " "))).isEqualTo(Reason.NAME_MISSING);
        assertThat(refusal(kit("id", "x".repeat(201)))).isEqualTo(Reason.NAME_TOO_LONG);
    }

    @Test
    void refusesIdsThatAManifestCouldNotName() {
        assertThat(refusal(kit("a;b", "name"))).isEqualTo(Reason.ID_HAS_SEPARATOR);
        assertThat(refusal(kit("a,b", "name"))).isEqualTo(Reason.ID_HAS_SEPARATOR);
    }

    @Test
    void refusesWhatDoesNotFitTheKind() {
        assertThat(refusal(entry(CatalogKind.STORAGE_PROVIDER, false, null, null)))
                .isEqualTo(Reason.PROVIDER_MISSING);
        assertThat(refusal(entry(CatalogKind.KIT, false, null, ProviderKind.LOCAL)))
                .isEqualTo(Reason.PROVIDER_NOT_ALLOWED);
        assertThat(refusal(entry(CatalogKind.LABEL, true, null, null))).isEqualTo(Reason.STANDARD_NOT_ALLOWED);
        assertThat(refusal(entry(CatalogKind.PRESET, true, Instant.EPOCH, null)))
                .isEqualTo(Reason.STANDARD_RETIRED);
    }

    private static Reason refusal(CatalogEntry entry) {
        return catchThrowableOfType(CatalogRefusedException.class, () -> EntryRules.checked(entry))
                .reason();
    }

    private static CatalogEntry kit(String id, String name) {
        return new CatalogEntry(CatalogKind.KIT, id, name, false, null, null);
    }

    private static CatalogEntry entry(
            CatalogKind kind, boolean standard, @Nullable Instant retiredAt, @Nullable ProviderKind provider) {
        return new CatalogEntry(kind, "id", "name", standard, retiredAt, provider);
    }
}
