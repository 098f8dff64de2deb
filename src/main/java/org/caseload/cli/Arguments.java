package org.caseload.cli;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What was asked for.
 *
 * @param create whether cases are to be created
 * @param await whether to wait for the end of the work
 */
record Arguments(String command, Path file, boolean create, boolean await, URI url, String token) {

    private static final Set<String> SWITCHES = Set.of("--create", "--wait");
    private static final Set<String> VALUES = Set.of("--url", "--token");

    /** @throws UsageException when they are not understood */
    static Arguments of(String[] arguments, Map<String, String> environment) {
        List<String> words = new ArrayList<>();
        Set<String> switches = new HashSet<>();
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < arguments.length; i++) {
            String argument = arguments[i];
            if (VALUES.contains(argument)) {
                requireOrRefuse(i + 1 < arguments.length, argument + " needs a value.");
                values.put(argument, arguments[++i]);
            } else if (SWITCHES.contains(argument)) {
                switches.add(argument);
            } else {
                requireOrRefuse(!argument.startsWith("--"), "There is no " + argument + ".");
                words.add(argument);
            }
        }
        requireOrRefuse(words.size() == 2, "One command and one file are needed.");
        requireOrRefuse(words.getFirst().equals("upload") || switches.isEmpty(), "check takes no switches.");
        Path file = Path.of(words.get(1));
        requireOrRefuse(Files.isReadable(file), "There is no readable file " + file + ".");
        String token = values.getOrDefault("--token", environment.getOrDefault("CASELOAD_TOKEN", ""));
        requireOrRefuse(!token.isBlank(), "A token is needed, best as CASELOAD_TOKEN.");
        return new Arguments(
                words.getFirst(),
                file,
                switches.contains("--create"),
                switches.contains("--wait"),
                url(values.getOrDefault("--url", environment.getOrDefault("CASELOAD_URL", "http://localhost:8080"))),
                token);
    }

    /** Without the token. */
    @Override
    public String toString() {
        return "Arguments[command=" + command + "]";
    }

    private static URI url(String text) {
        requireOrRefuse(text.matches("https?://.+"), "The URL begins with http:// or https://.");
        try {
            return URI.create(text.endsWith("/") ? text : text + "/");
        } catch (IllegalArgumentException wrong) {
            throw new UsageException("The URL cannot be read.");
        }
    }

    private static void requireOrRefuse(boolean condition, String sentence) {
        if (!condition) {
            throw new UsageException(sentence);
        }
    }
}
