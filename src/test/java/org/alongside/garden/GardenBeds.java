package org.alongside.garden;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** The one table of the made-up room. */
@Dependent
public class GardenBeds {

    private final DataSource database;

    @Inject
    public GardenBeds(DataSource database) {
        this.database = database;
    }

    void plant() {
        run(
                "insert into garden_bed (id, planted, watered) select 1, count(*) + 1, 0 from garden_bed having count(*) = 0");
    }

    void water() {
        run("update garden_bed set watered = watered + 1");
    }

    private void run(String statement) {
        try (Connection connection = database.getConnection();
                Statement run = connection.createStatement()) {
            run.executeUpdate(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How often the bed was watered; below zero where nothing is planted. */
    public int watered() {
        try (Connection connection = database.getConnection();
                Statement asked = connection.createStatement();
                ResultSet rows = asked.executeQuery("select watered from garden_bed")) {
            return rows.next() ? rows.getInt(1) : -1;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
