package org.caseload.storage;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The folders that were listed last, for a while: samples mostly come by the folder, and a file system finds no names by
 * their beginning.
 */
final class ListedFolders {

    private static final int KEPT = 8;

    private final Map<Path, Map<String, List<String>>> kept = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Path, Map<String, List<String>>> eldest) {
            return size() > KEPT;
        }
    };

    /**
     * Names of files by the sample that they say to belong to; nothing when the folder cannot be listed.
     *
     * @param folder links resolved
     */
    synchronized Map<String, List<String>> of(Path folder, Pulse pulse) {
        return kept.computeIfAbsent(folder, any -> list(folder, pulse));
    }

    private static Map<String, List<String>> list(Path folder, Pulse pulse) {
        Map<String, List<String>> names = new HashMap<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            for (Path entry : entries) {
                String name = entry.getFileName().toString();
                String sample = IlluminaName.sample(name);
                if (sample != null) {
                    names.computeIfAbsent(sample, any -> new ArrayList<>(4)).add(name);
                }
                pulse.beat();
            }
        } catch (IOException | DirectoryIteratorException unseen) {
            return Map.of();
        }
        return names;
    }
}
