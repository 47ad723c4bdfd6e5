package org.alongside.journeys;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.h2.jdbcx.JdbcDataSource;

/**
 * A column of a person's rows, and what somebody does to it who can write to the database.
 *
 * @param whose which rows, a question mark stands for the person
 */
record BrokenTable(String table, String column, String whose) {

    /** One way to break a row. */
    enum Way {
        MISSING,
        CUT,
        /** The value of the other person. */
        SWAPPED
    }

    /** What takes it away: the row, but of a key's marks only these. */
    private String gone() {
        return column.equals("marks") ? "update " + table + " set marks = null" : "delete from " + table;
    }

    /** The database of a running site, beside it, and the two people of whom one is harmed. */
    static final class Rows {

        private final JdbcDataSource source = new JdbcDataSource();
        private final UUID ana;
        private final UUID rashid;

        Rows(String url, String ana, String rashid) {
            source.setURL(url);
            source.setUser("sa");
            source.setPassword("sa");
            this.ana = called(ana);
            this.rashid = called(rashid);
        }

        UUID ana() {
            return ana;
        }

        /** Puts her rows aside, and breaks them. */
        void breaks(BrokenTable table, Way way) {
            int rows = run("create table kept as select * from " + table.table + " where " + table.whose, ana);
            if (count("kept") == 0) {
                throw new AssertionError("she has no row in " + table + " " + rows);
            }
            String her = " where " + table.whose;
            switch (way) {
                case MISSING -> run(table.gone() + her, ana);
                case CUT ->
                    run(
                            "update " + table.table + " set " + table.column + " = substring(" + table.column
                                    + " from 1 for octet_length(" + table.column + ") / 2)" + her,
                            ana);
                default ->
                    run(
                            "update " + table.table + " set " + table.column + " = (select min(" + table.column
                                    + ") from " + table.table + her + ")" + her,
                            rashid,
                            ana);
            }
        }

        /** As they were. */
        void mends(BrokenTable table) {
            run("delete from " + table.table + " where " + table.whose, ana);
            run("insert into " + table.table + " select * from kept");
            run("drop table kept");
        }

        int run(String sql, Object... values) {
            try (Connection connection = source.getConnection();
                    PreparedStatement statement = connection.prepareStatement(sql)) {
                for (int n = 0; n < values.length; n++) {
                    statement.setObject(n + 1, values[n]);
                }
                return statement.executeUpdate();
            } catch (SQLException refused) {
                throw new IllegalStateException(sql, refused);
            }
        }

        private long count(String table) {
            return (Long) ask("select count(*) from " + table);
        }

        private UUID called(String name) {
            return (UUID) ask("select id from identity_person where chosen_name = '" + name + "'");
        }

        private Object ask(String sql) {
            try (Connection connection = source.getConnection();
                    PreparedStatement statement = connection.prepareStatement(sql);
                    ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getObject(1);
            } catch (SQLException refused) {
                throw new IllegalStateException(sql, refused);
            }
        }
    }
}
