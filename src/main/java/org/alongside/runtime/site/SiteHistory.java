package org.alongside.runtime.site;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * What a database remembers of how it was begun: whether with the switches of the demo, whose people have a password
 * that everybody knows, and how far its time was moved. A database of life never becomes a demo, nor the other way
 * round.
 */
public final class SiteHistory {

    private static final String DELAY =
            "select setting_value from information_schema.settings where setting_name = 'WRITE_DELAY'";

    private static final String REMEMBERED = "select demo, offset_seconds from runtime_clock where id = 1";
    private static final String REMEMBER = "update runtime_clock set demo = ? where id = 1 and demo is null";

    private final DataSource database;

    private SiteHistory(DataSource database) {
        this.database = database;
    }

    /** @param database with the tables of this version */
    public static SiteHistory of(DataSource database) {
        return new SiteHistory(database);
    }

    /**
     * Looks whether database and settings belong together, and at the first start writes down which they are.
     *
     * @return why not, in one sentence; empty where they do
     */
    public Optional<String> refusal(SiteSettings settings) {
        return refusal(settings.isDemo(), settings.timeCanPass());
    }

    Optional<String> refusal(boolean demo, boolean timeCanPass) {
        try (Connection connection = database.getConnection()) {
            String url = connection.getMetaData().getURL();
            if (url.startsWith("jdbc:h2:mem:") && !demo) {
                return Optional.of("The database is one in memory, which is gone with the next stop, as it is where"
                        + " DB_URL is not set: name a database, or start the demo with ALONGSIDE_DEMO=true.");
            }
            if (url.startsWith("jdbc:h2:") && !url.startsWith("jdbc:h2:mem:") && !writesAtOnce(connection)) {
                return Optional.of(
                        "H2 would say yes to what people write up to half a second before it has it, and lose"
                                + " that when the server is killed: put ;WRITE_DELAY=0 at the end of DB_URL.");
            }
            remember(connection, demo);
            return remembered(connection, demo, timeCanPass);
        } catch (SQLException e) {
            throw new IllegalStateException("the database cannot be asked how it was begun", e);
        }
    }

    private static boolean writesAtOnce(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(DELAY);
                ResultSet row = query.executeQuery()) {
            return row.next() && "0".equals(row.getString(1));
        }
    }

    private static void remember(Connection connection, boolean demo) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(REMEMBER)) {
            update.setBoolean(1, demo);
            update.executeUpdate();
        }
    }

    private static Optional<String> remembered(Connection connection, boolean demo, boolean timeCanPass)
            throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(REMEMBERED);
                ResultSet row = query.executeQuery()) {
            row.next();
            boolean begunAsDemo = row.getBoolean(1);
            if (demo && !begunAsDemo) {
                return Optional.of("This database was begun without ALONGSIDE_DEMO and ALONGSIDE_LET_TIME_PASS, so that"
                        + " what is in it may be of real people: take both away, or use a new database.");
            }
            if (row.getLong(2) > 0 && !timeCanPass) {
                return Optional.of(
                        "The time of this database was moved ahead by ALONGSIDE_LET_TIME_PASS, and would jump"
                                + " back without it: set it again, or use a new database.");
            }
            if (!demo && begunAsDemo) {
                return Optional.of(
                        "This database was begun as a demo, whose people have a password that everybody knows:"
                                + " set ALONGSIDE_DEMO again, or use a new database.");
            }
            return Optional.empty();
        }
    }
}
