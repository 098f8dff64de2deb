package org.caseload.ui.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnChoiceTest {

    private static final List<String> ALL = List.of("status", "type", "batch");

    @Test
    void passesOverColumnsThatItDoesNotKnow() {
        ColumnChoice choice = ColumnChoice.read("batch-gone-status-batch", ALL);

        assertThat(choice).isEqualTo(new ColumnChoice(List.of("batch", "status"), List.of("type")));
    }

    @Test
    void hidesAColumnAndShowsItAsTheLast() {
        ColumnChoice hidden = new ColumnChoice(ALL, List.of()).show("status", false);

        assertThat(hidden).isEqualTo(new ColumnChoice(List.of("type", "batch"), List.of("status")));
        assertThat(hidden.show("status", true))
                .isEqualTo(new ColumnChoice(List.of("type", "batch", "status"), List.of()));
    }

    @Test
    void movesAColumnNoFurtherThanTheEnds() {
        ColumnChoice choice = new ColumnChoice(ALL, List.of());

        assertThat(choice.move("batch", -1).shown()).containsExactly("status", "batch", "type");
        assertThat(choice.move("batch", 1).shown()).isEqualTo(ALL);
        assertThat(choice.move("status", -1).shown()).isEqualTo(ALL);
    }

    @Test
    void takesOverAnOrderWithoutShowingWhatIsHidden() {
        ColumnChoice choice = new ColumnChoice(List.of("status", "type"), List.of("batch"));

        assertThat(choice.inOrder(List.of("batch", "type", "status")))
                .isEqualTo(new ColumnChoice(List.of("type", "status"), List.of("batch")));
    }
}
