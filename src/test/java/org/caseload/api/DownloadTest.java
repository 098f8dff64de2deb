package org.caseload.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DownloadTest {

    @Test
    void namesAFilePlainlyWherePossible() {
        assertThat(Download.attachment("run 42_errors.csv")).isEqualTo("attachment; filename=\"run 42_errors.csv\"");
    }

    @Test
    void namesAFileInOtherLettersAsRfc6266Says() {
        assertThat(Download.attachment("Läufe.csv"))
                .startsWith("attachment; ")
                .contains("filename*=UTF-8''L%C3%A4ufe.csv");
    }

    @Test
    void keepsControlCharactersAndFoldersOutOfTheName() {
        assertThat(Download.attachment("a\r\nb/c\"d.csv")).isEqualTo("attachment; filename=\"a__b_c_d.csv\"");
    }

    @ParameterizedTest
    @CsvSource({"run42.csv,run42", "run.42.csv,run.42", "run42,run42"})
    void takesTheExtensionOff(String fileName, String baseName) {
        assertThat(Download.baseName(fileName)).isEqualTo(baseName);
    }

    @ParameterizedTest
    @CsvSource({
        "C:\\lab\\run42.csv,run42.csv",
        "/home/lab/run42.csv,run42.csv",
        "run42.csv,run42.csv",
        "lab/,manifest.csv"
    })
    void leavesTheCallersFoldersOut(String sent, String name) {
        assertThat(UploadName.of(sent)).isEqualTo(name);
    }
}
