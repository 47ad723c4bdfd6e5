package org.alongside.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.alongside.support.Database;
import org.alongside.support.SchemaLines;
import org.alongside.support.SchemaTies;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * What the tables say besides columns and keys: foreign keys, defaults and indexes, which entities do not state. Both
 * databases are made by one text, and must come to the same; and what ties rows together obeys three laws.
 */
class SchemaTiesStoreTest {

    private static final Pattern FOREIGN_KEY =
            Pattern.compile("(\\S+) \\((\\w+)\\) references (\\S+) .* on delete (.*)");
    private static final Pattern LED_BY = Pattern.compile("(\\S+) (?:primary key|unique \\w+|index \\w+) \\((\\w+).*");

    private static final SchemaTies TIES = SchemaTies.of(Database.POSTGRESQL);

    @Test
    @DisplayName("RUNTIME-14 FR-D6 foreign keys, defaults and indexes are the same text on both databases")
    void alike() {
        SortedSet<String> all = TIES.all();
        for (String line : List.of(
                "lti_score (line_item) references lti_line_item (id) on delete NO ACTION",
                "learning_check_in.revision default 1",
                "lti_score index lti_score_due (status, due_at)")) {
            assertTrue(all.contains(line), line + " in " + all);
        }
        assertEquals("", SchemaLines.difference(SchemaTies.of(Database.H2).all(), all));
    }

    @Test
    @DisplayName("RUNTIME-14 no foreign key leads out of its room, and none takes rows along in silence")
    void withinTheRoom() {
        assertEquals(List.of(), astray(TIES.foreignKeys()));
        assertEquals(
                List.of("pairing_yes (link) references lti_link (id) on delete CASCADE"),
                astray(Set.of(
                        "pairing_yes (link) references lti_link (id) on delete CASCADE",
                        "lti_a (b) references lti_c (id) on delete NO ACTION")));
    }

    private static List<String> astray(Set<String> keys) {
        return keys.stream()
                .filter(line -> {
                    Matcher key = FOREIGN_KEY.matcher(line);
                    assertTrue(key.matches(), line);
                    return !room(key.group(1)).equals(room(key.group(3)))
                            || !key.group(4).equals("NO ACTION");
                })
                .toList();
    }

    private static String room(String table) {
        return table.split("_", 2)[0];
    }

    @Test
    @DisplayName(
            "RUNTIME-14 each foreign key is led by an index or a key, so that no deletion looks through a whole table")
    void ledByAnIndex() {
        AtomicReference<SortedSet<String>> keys = new AtomicReference<>();
        Database.POSTGRESQL.rolledBack(entities -> keys.set(SchemaLines.of(entities)));
        Set<String> led = led(Stream.concat(keys.get().stream(), TIES.indexes().stream()));
        assertEquals(List.of(), unled(TIES.foreignKeys(), led));
        led.remove("lti_score (line_item)");
        assertEquals(
                List.of("lti_score (line_item)"), unled(TIES.foreignKeys(), led), "and one without would be found");
    }

    /** Tables with the first column of each key and index. */
    private static Set<String> led(Stream<String> lines) {
        Set<String> led = new TreeSet<>();
        lines.map(LED_BY::matcher)
                .filter(Matcher::matches)
                .forEach(found -> led.add(found.group(1) + " (" + found.group(2) + ")"));
        return led;
    }

    private static List<String> unled(Set<String> foreignKeys, Set<String> led) {
        return foreignKeys.stream()
                .map(line -> line.substring(0, line.indexOf(')') + 1))
                .filter(key -> !led.contains(key))
                .toList();
    }
}
