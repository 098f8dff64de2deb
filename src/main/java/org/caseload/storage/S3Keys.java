package org.caseload.storage;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.EncodingType;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;
import software.amazon.awssdk.services.s3.model.S3Object;

/** The keys of a bucket, page by page. */
final class S3Keys {

    /** The order in which a general purpose bucket lists its keys: by the bytes of their UTF-8. */
    static final Comparator<String> ORDER = (one, other) ->
            Arrays.compareUnsigned(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));

    /** The most that a service lists at once. */
    private static final int LARGEST_PAGE = 1_000;

    private static final int SMALLEST_PAGE = 10;

    private final S3Client client;
    private final String bucket;

    S3Keys(S3Client client, String bucket) {
        this.client = client;
        this.bucket = bucket;
    }

    /**
     * Some keys.
     *
     * @param keys in the bucket's order
     * @param last whether there are no more
     */
    record Page(List<String> keys, boolean last) {

        /** Whether the page says of a key whether it exists. */
        boolean covers(String key) {
            return last || (!keys.isEmpty() && ORDER.compare(key, keys.getLast()) <= 0);
        }
    }

    /** @param after keys up to this one are left out; null for none */
    Page page(String prefix, @Nullable String after, int size) {
        ListObjectsV2Response response = client.listObjectsV2(request -> request.bucket(bucket)
                .prefix(prefix)
                .startAfter(after)
                .maxKeys(size)
                .encodingType(EncodingType.URL));
        List<String> keys = response.contents().stream().map(S3Object::key).toList();
        return new Page(keys, !Boolean.TRUE.equals(response.isTruncated()));
    }

    List<String> beginningWith(String prefix, Pulse pulse) {
        List<String> all = new ArrayList<>();
        Page page = page(prefix, null, LARGEST_PAGE);
        all.addAll(page.keys());
        pulse.beat();
        while (!page.last() && !page.keys().isEmpty()) {
            page = page(prefix, page.keys().getLast(), LARGEST_PAGE);
            all.addAll(page.keys());
            pulse.beat();
        }
        return all;
    }

    /**
     * Those of some keys that the bucket does not have. Reads forward in the bucket's order and jumps over what nobody asked
     * for: keys that lie close together share a page, far ones cost a small page each, so that neither a huge folder is read
     * whole for a few files nor a full folder is asked file by file.
     *
     * @param prefix what all of them begin with
     * @param wanted in {@link #ORDER}
     */
    Set<String> missing(String prefix, List<String> wanted, Pulse pulse) {
        Set<String> missing = new HashSet<>();
        int size = wanted.size() < SMALLEST_PAGE ? SMALLEST_PAGE : LARGEST_PAGE;
        String after = null;
        int next = 0;
        while (next < wanted.size()) {
            String key = wanted.get(next);
            Page page = page(prefix, after == null ? before(key) : later(after, before(key)), size);
            Set<String> present = new HashSet<>(page.keys());
            int first = next;
            while (next < wanted.size() && page.covers(wanted.get(next))) {
                if (!present.contains(wanted.get(next))) {
                    missing.add(wanted.get(next));
                }
                next++;
            }
            after = page.keys().isEmpty() ? after : page.keys().getLast();
            size = fitting(size, next - first);
            pulse.beat();
        }
        return missing;
    }

    /** Larger pages where many of their keys were wanted, smaller ones where few were. */
    private static int fitting(int size, int useful) {
        int other = useful * 4 >= size ? size * 4 : useful * 20 < size ? size / 4 : size;
        return Math.clamp(other, SMALLEST_PAGE, LARGEST_PAGE);
    }

    /**
     * A text that comes before a key, with little in between: lists begin after a text and not at it. The key without its last
     * character, since no text can stand before a key of one character, for which there is none.
     */
    private static @Nullable String before(String key) {
        int end = key.offsetByCodePoints(key.length(), -1);
        return end == 0 ? null : key.substring(0, end);
    }

    private static String later(String one, @Nullable String other) {
        return other == null || ORDER.compare(one, other) >= 0 ? one : other;
    }
}
