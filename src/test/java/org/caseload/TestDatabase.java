package org.caseload;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Gives each application context of the tests a fresh database on one server that all of them share. The application works as
 * a role that owns nothing: what it may not do shows in every test.
 */
public final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    static final String OWNER = "postgres";
    static final String APPLICATION = "caseload_application";

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(
                        "spring.datasource.url=" + create(),
                        "spring.flyway.user=" + OWNER,
                        "spring.flyway.password=any",
                        "spring.datasource.username=" + APPLICATION,
                        "spring.datasource.password=any",
                        "server.address=127.0.0.1",
                        "caseload.hpo.download=false",
                        "caseload.hpo.download-url=http://localhost:9/nothing-is-downloaded-by-tests",
                        "caseload.admin.username=" + PostgresTest.USERNAME,
                        "caseload.admin.password=" + PostgresTest.PASSWORD,
                        "caseload.admin.token=" + PostgresTest.TOKEN)
                .applyTo(context);
    }

    /** Makes an empty database and returns its JDBC address, which names no user; any password does. */
    public static String create() {
        String name = "test_" + NUMBER.incrementAndGet();
        try (Connection connection = Server.INSTANCE.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
            // The library's own address names its superuser, who would come before the one of the settings.
            return "jdbc:postgresql://localhost:" + Server.INSTANCE.getPort() + "/" + name;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Started when first needed, stopped with the tests' process. */
    private static final class Server {

        static final EmbeddedPostgres INSTANCE = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder().start();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
