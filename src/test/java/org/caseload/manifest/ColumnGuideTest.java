package org.caseload.manifest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ColumnGuideTest {

    @Test
    void explainsEveryColumnInTheTemplatesOrder() {
        assertThat(ColumnGuide.in(Locale.ENGLISH).entries())
                .extracting(ColumnGuide.Entry::column)
                .containsExactly(Column.values());
        assertThat(ColumnGuide.in(Locale.ENGLISH).entries())
                .allSatisfy(entry -> assertThat(entry.need()).isNotBlank())
                .allSatisfy(entry -> assertThat(entry.accepted()).isNotBlank());
    }

    @Test
    void speaksFrench() {
        ColumnGuide guide = ColumnGuide.in(Locale.CANADA_FRENCH);

        assertThat(guide.headings()).contains("Valeurs acceptées");
        assertThat(guide.entries())
                .allSatisfy(entry -> assertThat(entry.need()).doesNotContain("Mandatory", "Optional", "Conditional"));
    }

    @Test
    void speaksEnglishToOthersWhateverTheServerSpeaks() {
        Locale server = Locale.getDefault();
        Locale.setDefault(Locale.FRENCH);
        try {
            assertThat(ColumnGuide.in(Locale.GERMAN)).isEqualTo(ColumnGuide.in(Locale.ENGLISH));
        } finally {
            Locale.setDefault(server);
        }
    }

    @Test
    void isWrittenAsATable() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        ColumnGuide.in(Locale.ENGLISH).write(out);

        assertThat(out.toString(UTF_8))
                .startsWith("\uFEFFColumn,Mandatory,Accepted values,Example\r\nFamily Id,Mandatory,")
                .hasLineCount(Column.values().length + 1);
    }
}
