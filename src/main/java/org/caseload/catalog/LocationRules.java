package org.caseload.catalog;

import java.util.regex.Pattern;
import org.caseload.catalog.CatalogRefusedException.Reason;
import org.caseload.catalog.Location.LocalFolder;
import org.caseload.catalog.Location.S3Bucket;
import org.jspecify.annotations.Nullable;

/** What the location of a storage provider must look like, whatever an installation allows. */
final class LocationRules {

    private static final int MAX_PATH = 1_000;
    private static final int MAX_PREFIX = 500;
    private static final Pattern CONTROLS = Pattern.compile("\\p{Cntrl}");

    /** Amazon's rule for names; without it a name could end the host of an address early. */
    private static final Pattern BUCKET = Pattern.compile("[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]");

    private static final Pattern REGION = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

    private LocationRules() {}

    /**
     * The location without spaces around its texts.
     *
     * @throws CatalogRefusedException when it is missing or does not fit the kind of provider
     */
    static @Nullable Location checked(@Nullable ProviderKind provider, @Nullable Location location) {
        boolean wanted = provider == ProviderKind.LOCAL || provider == ProviderKind.S3;
        refuseIf(wanted && location == null, Reason.LOCATION_MISSING);
        if (location == null) {
            return null;
        }
        refuseIf(location.kind() != provider, Reason.LOCATION_NOT_ALLOWED);
        return checked(location);
    }

    static Location checked(Location location) {
        return switch (location) {
            case LocalFolder folder -> checked(folder);
            case S3Bucket bucket -> checked(bucket);
        };
    }

    private static LocalFolder checked(LocalFolder folder) {
        String path = folder.path().strip();
        refuseIf(path.isEmpty(), Reason.LOCATION_MISSING);
        refuseIf(isStrange(path, MAX_PATH), Reason.FOLDER_INVALID);
        return new LocalFolder(path);
    }

    private static S3Bucket checked(S3Bucket location) {
        String bucket = location.bucket().strip();
        String prefix = withoutSlashes(location.prefix().strip());
        String region = location.region().strip();
        String endpoint = location.endpoint() == null ? "" : location.endpoint().strip();
        refuseIf(bucket.isEmpty(), Reason.LOCATION_MISSING);
        refuseIf(!BUCKET.matcher(bucket).matches() || bucket.contains(".."), Reason.BUCKET_INVALID);
        refuseIf(isStrange(prefix, MAX_PREFIX), Reason.PREFIX_INVALID);
        refuseIf(!REGION.matcher(region).matches(), Reason.REGION_INVALID);
        return new S3Bucket(bucket, prefix, endpoint.isEmpty() ? null : endpoint, region, location.pathStyle());
    }

    private static boolean isStrange(String text, int limit) {
        return text.length() > limit || CONTROLS.matcher(text).find();
    }

    private static String withoutSlashes(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && text.charAt(start) == '/') {
            start++;
        }
        while (end > start && text.charAt(end - 1) == '/') {
            end--;
        }
        return text.substring(start, end);
    }

    private static void refuseIf(boolean wrong, Reason reason) {
        if (wrong) {
            throw new CatalogRefusedException(reason);
        }
    }
}
