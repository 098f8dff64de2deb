package org.caseload.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.caseload.PostgresTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@PostgresTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class CommandLineIT {

    private static final String HEADER = "Family Id,Case Type,BioSample Name,Sex,Phenotypes Id\r\n";

    @LocalServerPort
    private int port;

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void checksAGoodFile() throws IOException {
        assertThat(run("check", file("CLI-1,Exome,CLI-S1,F,HP:0001250"))).isEqualTo(ExitCode.OK);
        assertThat(printed.toString(UTF_8)).contains("1 rows, 1 families, 1 can be created; 0 errors");
    }

    @Test
    void saysWhatIsWrongWithAFile() throws IOException {
        assertThat(run("check", file("CLI-2,Exom,CLI-S2,F,HP:0001250"))).isEqualTo(ExitCode.ERRORS);
        assertThat(printed.toString(UTF_8)).contains("ERROR CASE_TYPE_UNKNOWN line 2:");
    }

    @Test
    void createsCasesAndWaits() throws IOException {
        String file = file("CLI-3,Exome,CLI-S3,F,HP:0001250");
        assertThat(run("upload", file, "--create", "--wait")).isEqualTo(ExitCode.OK);
        assertThat(printed.toString(UTF_8)).contains("COMPLETED: 1 families, 0 errors, 1 created, 0 failed");
        assertThat(run("upload", file, "--create", "--wait")).isEqualTo(ExitCode.OK);
        assertThat(printed.toString(UTF_8)).contains("There is no family that was not created before.");
    }

    @Test
    void createsNothingFromAFileWithErrors() throws IOException {
        assertThat(run("upload", file("CLI-4,Exom,CLI-S4,F,HP:0001250"), "--create", "--wait"))
                .isEqualTo(ExitCode.ERRORS);
        assertThat(printed.toString(UTF_8)).contains("CASE_TYPE_UNKNOWN").contains("0 created");
    }

    @Test
    void saysWhenTheServerRefuses() throws IOException {
        assertThat(run("check", file("CLI-5,Exome,CLI-S5,F,HP:0001250"), "--token", "wrong"))
                .isEqualTo(ExitCode.FAILED);
        assertThat(printed.toString(UTF_8)).contains("The server answered 401");
    }

    @Test
    void asksForTheWordsOfTheLanguageItRunsIn() throws IOException {
        String file = file("CLI-6,Exome,CLI-S6,F,HP:0001250");
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.CANADA_FRENCH);
        try {
            assertThat(run("check", file, "--token", "wrong")).isEqualTo(ExitCode.FAILED);
        } finally {
            Locale.setDefault(before);
        }
        assertThat(printed.toString(UTF_8)).contains("Un jeton valable est nécessaire");
    }

    @Test
    void explainsItself() {
        assertThat(run("upload")).isEqualTo(ExitCode.USAGE);
        assertThat(printed.toString(UTF_8)).contains("Usage: java -jar caseload.jar check FILE");
    }

    private ExitCode run(String... arguments) {
        PrintStream out = new PrintStream(printed, true, UTF_8);
        Map<String, String> environment =
                Map.of("CASELOAD_URL", "http://localhost:" + port, "CASELOAD_TOKEN", PostgresTest.TOKEN);
        return new CommandLine(environment, out, out).perform(arguments);
    }

    private String file(String row) throws IOException {
        Path file = Files.createTempFile(folder, "run", ".csv");
        return Files.writeString(file, HEADER + row + "\r\n").toString();
    }
}
