package org.caseload.ui.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.caseload.cases.CaseFilter;
import org.caseload.cases.CaseId;
import org.caseload.cases.CaseListItem;
import org.caseload.cases.CasePlace;
import org.caseload.cases.CaseStatus;
import org.caseload.cases.Cases;
import org.caseload.validation.CaseType;
import org.junit.jupiter.api.Test;

class CasePagesTest {

    private static final int ALL = 100_000;
    private static final int PAGE = 50;

    private final List<CaseListItem> all =
            IntStream.range(0, ALL).mapToObj(line -> line(ALL - line)).toList();
    private final List<CasePlace> asked = new ArrayList<>();
    private final CasePages pages = new CasePages(listOfAll(), CaseFilter.all());

    @Test
    void countsFromTheNearestLineThatWasShown() {
        for (int offset : List.of(0, 50, 90_000, 90_050, 89_950, 60_000, 89_000, 90_000)) {
            assertThat(pages.page(offset, PAGE)).as("from %d", offset).isEqualTo(lines(offset));
        }

        assertThat(asked).extracting(CasePlace::skipped).containsExactly(0, 50, 90_000, 50, 0, 29_900, 900, 0);
    }

    @Test
    void remembersFewOfManyLinesThatStandTogether() {
        for (int offset = 0; offset < 5_000; offset += PAGE) {
            pages.page(offset, PAGE);
        }

        assertThat(asked.stream().map(CasePlace::known).distinct()).hasSizeLessThanOrEqualTo(11);
        assertThat(asked).allMatch(place -> place.skipped() <= 500);
    }

    /** Its newest line has the highest position. */
    private Cases listOfAll() {
        Cases cases = mock();
        when(cases.page(any(), any(), anyInt())).thenAnswer(call -> {
            CasePlace place = call.getArgument(1);
            asked.add(place);
            int known = place.known() == null ? 0 : (int) (ALL - place.known());
            return lines(place.before() ? known - place.skipped() - PAGE : known + place.skipped());
        });
        return cases;
    }

    private List<CaseListItem> lines(int offset) {
        return all.subList(offset, offset + PAGE);
    }

    private static CaseListItem line(long position) {
        return new CaseListItem(
                position,
                CaseId.random(),
                "FAM-" + position,
                null,
                CaseType.EXOME,
                CaseStatus.WAITING,
                List.of(),
                0,
                1,
                List.of(),
                null,
                "J. Lambert",
                Instant.EPOCH,
                null,
                null);
    }
}
