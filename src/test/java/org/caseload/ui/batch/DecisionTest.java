package org.caseload.ui.batch;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseload.batch.BatchStatus;
import org.caseload.batch.BatchSummary;
import org.caseload.batch.CreateMode;
import org.caseload.ui.batch.Decision.Kind;
import org.junit.jupiter.api.Test;

class DecisionTest {

    @Test
    void createsAllWithoutErrors() {
        Decision decision = Decision.of(Summaries.checked(412, 412, 0, 0, 2).make(), false);
        assertThat(decision).isEqualTo(new Decision(Kind.CREATE_ALL, 412, 0));
        assertThat(decision.canCreate()).isTrue();
        assertThat(decision.asksToLeaveOut()).isFalse();
        assertThat(decision.buttonKey()).isEqualTo("batch.create.all");
        assertThat(decision.mode()).isEqualTo(CreateMode.ALL_OR_NOTHING);
        assertThat(decision.reasonKey()).isNull();
    }

    @Test
    void isOffUntilTheTick() {
        Decision decision = Decision.of(Summaries.checked(412, 400, 37, 12, 0).make(), false);
        assertThat(decision).isEqualTo(new Decision(Kind.TICK_FIRST, 412, 12));
        assertThat(decision.canCreate()).isFalse();
        assertThat(decision.asksToLeaveOut()).isTrue();
    }

    @Test
    void createsTheValidOnesAfterTheTick() {
        Decision decision = Decision.of(Summaries.checked(412, 400, 37, 12, 0).make(), true);
        assertThat(decision).isEqualTo(new Decision(Kind.CREATE_VALID, 400, 12));
        assertThat(decision.canCreate()).isTrue();
        assertThat(decision.buttonKey()).isEqualTo("batch.create.valid");
        assertThat(decision.mode()).isEqualTo(CreateMode.VALID_ONLY);
    }

    @Test
    void ignoresATickThatNothingAsksFor() {
        assertThat(Decision.of(Summaries.checked(3, 3, 0, 0, 0).make(), true).kind())
                .isEqualTo(Kind.CREATE_ALL);
    }

    @Test
    void saysWhyThereIsNothingToCreate() {
        assertThat(reason(Summaries.checked(5, 0, 9, 5, 0).make())).isEqualTo("batch.nothing.errors");
        assertThat(reason(Summaries.checked(0, 0, 0, 0, 7).make())).isEqualTo("batch.nothing.before");
        assertThat(reason(Summaries.checked(0, 0, 0, 0, 0).make())).isEqualTo("batch.nothing.empty");
        assertThat(reason(Summaries.with(BatchStatus.VALIDATED).make())).isEqualTo("batch.nothing.empty");
    }

    private static String reason(BatchSummary batch) {
        Decision decision = Decision.of(batch, true);
        assertThat(decision.canCreate()).isFalse();
        assertThat(decision.asksToLeaveOut()).isFalse();
        String key = decision.reasonKey();
        return key == null ? "" : key;
    }
}
