package org.caseload.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellsTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1", "+1", "-1", "@x", " =1", "\u00A0-1", "\tx", "\rx", "\nx", "'=1", "''@x", "' =1"})
    void guardsWhatASpreadsheetWouldRun(String cell) {
        assertThat(Cells.guard(cell)).isEqualTo("'" + cell);
        assertThat(Cells.unguard(Cells.guard(cell))).isEqualTo(cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "'", "''", "x", "'x", "O'Neil", "a=1", "1-2", "x\t=1", "＝1"})
    void leavesOtherTextAlone(String cell) {
        assertThat(Cells.guard(cell)).isEqualTo(cell);
        assertThat(Cells.unguard(cell)).isEqualTo(cell);
    }

    @Test
    void trimsSpacesThatNobodySees() {
        assertThat(Cells.trim("\uFEFF\u200B \t\u00A0a b\u202F\r\n")).isEqualTo("a b");
        assertThat(Cells.trim(" \u200B")).isEmpty();
    }
}
