package org.caseload.storage;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.caseload.catalog.Location.S3Bucket;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;

/**
 * Clients of S3-compatible services, one for each service and region. Credentials come from the standard chain: environment,
 * profile, or the role of the machine. They are neither stored nor shown.
 */
@Component
class S3Clients implements AutoCloseable {

    private final StorageProperties properties;
    private final AwsCredentialsProvider credentials;
    private final Map<Service, S3Client> clients = new ConcurrentHashMap<>();

    @Autowired
    S3Clients(StorageProperties properties) {
        this(properties, DefaultCredentialsProvider.builder().build());
    }

    S3Clients(StorageProperties properties, AwsCredentialsProvider credentials) {
        this.properties = properties;
        this.credentials = credentials;
    }

    private record Service(@Nullable String endpoint, String region, boolean pathStyle) {}

    /** Contacts nobody yet. */
    S3Client of(S3Bucket location) {
        Service service = new Service(location.endpoint(), location.region(), location.pathStyle());
        return clients.computeIfAbsent(service, this::build);
    }

    private S3Client build(Service service) {
        Duration timeout = properties.timeout();
        S3ClientBuilder builder = S3Client.builder()
                .credentialsProvider(credentials)
                .region(Region.of(service.region()))
                .forcePathStyle(service.pathStyle())
                .httpClientBuilder(UrlConnectionHttpClient.builder()
                        .connectionTimeout(timeout)
                        .socketTimeout(timeout))
                .overrideConfiguration(overrides -> overrides.apiCallTimeout(timeout));
        if (service.endpoint() != null) {
            builder.endpointOverride(URI.create(service.endpoint()));
        }
        return builder.build();
    }

    @Override
    public void close() {
        clients.values().forEach(S3Client::close);
    }
}
