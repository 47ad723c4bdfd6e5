package org.alongside.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.alongside.support.Database;
import org.alongside.support.EntityTables;
import org.alongside.support.SchemaLines;
import org.alongside.support.StoreTest;
import org.junit.jupiter.api.DisplayName;

/**
 * Entities and migrations say the same: what EclipseLink would make of the entities is compared, as text, with what the
 * migrations made. In a difference {@code -} is what only an entity says, {@code +} what only a migration says.
 */
class SchemaStoreTest {

    /** Written and read by hand-made SQL alone: besides the room runtime, which has no entities. */
    private static final Set<String> BY_SQL = Set.of(
            "identity_passkey_spent",
            "lti_nonce",
            "lti_context.first_seen_at",
            "lti_resource_link.first_seen_at",
            "vault_destroyed",
            "safety.vault_destroyed");

    private static final SortedSet<String> ENTITIES = EntityTables.lines();

    @StoreTest
    @DisplayName("RUNTIME-14 FR-D6 columns, types, lengths, nulls and keys of the entities are those of the migrations")
    void same(Database database) {
        assertTrue(ENTITIES.contains("identity_consent.purpose text(40) not null"), ENTITIES.toString());
        assertEquals("", SchemaLines.difference(ENTITIES, migrations(database)));
    }

    @StoreTest
    @DisplayName("RUNTIME-14 a renamed column, another type, length, null or key, and a forgotten table are found")
    void sabotage(Database database) {
        SortedSet<String> migrations = migrations(database);
        change(migrations, "pairing_yes.step uuid not null", "pairing_yes.stride uuid not null");
        change(migrations, "pairing_yes.answer bytes not null", "pairing_yes.answer text not null");
        change(migrations, "identity_person.chosen_name text(60)", "identity_person.chosen_name text(61)");
        change(migrations, "lti_membership.staff boolean not null", "lti_membership.staff boolean");
        change(migrations, "lti_score unique lti_score_once (line_item, person)", "lti_score.also uuid");
        migrations.removeIf(line -> line.startsWith("pairing_code_tries"));
        assertEquals("""
                - identity_person.chosen_name text(60)
                + identity_person.chosen_name text(61)
                + lti_membership.staff boolean
                - lti_membership.staff boolean not null
                - lti_score unique lti_score_once (line_item, person)
                + lti_score.also uuid
                - pairing_code_tries primary key (person)
                - pairing_code_tries.person uuid not null
                - pairing_code_tries.since time not null
                - pairing_code_tries.tries integer not null
                - pairing_yes.answer bytes not null
                + pairing_yes.answer text not null
                - pairing_yes.step uuid not null
                + pairing_yes.stride uuid not null""", SchemaLines.difference(ENTITIES, migrations));
    }

    private static void change(SortedSet<String> lines, String line, String into) {
        assertTrue(lines.remove(line), line);
        lines.add(into);
    }

    private static SortedSet<String> migrations(Database database) {
        AtomicReference<SortedSet<String>> lines = new AtomicReference<>();
        database.rolledBack(entities -> lines.set(SchemaLines.of(entities)));
        return lines.get().stream()
                .filter(line -> !line.startsWith("runtime_"))
                .filter(line -> BY_SQL.stream().noneMatch(own -> line.matches(own.replace(".", "\\.") + "[. ].*")))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
