package org.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PasswordFileTest {

    @TempDir
    private Path folder;

    @Test
    void makesALongPasswordAtTheFirstStart() throws IOException {
        assertThat(PasswordFile.in(folder, "caseload").password()).matches("[0-9a-f]{64}");
    }

    @Test
    void readsTheSamePasswordAtTheNextStart() throws IOException {
        PasswordFile first = PasswordFile.in(folder, "caseload");

        assertThat(PasswordFile.in(folder, "caseload")).isEqualTo(first);
    }

    @Test
    void givesEachAccountItsOwn() throws IOException {
        assertThat(PasswordFile.in(folder, "caseload").password())
                .isNotEqualTo(PasswordFile.in(folder, "superuser").password());
    }

    @Test
    void leavesNothingElseBehind() throws IOException {
        PasswordFile.in(folder, "caseload");

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve("caseload.password"));
        }
    }

    @Test
    void isForTheOwnerOnly() throws IOException {
        PasswordFile made = PasswordFile.in(folder, "caseload");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made.file())))
                .isEqualTo("rw-------");
    }

    @Test
    void readsAPasswordThatSomebodyWroteWithALineEnd() throws IOException {
        Files.writeString(folder.resolve("caseload.password"), "0123456789abcdef\n");

        assertThat(PasswordFile.in(folder, "caseload").password()).isEqualTo("0123456789abcdef");
    }
}
