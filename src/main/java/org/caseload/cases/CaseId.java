package org.caseload.cases;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The identity of a case: {@code CL-} and ten characters of Crockford's base 32 (50 random bits), upper case.
 *
 * <p>The alphabet leaves out I, L, O and U, so that an id can be read aloud and copied from paper.
 */
public record CaseId(String value) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final Pattern FORM = Pattern.compile("CL-[0-9A-HJKMNP-TV-Z]{10}");
    private static final SecureRandom RANDOM = new SecureRandom();

    public CaseId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a Case ID");
        }
    }

    /** A new random id. Unique only in all likelihood: the table's constraint has the last word. */
    public static CaseId random() {
        long bits = RANDOM.nextLong();
        StringBuilder id = new StringBuilder("CL-");
        for (int i = 0; i < 10; i++) {
            id.append(ALPHABET.charAt((int) (bits & 31)));
            bits >>>= 5;
        }
        return new CaseId(id.toString());
    }

    /** Reads an id in any letter case; empty when the text is none. */
    public static Optional<CaseId> parse(String text) {
        String upper = text.strip().toUpperCase(Locale.ROOT);
        return FORM.matcher(upper).matches() ? Optional.of(new CaseId(upper)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
