package org.caseload.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    @Test
    void comesBackAsItWent() {
        assertThat(number(Cursor.after(4711L))).isEqualTo(4711L);
        assertThat(number(null)).isNull();
        assertThat(number("")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"NDcx.MQ", "YWJj", "ä"})
    void refusesWhatWasMadeUp(String cursor) {
        assertThatThrownBy(() -> number(cursor))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.type()).isEqualTo(ProblemType.INVALID_REQUEST));
    }

    @Test
    void stopsAfterTheLastPage() {
        Page<String> first = Page.of(List.of(1, 2, 3), 2, number -> number, String::valueOf);
        assertThat(first.items()).containsExactly("1", "2");
        assertThat(number(first.nextCursor())).isEqualTo(2);
        assertThat(Page.of(List.of(3), 2, number -> number, String::valueOf).nextCursor())
                .isNull();
        assertThat(Page.of(List.of(), 2, number -> number, String::valueOf).items())
                .isEmpty();
    }

    private static @Nullable Long number(@Nullable String cursor) {
        return Cursor.read(cursor, text -> Optional.of(Long.valueOf(text)));
    }
}
