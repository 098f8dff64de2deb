package org.caseload.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A row of the table of who may what.
 *
 * @param kind {@code page} or {@code call}
 * @param what the page's address, or the call's method and address
 * @param open to everybody, signed in or not
 * @param roles that may, when it is not open
 */
public record AccessRow(String kind, String what, boolean open, Set<Role> roles) {

    private static final Path TABLE = Path.of("src/test/resources/org/caseload/security/access.csv");

    static List<AccessRow> all() {
        try {
            return Files.readAllLines(TABLE).stream()
                    .skip(1)
                    .map(AccessRow::parse)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The rows of pages. */
    public static Stream<AccessRow> pages() {
        return all().stream().filter(row -> row.kind().equals("page"));
    }

    private static AccessRow parse(String line) {
        List<String> cells = Arrays.asList(line.split(",", -1));
        Set<Role> roles = EnumSet.noneOf(Role.class);
        int column = 3;
        for (Role role : Role.values()) {
            if (cells.get(column++).equals("yes")) {
                roles.add(role);
            }
        }
        return new AccessRow(cells.get(0), cells.get(1), cells.get(2).equals("yes"), roles);
    }

    /** Whether somebody of this role may. */
    public boolean lets(Role role) {
        return open || roles.contains(role);
    }

    String method() {
        return what.substring(0, what.indexOf(' '));
    }

    /** The call's address with invented values in the place of its variables. */
    String address() {
        return what.substring(what.indexOf(' ') + 1)
                .replace("{kind}", "kits")
                .replace("{row}", "1")
                .replaceAll("\\{\\w+}", "00000000-0000-4000-8000-000000000009");
    }

    @Override
    public String toString() {
        return what;
    }
}
