package org.caseload.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FirstRowsTest {

    private final FirstRows first = new FirstRows();
    private final List<String> rows = new ArrayList<>();

    @Test
    void remembersWhereEachTextStoodFirst() {
        for (int i = 0; i < 5_000; i++) {
            assertThat(ask("text " + i)).isEqualTo(FirstRows.NONE);
        }
        for (int i = 0; i < 5_000; i += 7) {
            assertThat(ask("text " + i)).isEqualTo(i);
        }
    }

    @Test
    void tellsTextsWithTheSameHashCodeApart() {
        assertThat("Aa".hashCode()).isEqualTo("BB".hashCode());

        assertThat(ask("Aa")).isEqualTo(FirstRows.NONE);
        assertThat(ask("BB")).isEqualTo(FirstRows.NONE);
        assertThat(ask("BB")).isEqualTo(1);
        assertThat(ask("Aa")).isEqualTo(0);
    }

    private int ask(String text) {
        rows.add(text);
        return first.first(text, rows.size() - 1, row -> rows.get(row).equals(text));
    }
}
