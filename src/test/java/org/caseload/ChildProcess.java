package org.caseload;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Java programs in processes of their own, with the class path of the tests: processes that a test may kill. */
public final class ChildProcess {

    private ChildProcess() {}

    /** Runs a class that has a {@code main} method; not started yet. */
    public static ProcessBuilder builder(Class<?> program, String... arguments) {
        return java(System.getProperty("java.class.path"), program, arguments);
    }

    /** Runs a class as it runs in production: without the tests' own classes and settings. */
    public static ProcessBuilder withoutTests(Class<?> program, String... arguments) {
        Path tests = Path.of("target", "test-classes").toAbsolutePath();
        List<String> entries = Arrays.stream(
                        System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !Path.of(entry).toAbsolutePath().equals(tests))
                .toList();
        return java(String.join(File.pathSeparator, entries), program, arguments);
    }

    private static ProcessBuilder java(String classPath, Class<?> program, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--class-path",
                classPath,
                program.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true);
    }
}
