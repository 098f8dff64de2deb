package org.caseload.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.caseload.storage.Wanted.SampleInFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Looking for files in a folder of this machine. */
class LocalStoreTest {

    @TempDir
    private Path machine;

    private Path root = Path.of("/");

    @BeforeEach
    void createFolder() throws IOException {
        root = Files.createDirectory(machine.resolve("lab"));
    }

    @Test
    void findsFilesFromTheRootOn() throws IOException {
        put("a.vcf");
        put("run/b.vcf");

        assertThat(missing("a.vcf", "/a.vcf", "run/b.vcf", "/run/b.vcf", "c.vcf", "gone/b.vcf"))
                .containsExactly("c.vcf", "gone/b.vcf");
    }

    @Test
    void takesNoFolderForAFile() throws IOException {
        put("run/b.vcf");

        assertThat(missing("run", "run/", "/", ".", "run/.", "run/b.vcf/c.vcf"))
                .containsExactly("run", "run/", "/", ".", "run/.", "run/b.vcf/c.vcf");
    }

    @Test
    void takesNamesLiterally() throws IOException {
        put("x/a*[b]{c,d}?.vcf");
        put("x/abc.vcf");

        assertThat(missing("x/a*[b]{c,d}?.vcf", "x/a*.vcf", "x/ab?.vcf", "x/{abc}.vcf", "*/abc.vcf"))
                .containsExactly("x/a*.vcf", "x/ab?.vcf", "x/{abc}.vcf", "*/abc.vcf");
    }

    @Test
    void neverLeavesTheFolder() throws IOException {
        Path secret = Files.createFile(machine.resolve("secret.vcf"));
        Files.createDirectory(root.resolve("x"));

        assertThat(missing("../secret.vcf", "x/../../secret.vcf", secret.toString()))
                .containsExactly("../secret.vcf", "x/../../secret.vcf", secret.toString());
    }

    @Test
    void followsNoLinkInTheFolder() throws IOException {
        Files.createFile(machine.resolve("secret.vcf"));
        put("run/b.vcf");
        put("run/deeper/c.vcf");
        link("inside.vcf", root.resolve("run/b.vcf"));
        link("inside", root.resolve("run"));
        link("outside.vcf", machine.resolve("secret.vcf"));
        link("outside", machine);
        link("dangling.vcf", root.resolve("gone.vcf"));
        link("loop.vcf", root.resolve("loop.vcf"));
        String[] behindLinks = {
            "inside.vcf",
            "inside/b.vcf",
            "inside/deeper/c.vcf",
            "outside.vcf",
            "outside/secret.vcf",
            "outside/lab/run/b.vcf",
            "dangling.vcf",
            "loop.vcf"
        };

        assertThat(missing(behindLinks)).containsExactly(behindLinks);
        assertThat(missing("run/b.vcf", "run/deeper/c.vcf")).isEmpty();
    }

    @Test
    void mayItselfBeReachedByALink() throws IOException {
        put("run/b.vcf");
        LocalStore linked = new LocalStore(Files.createSymbolicLink(machine.resolve("linked"), root), List.of(machine));

        assertThat(find(linked, new Wanted(Set.of("run/b.vcf", "c.vcf"), Set.of()))
                        .missing())
                .containsExactly("c.vcf");
    }

    @Test
    void missesWhatNoFileSystemCanName() {
        assertThat(missing("a\0b.vcf", "x".repeat(300) + ".vcf")).hasSize(2);
    }

    @Test
    void missesWhatMayNotBeSeenAndFindsTheRest() throws IOException {
        put("open/a.vcf");
        put("closed/b.vcf");
        withoutRights(
                root.resolve("closed"),
                () -> assertThat(missing("open/a.vcf", "closed/b.vcf")).containsExactly("closed/b.vcf"));
    }

    @Test
    void findsTheFilesOfASample() throws IOException {
        put("run/S1_S1_L001_R1_001.fastq.gz");
        put("run/S1_S1_L001_R2_001.fastq.gz");
        put("run/S1_S1_R1_001.fastq.gz");
        put("run/S1_S1_L001_I1_001.fastq.gz");
        put("run/S1_S1_L001_R1_001.fastq.gz.md5");
        put("run/S10_S2_L001_R1_001.fastq.gz");
        put("run/S1_S1_S3_L001_R1_001.fastq.gz");
        put("run/deeper/S1_S1_L002_R1_001.fastq.gz");
        Files.createDirectory(root.resolve("run/S1_S9_R1_001.fastq.gz"));

        assertThat(files("run", "S1"))
                .containsExactly(
                        "run/S1_S1_L001_R1_001.fastq.gz",
                        "run/S1_S1_L001_R2_001.fastq.gz",
                        "run/S1_S1_R1_001.fastq.gz");
        assertThat(files("/run/", "S1_S1")).containsExactly("/run/S1_S1_S3_L001_R1_001.fastq.gz");
        assertThat(files("run", "S2")).isEmpty();
        assertThat(files("gone", "S1")).isEmpty();
    }

    @Test
    void findsNoFilesOfASampleByAPatternOrOutside() throws IOException {
        put("run/S1_S1_R1_001.fastq.gz");
        Files.createFile(machine.resolve("S1_S1_R1_001.fastq.gz"));
        link("out", machine);
        link("run/S2_S2_R1_001.fastq.gz", machine.resolve("S1_S1_R1_001.fastq.gz"));
        link("run/S3_S3_R1_001.fastq.gz", root.resolve("run/S1_S1_R1_001.fastq.gz"));

        assertThat(files("run", "S*")).isEmpty();
        assertThat(files("*", "S1")).isEmpty();
        assertThat(files("..", "S1")).isEmpty();
        assertThat(files("out", "S1")).isEmpty();
        assertThat(files("run", "S2")).isEmpty();
        assertThat(files("run", "S3")).isEmpty();
    }

    @Test
    void tellsOfARootThatVanished() throws IOException {
        LocalStore store = store();
        Files.delete(root);

        assertTrouble(store, Trouble.FOLDER_MISSING);
    }

    @Test
    void tellsOfARootThatCannotBeRead() throws IOException {
        LocalStore store = store();
        withoutRights(root, () -> assertTrouble(store, Trouble.FOLDER_UNREADABLE));
    }

    @Test
    void refusesARootThatALinkLeadsOutOfWhatIsAllowed() throws IOException {
        Path allowed = Files.createDirectory(machine.resolve("allowed"));
        Path moved = Files.createSymbolicLink(allowed.resolve("lab"), root);

        assertTrouble(new LocalStore(moved, List.of(allowed)), Trouble.FOLDER_UNREADABLE);
    }

    private static void assertTrouble(LocalStore store, Trouble trouble) {
        assertThatExceptionOfType(StorageTroubleException.class)
                .isThrownBy(() -> store.find(new Wanted(Set.of("a.vcf"), Set.of()), new Pulse()))
                .satisfies(thrown -> assertThat(thrown.trouble()).isEqualTo(trouble));
        assertThatExceptionOfType(StorageTroubleException.class)
                .isThrownBy(store::probe)
                .satisfies(thrown -> assertThat(thrown.trouble()).isEqualTo(trouble));
    }

    /** Skips the rest for a user who may read everything. */
    private static void withoutRights(Path folder, Runnable check) throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("---------"));
        try {
            assumeFalse(Files.isReadable(folder), "this user may read everything");
            check.run();
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private LocalStore store() {
        return new LocalStore(root, List.of(root));
    }

    /** What is missing of these, in their order. */
    private List<String> missing(String... paths) {
        Set<String> wanted = new LinkedHashSet<>(List.of(paths));
        Set<String> missing = find(new Wanted(wanted, Set.of())).missing();
        return wanted.stream().filter(missing::contains).toList();
    }

    private List<String> files(String folder, String sample) {
        SampleInFolder wanted = new SampleInFolder(folder, sample);
        return find(new Wanted(Set.of(), Set.of(wanted))).files().getOrDefault(wanted, List.of("not looked for"));
    }

    private Found find(Wanted wanted) {
        return find(store(), wanted);
    }

    private static Found find(LocalStore store, Wanted wanted) {
        try {
            return store.find(wanted, new Pulse());
        } catch (StorageTroubleException trouble) {
            throw new AssertionError(trouble);
        }
    }

    private void put(String path) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.createFile(file);
    }

    private void link(String path, Path target) throws IOException {
        Files.createSymbolicLink(root.resolve(path), target);
    }
}
