package org.caseload.batch;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Iterator;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Tells the other nodes which batches have changed here, and hears it from them, by PostgreSQL's {@code NOTIFY}.
 *
 * <p>Works after the commit and on a connection of its own: a notification inside a transaction would have the commits of
 * all chunks wait for each other. Several changes of a batch become one message of its id. A message may be lost, with the
 * connection for instance; listeners of {@link BatchChanges} are therefore also called without one.
 */
@Component
class ChangeBridge implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(ChangeBridge.class);
    private static final String CHANNEL = "caseload_batch_changed";
    private static final int TICK_MILLIS = 100;
    private static final int TICKS_BETWEEN_SIGNS_OF_LIFE = 50;
    private static final int SECONDS_FOR_A_SIGN_OF_LIFE = 5;
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final JdbcConnectionDetails database;
    private final BatchChanges changes;
    private final Set<BatchId> untold = ConcurrentHashMap.newKeySet();
    private volatile @Nullable Thread worker;

    ChangeBridge(JdbcConnectionDetails database, BatchChanges changes) {
        this.database = database;
        this.changes = changes;
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(BatchChanged change) {
        untold.add(change.id());
    }

    @Override
    public void start() {
        Thread started = Thread.ofPlatform().name("change-bridge").daemon().unstarted(this::run);
        worker = started;
        started.start();
    }

    private void run() {
        while (isRunning()) {
            try (Connection connection = connect()) {
                changes.noteAll();
                talk(connection);
            } catch (SQLException failure) {
                log.info("No messages between nodes until the database is back: {}", failure.getMessage());
                pause();
            }
        }
    }

    private Connection connect() throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", String.valueOf(database.getUsername()));
        properties.setProperty("password", String.valueOf(database.getPassword()));
        properties.setProperty("ApplicationName", "caseload-changes");
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("socketTimeout", "30");
        Connection connection = DriverManager.getConnection(database.getJdbcUrl(), properties);
        try (Statement statement = connection.createStatement()) {
            statement.execute("LISTEN " + CHANNEL);
        }
        return connection;
    }

    private void talk(Connection connection) throws SQLException {
        for (int tick = 1; isRunning(); tick++) {
            tell(connection);
            hear(connection.unwrap(PGConnection.class));
            if (tick % TICKS_BETWEEN_SIGNS_OF_LIFE == 0 && !connection.isValid(SECONDS_FOR_A_SIGN_OF_LIFE)) {
                throw new SQLException("the connection gives no sign of life");
            }
        }
    }

    private void tell(Connection connection) throws SQLException {
        for (Iterator<BatchId> each = untold.iterator(); each.hasNext(); ) {
            BatchId id = each.next();
            // Forgotten first: a change while the message is on its way makes another one.
            each.remove();
            try (PreparedStatement notify = connection.prepareStatement("SELECT pg_notify(?, ?)")) {
                notify.setString(1, CHANNEL);
                notify.setString(2, id.toString());
                notify.execute();
            }
        }
    }

    private void hear(PGConnection connection) throws SQLException {
        PGNotification[] heard = connection.getNotifications(TICK_MILLIS);
        for (PGNotification message : heard == null ? new PGNotification[0] : heard) {
            if (message.getPID() != connection.getBackendPID()) {
                BatchId.parse(message.getParameter()).ifPresent(changes::note);
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void stop() {
        Thread stopped = worker;
        worker = null;
        if (stopped != null) {
            stopped.interrupt();
            try {
                stopped.join(PAUSE);
            } catch (InterruptedException impatient) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return worker != null;
    }
}
