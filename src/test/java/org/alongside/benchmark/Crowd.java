package org.alongside.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;

/**
 * The others: so many people, each signed in and at a questionnaire, who do nothing. Without them the tables would be
 * so small that PostgreSQL reads them whole for each statement, which no site with learners does.
 */
final class Crowd {

    private static final List<String> ROWS = List.of(
            "insert into identity_device (id, person, label, signed_in_at, last_seen_day, stands_until)"
                    + " select gen_random_uuid(), p.id, '', now(), now(), now() + interval '1 day' from identity_person p"
                    + " where p.chosen_name = 'Crowd'",
            "insert into identity_pin (person, hash, wrong, wrong_since, wrong_before, chosen_at)"
                    + " select p.id, repeat('x', 100), 0, 0, 0, now() from identity_person p"
                    + " where p.chosen_name = 'Crowd'",
            "insert into vault_key (owner, key_id, wrapped)"
                    + " select p.id, gen_random_uuid(), decode(repeat('00', 60), 'hex') from identity_person p"
                    + " where p.chosen_name = 'Crowd'",
            "insert into assessment_attempt (id, person, instrument, version, sitting, begun)"
                    + " select gen_random_uuid(), p.id, 'where-i-stand-habits', 1, 1, now() from identity_person p"
                    + " where p.chosen_name = 'Crowd'",
            "insert into assessment_response (id, attempt, item, revision, answer, answered)"
                    + " select gen_random_uuid(), a.id, 'r1', 1, decode(repeat('00', 46), 'hex'), now()"
                    + " from assessment_attempt a join identity_person p on p.id = a.person"
                    + " where p.chosen_name = 'Crowd'",
            "analyze");

    private Crowd() {}

    /** @param database of a server that has made its tables */
    static void comesTo(DataSource database, int people) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("insert into identity_person (id, chosen_name, zone, locale, administrator, arrived_at)"
                    + " select gen_random_uuid(), 'Crowd', 'UTC', 'en', false, now() from generate_series(1, " + people
                    + ")");
            for (String rows : ROWS) {
                statement.execute(rows);
            }
        }
    }
}
