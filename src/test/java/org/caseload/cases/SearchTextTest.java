package org.caseload.cases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTextTest {

    @Test
    void foldsLetterCase() {
        assertThat(SearchText.fold("Sample\u00C9-A")).isEqualTo("sample\u00E9-a");
    }

    @ParameterizedTest
    @CsvSource({"fam-00123456, 123456", "hp:0001250, 001250", "123456, 123456", "run 1 of 20240115-b, 240115"})
    void looksForTheEndOfALongNumber(String folded, String part) {
        assertThat(SearchText.rarePart(folded)).hasValue(part);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fam-0012", "seizure", "2024-12345", "123456-2024001", ""})
    void looksForTheWholeWithoutASingleLongNumber(String folded) {
        assertThat(SearchText.rarePart(folded)).isEmpty();
    }
}
