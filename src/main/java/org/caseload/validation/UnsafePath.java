package org.caseload.validation;

import org.caseload.manifest.FindingCode;
import org.jspecify.annotations.Nullable;

/** Paths that could leave the storage provider, or that mean something else than a file in it. */
final class UnsafePath {

    private UnsafePath() {}

    /** The remark about an unsafe path, null when it is safe. Its argument says what is wrong. */
    static @Nullable Remark remark(String path) {
        String reason = reason(path);
        return reason == null ? null : Remark.of(FindingCode.FILE_PATH_UNSAFE, path, reason);
    }

    private static @Nullable String reason(String path) {
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            if (c == '\\') {
                return "BACKSLASH";
            }
            if (Character.isISOControl(c)) {
                return "CONTROL";
            }
            if (c == '.' && isParent(path, i)) {
                return "PARENT";
            }
        }
        return hasScheme(path) ? "SCHEME" : null;
    }

    private static boolean isParent(String path, int at) {
        boolean begins = at == 0 || path.charAt(at - 1) == '/';
        boolean ends = at + 2 == path.length() || (at + 2 < path.length() && path.charAt(at + 2) == '/');
        return begins && ends && path.charAt(at + 1) == '.';
    }

    /** Letters, digits and {@code + - .} before {@code :/}, as RFC 3986 has it; the drive of a Windows path looks the same. */
    private static boolean hasScheme(String path) {
        int end = path.indexOf(":/");
        for (int i = 0; i < end; i++) {
            char c = path.charAt(i);
            if (!Character.isLetterOrDigit(c) && c != '+' && c != '-' && c != '.') {
                return false;
            }
        }
        return end > 0;
    }
}
