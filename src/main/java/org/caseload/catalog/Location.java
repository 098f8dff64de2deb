package org.caseload.catalog;

import org.jspecify.annotations.Nullable;

/** Where the files of a storage provider are that can be looked up. Holds no secret. */
public sealed interface Location {

    /** The kind of provider that has its files there. */
    ProviderKind kind();

    /**
     * A folder of this machine.
     *
     * @param path absolute, up to 1,000 characters
     */
    record LocalFolder(String path) implements Location {

        @Override
        public ProviderKind kind() {
            return ProviderKind.LOCAL;
        }
    }

    /**
     * A bucket of an S3-compatible service, or a part of one.
     *
     * @param bucket its name, 3 to 63 characters
     * @param prefix what the keys of all its files begin with, without a slash at either end; empty for the whole bucket; up
     *     to 500 characters
     * @param endpoint address of the service, null for Amazon's own
     * @param region in which requests are signed, such as {@code eu-central-1}
     * @param pathStyle whether the bucket stands in the path of addresses rather than in the name of the host
     */
    record S3Bucket(String bucket, String prefix, @Nullable String endpoint, String region, boolean pathStyle)
            implements Location {

        @Override
        public ProviderKind kind() {
            return ProviderKind.S3;
        }
    }
}
