package org.caseload.cases;

import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** The database refused one of the rows that were copied, and said which. */
final class RowRefusedException extends SQLException {

    /** How PostgreSQL names the place, in the languages that it speaks: {@code COPY lab_case, line 137, ...}. */
    private static final Pattern PLACE = Pattern.compile("COPY \\w+,[^\\d\"]*(\\d{1,9})\\b.*", Pattern.DOTALL);

    private final int row;

    private RowRefusedException(int row, SQLException cause) {
        super(cause.getMessage(), cause.getSQLState(), cause);
        this.row = row;
    }

    /** The failure with its row, 0 for the first; the failure itself when it is about no row. */
    static SQLException orAsItIs(SQLException failure) {
        if (failure instanceof PSQLException refused && isAboutRows(failure.getSQLState())) {
            ServerErrorMessage message = refused.getServerErrorMessage();
            Matcher place = PLACE.matcher(message == null ? "" : String.valueOf(message.getWhere()));
            if (place.matches()) {
                return new RowRefusedException(Integer.parseInt(place.group(1)) - 1, failure);
            }
        }
        return failure;
    }

    /** Classes of SQLSTATE: data, integrity. */
    private static boolean isAboutRows(String state) {
        return state.startsWith("22") || state.startsWith("23");
    }

    int row() {
        return row;
    }
}
