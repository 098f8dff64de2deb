package org.caseload.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.caseload.CaseloadApplication;
import org.caseload.PostgresTest;
import org.caseload.batch.BatchId;
import org.caseload.batch.BatchSummary;
import org.caseload.batch.Batches;
import org.caseload.security.AsAdministrator;
import org.caseload.security.Role;
import org.caseload.security.UserId;
import org.flywaydb.core.Flyway;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

/** The whole application with its own database, as a laboratory starts it. */
final class BenchApplication implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofMinutes(30);

    private final ConfigurableApplicationContext context;
    private final Path folder;

    private BenchApplication(ConfigurableApplicationContext context, Path folder) {
        this.context = context;
        this.folder = folder;
    }

    /**
     * Starts it.
     *
     * @param folder for the data; what an earlier one left there is used again
     * @param settings as {@code key=value}
     */
    static BenchApplication start(Path folder, String... settings) {
        List<String> arguments = new ArrayList<>(List.of(
                "--server.port=0",
                "--caseload.data-dir=" + folder.resolve("data"),
                "--caseload.batch.max-cases=200000",
                "--caseload.upload.max-size=1GB",
                "--caseload.admin.username=" + PostgresTest.USERNAME,
                "--caseload.admin.password=" + PostgresTest.PASSWORD));
        for (String setting : settings) {
            arguments.add("--" + setting);
        }
        SpringApplication application = new SpringApplication(CaseloadApplication.class);
        application.addInitializers(
                context -> context.getBeanFactory().registerSingleton("withoutTests", new WithoutTests()));
        ConfigurableApplicationContext context = application.run(arguments.toArray(String[]::new));
        AsAdministrator.signIn(context.getBean(SecurityContextHolderStrategy.class), Role.ADMINISTRATOR);
        return new BenchApplication(context, folder);
    }

    /** Takes all batches and cases away, and lets the server write what it still has to. */
    void clear() {
        JdbcClient database = JdbcClient.create(owner());
        database.sql("TRUNCATE batch, lab_case CASCADE").update();
        database.sql("VACUUM ANALYZE").update();
    }

    /** Uploads a manifest and waits until it is checked. */
    BatchId checked(String manifest) {
        BatchId id = upload(manifest);
        BatchSummary batch = await(id, each -> !each.status().isWorking());
        if (batch.hasErrors() || batch.openCount() == 0) {
            throw new IllegalStateException("the invented manifest is not valid: " + batch);
        }
        return id;
    }

    BatchId upload(String manifest) {
        try {
            Path file = Files.createTempFile(folder, "run", ".csv");
            Files.writeString(file, manifest);
            BatchId id = batches().upload("run.csv", file, administrator(), null);
            Files.delete(file);
            return id;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    BatchSummary awaitRest(BatchId id) {
        return await(id, batch -> !batch.status().isWorking());
    }

    BatchSummary await(BatchId id, Predicate<BatchSummary> wish) {
        return Awaitility.await()
                .atMost(LIMIT)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> batches().find(id).orElseThrow(), wish);
    }

    /** Where browsers find it. */
    String address() {
        return "http://localhost:" + context.getEnvironment().getRequiredProperty("local.server.port");
    }

    Batches batches() {
        return bean(Batches.class);
    }

    JdbcClient database() {
        return bean(JdbcClient.class);
    }

    /** Connects as the owner of the tables, which the application is not. */
    DataSource owner() {
        return bean(Flyway.class).getConfiguration().getDataSource();
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    private UserId administrator() {
        return new UserId(database()
                .sql("SELECT id FROM app_user WHERE username = ?")
                .param(PostgresTest.USERNAME)
                .query(UUID.class)
                .single());
    }

    @Override
    public void close() {
        context.close();
    }
}
