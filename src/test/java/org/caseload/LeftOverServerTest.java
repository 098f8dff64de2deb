package org.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeftOverServerTest {

    private static final String NOBODY = "999999999";

    @TempDir
    private Path cluster;

    @Test
    void findsNothingInANewCluster() {
        assertThatCode(() -> LeftOverServer.stop(cluster)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", NOBODY + "\n/data\n"})
    void findsNothingWhenNoProcessIsNamed(String content) throws IOException {
        Files.writeString(cluster.resolve("postmaster.pid"), content);

        assertThatCode(() -> LeftOverServer.stop(cluster)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "half a num"})
    void findsNothingInAFileThatAPowerCutDamaged(String content) throws IOException {
        Files.writeString(cluster.resolve("postmaster.pid"), content);

        assertThatCode(() -> LeftOverServer.stop(cluster)).doesNotThrowAnyException();
    }

    @Test
    void leavesAnotherProgramWithTheSameNumberAlone() throws IOException {
        Process other = ChildProcess.builder(Waiting.class).start();
        try {
            Files.writeString(cluster.resolve("postmaster.pid"), other.pid() + "\n/data\n");

            LeftOverServer.stop(cluster);

            assertThat(other.isAlive()).isTrue();
        } finally {
            other.destroyForcibly();
        }
    }

    /** Waits for an end of input that never comes. */
    static final class Waiting {

        private Waiting() {}

        public static void main(String[] arguments) throws IOException {
            System.in.read();
        }
    }
}
