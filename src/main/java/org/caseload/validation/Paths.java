package org.caseload.validation;

/** Paths of files as storage providers read them. */
final class Paths {

    private Paths() {}

    /** The same for two spellings of one path: a leading slash means the provider's root, where paths begin anyway. */
    static String key(String path) {
        int start = 0;
        while (start < path.length() && path.charAt(start) == '/') {
            start++;
        }
        return path.substring(start);
    }
}
