package org.caseload.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.caseload.PostgresTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the database says of rows that it does not take. */
@PostgresTest
class RowCopyIT {

    @Autowired
    private DataSource database;

    @Test
    void saysWhichRowBreaksAConstraint() throws SQLException {
        assertRefused("text", List.of("fits", "fits too", "line 7\nis much too long"), 2);
    }

    @Test
    void saysWhichRowHoldsAnUnreadableValue() throws SQLException {
        assertRefused("integer", List.of("1", "two", "3"), 1);
    }

    private void assertRefused(String type, List<String> values, int row) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TEMPORARY TABLE narrow (value " + type + " CHECK (length(value::text) < 10))");
            assertThatExceptionOfType(RowRefusedException.class)
                    .isThrownBy(() ->
                            RowCopy.into(connection, "narrow", List.of("value"), rows -> values.forEach(rows::add)))
                    .satisfies(refusal -> assertThat(refusal.row()).isEqualTo(row));
            statement.execute("DROP TABLE narrow");
        }
    }
}
