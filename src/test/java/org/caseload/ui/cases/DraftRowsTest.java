package org.caseload.ui.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.caseload.manifest.Column;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DraftRowsTest {

    @Test
    void readsTheTextsOfKnownColumns() {
        assertThat(DraftRows.of(json("""
                [{"Family Id": "F-1", "Relation": "proband", "Invented": "x", "Sex": 7},
                 {"Relation": "mother", "BioSample Name": "S-2"}]
                """)))
                .containsExactly(
                        Map.of(Column.FAMILY_ID, "F-1", Column.RELATION, "proband"),
                        Map.of(Column.RELATION, "mother", Column.BIOSAMPLE_NAME, "S-2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "{}", "\"text\"", "[]"})
    void findsNoRowsInAnythingElse(String kept) {
        assertThat(DraftRows.of(json(kept))).isEmpty();
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }
}
