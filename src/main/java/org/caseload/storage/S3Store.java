package org.caseload.storage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.caseload.catalog.Location.S3Bucket;
import org.caseload.storage.Wanted.SampleInFolder;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * A bucket, or the part of it whose keys begin with a prefix. Asks for lists of keys and for nothing else, so that the right
 * to list the bucket is all that Caseload needs: it could not read a file if it wanted to.
 */
final class S3Store implements FileStore {

    private final S3Keys keys;
    private final String before;

    S3Store(S3Client client, S3Bucket location) {
        this.keys = new S3Keys(client, location.bucket());
        this.before = location.prefix().isEmpty() ? "" : location.prefix() + "/";
    }

    @Override
    public Found find(Wanted wanted, Pulse pulse) throws StorageTroubleException {
        try {
            Map<SampleInFolder, List<String>> files = new HashMap<>();
            for (SampleInFolder sample : wanted.samples()) {
                files.put(sample, files(sample, pulse));
            }
            return new Found(missing(wanted.paths(), pulse), files);
        } catch (SdkException failure) {
            throw new StorageTroubleException(S3Trouble.of(failure), failure);
        }
    }

    @Override
    public void probe() throws StorageTroubleException {
        try {
            keys.page(before, null, 1);
        } catch (SdkException failure) {
            throw new StorageTroubleException(S3Trouble.of(failure), failure);
        }
    }

    private Set<String> missing(Set<String> paths, Pulse pulse) {
        Map<String, List<String>> pathsByKey = new TreeMap<>(S3Keys.ORDER);
        paths.forEach(path ->
                pathsByKey.computeIfAbsent(key(path), any -> new ArrayList<>(1)).add(path));
        Set<String> missing = new HashSet<>();
        keys.missing(before, List.copyOf(pathsByKey.keySet()), pulse)
                .forEach(key -> missing.addAll(pathsByKey.getOrDefault(key, List.of())));
        return missing;
    }

    private List<String> files(SampleInFolder sample, Pulse pulse) {
        String folder = sample.folder().endsWith("/") ? sample.folder() : sample.folder() + "/";
        String start = key(folder);
        return keys.beginningWith(start + sample.name() + "_S", pulse).stream()
                .map(key -> key.substring(start.length()))
                .filter(name -> sample.name().equals(IlluminaName.sample(name)))
                .map(name -> folder + name)
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    /** Keys have no root: a leading slash is none of theirs. */
    private String key(String path) {
        return before + (path.startsWith("/") ? path.substring(1) : path);
    }
}
