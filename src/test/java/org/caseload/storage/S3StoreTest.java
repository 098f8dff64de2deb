package org.caseload.storage;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.caseload.catalog.Location.S3Bucket;
import org.caseload.storage.Wanted.SampleInFolder;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.nio2blob.TransientNio2BlobStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;

/** Looking for files in a bucket, of a service that runs in this process. All names are invented. */
@Timeout(120)
class S3StoreTest {

    private static final AwsCredentialsProvider KNOWN =
            StaticCredentialsProvider.create(AwsBasicCredentials.create("known", "secret"));
    private static final AwsCredentialsProvider STRANGE =
            StaticCredentialsProvider.create(AwsBasicCredentials.create("strange", "secret"));

    private static final BlobStore STORE = new TransientNio2BlobStore();
    private static final S3Proxy SERVICE = S3Proxy.builder()
            .blobStore(STORE)
            .endpoint(URI.create("http://127.0.0.1:0"))
            .awsAuthentication(AuthenticationType.AWS_V4, "known", "secret")
            .build();

    @BeforeAll
    static void fill() throws Exception {
        SERVICE.start();
        STORE.createContainer("lab");
        for (String key : keys()) {
            PutObjectRequest put = PutObjectRequest.builder()
                    .bucket("lab")
                    .key(key)
                    .contentLength(0L)
                    .build();
            STORE.putBlob(put, InputStream.nullInputStream());
        }
    }

    private static List<String> keys() {
        List<String> many = IntStream.range(0, 2_500)
                .mapToObj(i -> "many/%05d.vcf".formatted(i * 2))
                .toList();
        List<String> some = List.of(
                "top.vcf",
                "run/a.vcf",
                "run/a.vcf.gz",
                "run/with space+plus&é😀.vcf",
                "run/*.vcf",
                "run/S1_S1_L001_R1_001.fastq.gz",
                "run/S1_S1_L001_R2_001.fastq.gz",
                "run/S1_S1_R1_001.fastq.gz",
                "run/S1_S1_S3_R1_001.fastq.gz",
                "run/S10_S2_R1_001.fastq.gz",
                "run/deep/S1_S1_L002_R1_001.fastq.gz",
                "part/run/b.vcf",
                "x");
        return Stream.concat(many.stream(), some.stream()).toList();
    }

    @AfterAll
    static void stop() throws Exception {
        SERVICE.stop();
    }

    @Test
    void findsFilesFromTheRootOn() {
        assertThat(missing("", "top.vcf", "/top.vcf", "run/a.vcf", "/run/a.vcf", "x", "run/b.vcf", "y"))
                .containsExactly("run/b.vcf", "y");
    }

    @Test
    void findsFilesOnlyBelowItsPrefix() {
        assertThat(missing("part", "run/b.vcf", "run/a.vcf", "top.vcf", "/part/run/b.vcf"))
                .containsExactly("run/a.vcf", "top.vcf", "/part/run/b.vcf");
    }

    @Test
    void takesNamesLiterally() {
        assertThat(missing(
                        "",
                        "run/*.vcf",
                        "run/with space+plus&é😀.vcf",
                        "run/?.vcf",
                        "run",
                        "run/",
                        "RUN/a.vcf",
                        "run//a.vcf"))
                .containsExactly("run/?.vcf", "run", "run/", "RUN/a.vcf", "run//a.vcf");
    }

    @Test
    void findsManyFilesOfALargeFolder() {
        String[] all = IntStream.range(0, 5_000)
                .mapToObj(i -> "many/%05d.vcf".formatted(i))
                .toArray(String[]::new);

        assertThat(missing("", all))
                .containsExactlyElementsOf(IntStream.range(0, 2_500)
                        .mapToObj(i -> "many/%05d.vcf".formatted(i * 2 + 1))
                        .toList());
    }

    @Test
    void findsFilesThatLieFarApart() {
        assertThat(missing(
                        "", "many/00000.vcf", "many/02500.vcf", "many/02501.vcf", "many/04998.vcf", "many/04999.vcf"))
                .containsExactly("many/02501.vcf", "many/04999.vcf");
    }

    @Test
    void findsTheFilesOfASample() {
        assertThat(files("run", "S1"))
                .containsExactly(
                        "run/S1_S1_L001_R1_001.fastq.gz",
                        "run/S1_S1_L001_R2_001.fastq.gz",
                        "run/S1_S1_R1_001.fastq.gz");
        assertThat(files("/run/", "S1_S1")).containsExactly("/run/S1_S1_S3_R1_001.fastq.gz");
        assertThat(files("run", "S*")).isEmpty();
        assertThat(files("gone", "S1")).isEmpty();
    }

    @Test
    void answersATest() throws StorageTroubleException {
        store(KNOWN, bucket("lab", "run")).probe();
    }

    @Test
    void tellsOfABucketThatIsNotThere() {
        assertThat(trouble(store(KNOWN, bucket("others", "")))).isEqualTo(Trouble.BUCKET_MISSING);
    }

    @Test
    void tellsThatCredentialsAreRefused() {
        assertThat(trouble(store(STRANGE, bucket("lab", "")))).isEqualTo(Trouble.ACCESS_DENIED);
    }

    @Test
    void tellsThatThereAreNoCredentials() {
        AwsCredentialsProvider none = () -> {
            throw SdkClientException.create("Unable to load credentials from any of the providers in the chain");
        };

        assertThat(trouble(store(none, bucket("lab", "")))).isEqualTo(Trouble.CREDENTIALS_MISSING);
    }

    @Test
    void tellsThatNobodyListens() throws IOException {
        int port;
        try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = closed.getLocalPort();
        }

        assertThat(trouble(store(KNOWN, bucket("lab", "http://127.0.0.1:" + port, ""))))
                .isEqualTo(Trouble.UNREACHABLE);
    }

    @Test
    void tellsOfAServiceThatStaysSilent() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            S3Bucket location = bucket("lab", "http://127.0.0.1:" + silent.getLocalPort(), "");

            assertThat(trouble(
                            new S3Store(clients(KNOWN, Duration.ofMillis(500)).of(location), location)))
                    .isEqualTo(Trouble.SILENT);
        }
    }

    @Test
    void followsNoRedirect() throws IOException {
        AtomicInteger visits = new AtomicInteger();
        HttpServer other = server(200, null, visits);
        HttpServer first = server(307, "http://127.0.0.1:" + other.getAddress().getPort() + "/", new AtomicInteger());
        try {
            S3Bucket location =
                    bucket("lab", "http://127.0.0.1:" + first.getAddress().getPort(), "");

            assertThat(trouble(store(KNOWN, location))).isEqualTo(Trouble.REGION_WRONG);
            assertThat(visits).hasValue(0);
        } finally {
            first.stop(0);
            other.stop(0);
        }
    }

    private static HttpServer server(int status, @Nullable String location, AtomicInteger visits) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            visits.incrementAndGet();
            if (location != null) {
                exchange.getResponseHeaders().set("Location", location);
            }
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        server.start();
        return server;
    }

    private static Trouble trouble(S3Store store) {
        try {
            store.find(new Wanted(Set.of("a.vcf"), Set.of()), new Pulse());
        } catch (StorageTroubleException trouble) {
            return trouble.trouble();
        }
        throw new AssertionError("no trouble");
    }

    /** What is missing of these, in their order. */
    private static List<String> missing(String prefix, String... paths) {
        Set<String> wanted = new LinkedHashSet<>(List.of(paths));
        Set<String> missing = find(prefix, new Wanted(wanted, Set.of())).missing();
        return wanted.stream().filter(missing::contains).toList();
    }

    private static List<String> files(String folder, String sample) {
        SampleInFolder wanted = new SampleInFolder(folder, sample);
        return find("", new Wanted(Set.of(), Set.of(wanted))).files().getOrDefault(wanted, List.of("not looked for"));
    }

    private static Found find(String prefix, Wanted wanted) {
        try {
            return store(KNOWN, bucket("lab", prefix)).find(wanted, new Pulse());
        } catch (StorageTroubleException trouble) {
            throw new AssertionError(trouble);
        }
    }

    private static S3Store store(AwsCredentialsProvider credentials, S3Bucket location) {
        return new S3Store(clients(credentials, Duration.ofMinutes(1)).of(location), location);
    }

    private static S3Clients clients(AwsCredentialsProvider credentials, Duration timeout) {
        return new S3Clients(new StorageProperties(List.of(), List.of(), List.of(), timeout), credentials);
    }

    private static S3Bucket bucket(String name, String prefix) {
        return bucket(name, "http://127.0.0.1:" + SERVICE.getPort(), prefix);
    }

    private static S3Bucket bucket(String name, String endpoint, String prefix) {
        return new S3Bucket(name, prefix, endpoint, "eu-central-1", true);
    }
}
