package org.caseload;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.HexFormat;

/** A generated password in a file that only its owner may read. */
record PasswordFile(Path file, String password) {

    private static final int BYTES = 32;

    /** Reads the password, or makes one at the first start. */
    static PasswordFile in(Path folder, String account) throws IOException {
        Path file = folder.resolve(account + ".password");
        if (Files.notExists(file)) {
            create(file);
        }
        return new PasswordFile(file, Files.readString(file).strip());
    }

    /** In two steps, so that a power cut leaves no half password behind. */
    private static void create(Path file) throws IOException {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        Path draft = Files.createTempFile(file.getParent(), "password", ".tmp", OwnerOnly.file());
        Files.writeString(draft, HexFormat.of().formatHex(random));
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
