package org.caseload.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArgumentsTest {

    @TempDir
    private Path folder;

    private String file = "";

    @BeforeEach
    void makeFile() throws IOException {
        file = Files.createFile(folder.resolve("run.csv")).toString();
    }

    @Test
    void readsSwitchesAnywhere() {
        Arguments read = read("upload", "--wait", file, "--create", "--url", "https://lab.example/caseload");
        assertThat(read.await()).isTrue();
        assertThat(read.create()).isTrue();
        assertThat(read.url()).isEqualTo(URI.create("https://lab.example/caseload/"));
    }

    @Test
    void takesTheTokenFromTheEnvironment() {
        assertThat(read("check", file).token()).isEqualTo("from-environment");
        assertThat(read("check", file, "--token", "given").token()).isEqualTo("given");
        assertThat(read("check", file)).asString().doesNotContain("from-environment");
    }

    @Test
    void refusesWhatItDoesNotUnderstand() {
        assertRefusal("One command and one file are needed.", "check");
        assertRefusal("check takes no switches.", "check", file, "--create");
        assertRefusal("There is no --created.", "upload", file, "--created");
        assertRefusal("--url needs a value.", "upload", file, "--url");
        assertRefusal("The URL begins with http:// or https://.", "check", file, "--url", "ftp://lab");
        assertRefusal("There is no readable file " + file + "x.", "check", file + "x");
        assertThatThrownBy(() -> Arguments.of(new String[] {"check", file}, Map.of()))
                .hasMessage("A token is needed, best as CASELOAD_TOKEN.");
    }

    private static void assertRefusal(String sentence, String... arguments) {
        assertThatThrownBy(() -> read(arguments))
                .isInstanceOf(UsageException.class)
                .hasMessage(sentence);
    }

    private static Arguments read(String... arguments) {
        return Arguments.of(arguments, Map.of("CASELOAD_TOKEN", "from-environment"));
    }
}
