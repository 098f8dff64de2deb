package org.caseload.cases;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * Writes many rows with PostgreSQL's {@code COPY}, which takes them about twice as fast as {@code INSERT}. The rows belong to
 * the connection's transaction, and are sent as they come.
 */
public final class RowCopy {

    private static final int BUFFER = 1 << 16;
    private static final String NULL = "\\N";

    private final CopyIn copy;
    private final StringBuilder text = new StringBuilder(BUFFER + 1024);

    private RowCopy(CopyIn copy) {
        this.copy = copy;
    }

    /**
     * Writes whatever the consumer adds.
     *
     * @param connection to PostgreSQL; left open
     * @param columns their names need no quoting
     * @throws RowRefusedException when the database refuses a row and says which; then none is written
     * @throws SQLException when it refuses otherwise; then none is written
     */
    public static void into(Connection connection, String table, List<String> columns, Consumer<RowCopy> rows)
            throws SQLException {
        String statement = "COPY " + table + " (" + String.join(", ", columns) + ") FROM STDIN";
        CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(statement);
        try {
            RowCopy target = new RowCopy(copy);
            rows.accept(target);
            target.send();
            copy.endCopy();
        } catch (CopyFailedException failure) {
            throw RowRefusedException.orAsItIs(failure.getCause());
        } catch (SQLException failure) {
            throw RowRefusedException.orAsItIs(failure);
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    /**
     * Adds a row.
     *
     * @param values one for each column: null, a collection for an array, else whatever PostgreSQL reads in its
     *     {@code toString()}
     */
    public void add(@Nullable Object... values) {
        for (int i = 0; i < values.length; i++) {
            if (i > 0) {
                text.append('\t');
            }
            append(values[i]);
        }
        text.append('\n');
        if (text.length() >= BUFFER) {
            send();
        }
    }

    private void append(@Nullable Object value) {
        switch (value) {
            case null -> text.append(NULL);
            case Collection<?> elements -> appendArray(elements);
            default -> appendEscaped(value.toString());
        }
    }

    private void appendArray(Collection<?> elements) {
        text.append('{');
        String separator = "";
        for (Object element : elements) {
            text.append(separator);
            separator = ",";
            if (element instanceof Number) {
                text.append(element);
            } else {
                text.append('"');
                appendEscaped(String.valueOf(element).replace("\\", "\\\\").replace("\"", "\\\""));
                text.append('"');
            }
        }
        text.append('}');
    }

    private void appendEscaped(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> text.append(c);
            }
        }
    }

    private void send() {
        byte[] bytes = text.toString().getBytes(UTF_8);
        text.setLength(0);
        try {
            copy.writeToCopy(bytes, 0, bytes.length);
        } catch (SQLException failure) {
            throw new CopyFailedException(failure);
        }
    }

    /** Carries what the database says through whoever adds rows. */
    private static final class CopyFailedException extends RuntimeException {

        private final SQLException cause;

        CopyFailedException(SQLException cause) {
            super(cause);
            this.cause = cause;
        }

        @Override
        public synchronized SQLException getCause() {
            return cause;
        }
    }
}
