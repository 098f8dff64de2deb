import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.Target;

/**
 * Makes the classes of {@code org.caseload.db} from the migrations: runs them on a throw-away PostgreSQL and lets jOOQ
 * look at the result. Does nothing while neither the migrations nor this file changed since the last time.
 *
 * <p>Arguments: the migrations' folder, the folder for the classes.
 */
public final class GenerateTables {

    private static final Path SELF = Path.of("src", "codegen", "GenerateTables.java");

    private GenerateTables() {}

    public static void main(String[] arguments) throws Exception {
        Path migrations = Path.of(arguments[0]);
        Path target = Path.of(arguments[1]);
        Path stamp = target.resolve("migrations.sha256");
        String current = fingerprint(migrations);
        if (Files.exists(stamp) && Files.readString(stamp).equals(current)) {
            return;
        }
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            Flyway.configure()
                    .dataSource(server.getPostgresDatabase())
                    .locations("filesystem:" + migrations)
                    .load()
                    .migrate();
            GenerationTool.generate(configuration(server.getJdbcUrl("postgres", "postgres"), target));
        }
        Files.writeString(stamp, current);
    }

    private static Configuration configuration(String url, Path target) {
        return new Configuration()
                .withLogging(Logging.WARN)
                .withJdbc(new Jdbc().withUrl(url))
                .withGenerator(new Generator()
                        .withDatabase(new Database()
                                .withName("org.jooq.meta.postgres.PostgresDatabase")
                                .withInputSchema("public")
                                .withOutputSchemaToDefault(true)
                                .withExcludes("flyway_schema_history|scheduled_tasks")
                                .withIncludeRoutines(false))
                        .withGenerate(new Generate()
                                .withRecords(true)
                                .withGlobalCatalogReferences(false)
                                .withGeneratedAnnotation(false))
                        .withTarget(
                                new Target().withPackageName("org.caseload.db").withDirectory(target.toString())));
    }

    private static String fingerprint(Path migrations) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (Path input : inputs(migrations)) {
            digest.update(input.getFileName().toString().getBytes("UTF-8"));
            digest.update(Files.readAllBytes(input));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static List<Path> inputs(Path migrations) throws IOException {
        try (Stream<Path> files = Files.list(migrations)) {
            return Stream.concat(files.sorted(), Stream.of(SELF)).toList();
        }
    }
}
