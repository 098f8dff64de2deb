package org.caseload.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RememberedTest {

    private static final int MOST = 10_000;

    private final List<String> judged = new ArrayList<>();
    private final Remembered<String> rule = new Remembered<>(cell -> {
        judged.add(cell);
        return Judged.of(cell, cell);
    });

    @BeforeEach
    void judgeAsManyAsAreRemembered() {
        for (int i = 0; i < MOST; i++) {
            rule.judge("text " + i);
        }
        judged.clear();
    }

    @Test
    void judgesARepeatedTextOnce() {
        assertThat(rule.judge("text 7").value()).isEqualTo("text 7");
        assertThat(judged).isEmpty();
    }

    @Test
    void goesOnRememberingWhereTextsAreRepeated() {
        for (int i = 0; i < MOST; i++) {
            rule.judge("text " + i);
        }
        rule.judge("one more");
        rule.judge("text 7");
        assertThat(judged).containsExactly("one more");
    }

    @Test
    void givesUpWhereTextsAreNot() {
        rule.judge("one more");
        assertThat(rule.judge("text 7").value()).isEqualTo("text 7");
        assertThat(judged).containsExactly("one more", "text 7");
    }
}
