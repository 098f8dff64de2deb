package org.caseload.storage;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.caseload.storage.Wanted.SampleInFolder;

/**
 * A folder of this machine. The folder itself may be reached by links; in it none is followed.
 *
 * <p>Only whether a file exists is ever learnt, never what it holds: who moves links about between the look at a folder and
 * the look at a file in it can at most make one such answer wrong.
 */
final class LocalStore implements FileStore {

    private final Path root;
    private final List<Path> allowed;
    private final ListedFolders listed = new ListedFolders();

    /**
     * @param root the provider's folder
     * @param allowed folders that it must be in, links resolved
     */
    LocalStore(Path root, List<Path> allowed) {
        this.root = root;
        this.allowed = List.copyOf(allowed);
    }

    @Override
    public Found find(Wanted wanted, Pulse pulse) throws StorageTroubleException {
        View view = new View(open(), new HashMap<>());
        Set<String> missing = new HashSet<>();
        for (String path : wanted.paths()) {
            if (!view.holds(path)) {
                missing.add(path);
            }
            pulse.beat();
        }
        Map<SampleInFolder, List<String>> files = new HashMap<>();
        for (SampleInFolder sample : wanted.samples()) {
            files.put(sample, files(view, sample, pulse));
        }
        // A folder that vanished meanwhile says nothing about its files.
        open();
        return new Found(missing, files);
    }

    @Override
    public void probe() throws StorageTroubleException {
        open();
    }

    private List<String> files(View view, SampleInFolder sample, Pulse pulse) {
        Optional<Path> folder = view.folder(sample.folder());
        if (folder.isEmpty()) {
            return List.of();
        }
        String before = sample.folder().endsWith("/") ? sample.folder() : sample.folder() + "/";
        return listed.of(folder.get(), pulse).getOrDefault(sample.name(), List.of()).stream()
                .map(name -> before + name)
                .filter(view::holds)
                .sorted()
                .toList();
    }

    /** The real place of the provider's folder, which must be one that can be read and is allowed. */
    private Path open() throws StorageTroubleException {
        try {
            Path real = root.toRealPath();
            boolean inside = false;
            for (Path each : allowed) {
                inside |= Files.exists(each) && real.startsWith(each.toRealPath());
            }
            if (!inside || !Files.isDirectory(real) || !Files.isReadable(real) || !Files.isExecutable(real)) {
                throw new StorageTroubleException(Trouble.FOLDER_UNREADABLE);
            }
            return real;
        } catch (NoSuchFileException gone) {
            throw new StorageTroubleException(Trouble.FOLDER_MISSING, gone);
        } catch (AccessDeniedException denied) {
            throw new StorageTroubleException(Trouble.FOLDER_UNREADABLE, denied);
        } catch (StorageTroubleException known) {
            throw known;
        } catch (IOException failure) {
            throw new StorageTroubleException(Trouble.UNEXPECTED, failure);
        }
    }

    /**
     * The provider as one question sees it: each folder is resolved once, so that a file in it costs one look.
     *
     * @param root links resolved
     * @param folders by their written path; empty for what is no folder in the provider
     */
    private record View(Path root, Map<String, Optional<Path>> folders) {

        boolean holds(String path) {
            int slash = path.lastIndexOf('/');
            Optional<Path> folder = folder(slash < 0 ? "" : path.substring(0, slash));
            return folder.isPresent() && isFile(folder.get(), path.substring(slash + 1));
        }

        Optional<Path> folder(String path) {
            return folders.computeIfAbsent(path, this::resolve);
        }

        private Optional<Path> resolve(String path) {
            try {
                Path folder = root.resolve(relative(path)).normalize();
                return Optional.of(folder).filter(each -> each.startsWith(root) && isFolder(each));
            } catch (InvalidPathException unseen) {
                return Optional.empty();
            }
        }

        /** Whether it and everything on the way to it are folders, which no link is. */
        private boolean isFolder(Path folder) {
            Path reached = root;
            for (Path name : root.relativize(folder)) {
                reached = reached.resolve(name);
                if (!Files.isDirectory(reached, LinkOption.NOFOLLOW_LINKS)) {
                    return false;
                }
            }
            return true;
        }

        /** What cannot be seen, for whatever reason, counts as missing: the whole provider need not suffer from it. */
        private static boolean isFile(Path folder, String name) {
            try {
                return Files.isRegularFile(folder.resolve(name), LinkOption.NOFOLLOW_LINKS);
            } catch (InvalidPathException unseen) {
                return false;
            }
        }

        private static String relative(String path) {
            int start = 0;
            while (start < path.length() && path.charAt(start) == '/') {
                start++;
            }
            return path.substring(start);
        }
    }
}
