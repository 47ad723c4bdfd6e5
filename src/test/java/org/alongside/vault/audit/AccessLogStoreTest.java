package org.alongside.vault.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.alongside.kernel.PersonId;
import org.alongside.support.Database;
import org.alongside.support.StoreTest;
import org.alongside.support.TestHouse;
import org.alongside.vault.audit.AccessEnd.EndMark;
import org.alongside.vault.audit.AccessVerdict.AccessBroken;
import org.alongside.vault.audit.AccessVerdict.AccessFault;
import org.alongside.vault.audit.AccessVerdict.AccessWhole;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody who can write to the database tampers with the log of access, in each way there is, and is found. */
class AccessLogStoreTest {

    private static final Instant NOW = Instant.parse("2026-11-22T14:00:00Z");
    private static final PersonId TOMAS = person("Tomas");
    private static final PersonId NOOR = person("Noor");
    private static final int ENTRIES = 5;

    private static PersonId person(String name) {
        return new PersonId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    /** An end outside the database that is told of each entry. */
    private static final class Outside implements AccessEnd {

        private EndMark end = new EndMark(0, "");

        @Override
        public EndMark read() {
            return end;
        }

        @Override
        public void write(EndMark mark) {
            end = mark;
        }
    }

    private final Outside outside = new Outside();

    private TestHouse house(EntityManager entities) {
        return TestHouse.over(entities).with(outside).hears(EndMark.class, outside::write);
    }

    private AccessVerdict check(EntityManager entities) {
        return house(entities).get(AccessCheck.class).check();
    }

    private AccessLog written(EntityManager entities) {
        outside.write(new EndMark(0, ""));
        AccessLog log = house(entities).get(AccessLog.class);
        assertEquals(new AccessWhole(0), check(entities));
        for (int number = 1; number <= ENTRIES; number++) {
            log.write(
                    new AccessDeed(
                            AccessKind.READ,
                            Optional.of(TOMAS),
                            Optional.of(NOOR),
                            "looked at the course's page, " + number),
                    NOW.plusSeconds(number));
        }
        assertEquals(new AccessWhole(ENTRIES), check(entities));
        return log;
    }

    /** Each way of tampering, and what the check says of it. */
    private static Map<String, AccessBroken> tampering() {
        Map<String, AccessBroken> ways = new TreeMap<>();
        AccessBroken third = new AccessBroken(AccessFault.CHANGED, 3);
        ways.put("update vault_access_entry set why = 'nothing' where ordinal = 3", third);
        ways.put("update vault_access_entry set who = '' where ordinal = 3", third);
        ways.put("update vault_access_entry set whose = '' where ordinal = 3", third);
        ways.put("update vault_access_entry set kind = 'ROLE' where ordinal = 3", third);
        ways.put("update vault_access_entry set done_at = done_at - interval '1' hour where ordinal = 3", third);
        ways.put("update vault_access_entry set mark = 'made up' where ordinal = 3", third);
        ways.put("delete from vault_access_entry where ordinal = 1", new AccessBroken(AccessFault.MISSING, 1));
        ways.put("delete from vault_access_entry where ordinal = 3", new AccessBroken(AccessFault.MISSING, 3));
        ways.put("delete from vault_access_entry where ordinal = 5", new AccessBroken(AccessFault.CUT, 5));
        ways.put("delete from vault_access_entry where ordinal > 2", new AccessBroken(AccessFault.CUT, 3));
        ways.put("delete from vault_access_entry", new AccessBroken(AccessFault.CUT, 1));
        ways.put(
                "delete from vault_access_entry where ordinal = 3;"
                        + "update vault_access_entry set ordinal = ordinal - 1 where ordinal > 3",
                third);
        ways.put(
                "update vault_access_entry set ordinal = 9 where ordinal = 3;"
                        + "update vault_access_entry set ordinal = 3 where ordinal = 4;"
                        + "update vault_access_entry set ordinal = 4 where ordinal = 9",
                third);
        ways.put(
                "insert into vault_access_entry select 6, done_at, kind, who, whose, why, mark from"
                        + " vault_access_entry where ordinal = 5",
                new AccessBroken(AccessFault.CHANGED, 6));
        return ways;
    }

    @StoreTest
    @DisplayName(
            "Q-S8 VAULT-30 an entry that is edited, deleted, reordered, added or cut off at the end is found, by name")
    void tampered(Database database) {
        tampering()
                .forEach((statements, found) -> database.rolledBack(entities -> {
                    AccessLog log = written(entities);
                    for (String statement : statements.split(";")) {
                        assertTrue(entities.createNativeQuery(statement).executeUpdate() > 0, statement);
                    }
                    entities.clear();
                    assertEquals(found, check(entities), statements);
                    assertFalse(found.sentence().contains("\n"));
                }));
    }

    @StoreTest
    @DisplayName(
            "Q-S8 VAULT-30 a log cut together with all that the database knows of its end is found by the file outside")
    void cutWithItsMark(Database database) {
        database.rolledBack(entities -> {
            AccessLog log = written(entities);
            EndMark real = outside.read();
            entities.createNativeQuery("delete from vault_access_entry where ordinal = 5")
                    .executeUpdate();
            entities.createNativeQuery("update vault_key set marks = null where owner = ?1")
                    .setParameter(1, org.alongside.vault.seal.Owner.TOOL.id())
                    .executeUpdate();
            entities.clear();
            assertEquals(new AccessBroken(AccessFault.CUT, 5), check(entities), "without its mark");
            log.write(
                    new AccessDeed(AccessKind.OPERATOR, Optional.empty(), Optional.empty(), "hides what was cut"), NOW);
            outside.write(real);
            assertEquals(
                    new AccessBroken(AccessFault.CHANGED, 5),
                    check(entities),
                    "the database agrees with itself, and the file does not");
            outside.write(new EndMark(0, ""));
            assertEquals(new AccessWhole(5), check(entities), "without the file nobody would know");
        });
    }

    @StoreTest
    @DisplayName(
            "Q-S8 VAULT-30 people stand in it as hashes of ours, the same for the same person, and no line can hide one")
    void hashes(Database database) {
        database.rolledBack(entities -> {
            AccessLog log = written(entities);
            log.write(
                    new AccessDeed(
                            AccessKind.EXPORT, Optional.of(NOOR), Optional.empty(), "a\nb\u0000" + "x".repeat(300)),
                    NOW);
            assertEquals(new AccessWhole(ENTRIES + 1), check(entities));
            List<?> rows = entities.createNativeQuery("select who, whose, why from vault_access_entry order by ordinal")
                    .getResultList();
            Object[] first = (Object[]) rows.get(0);
            Object[] last = (Object[]) rows.get(ENTRIES);
            assertEquals(first[1], last[0], "Noor");
            assertEquals("", last[1]);
            assertEquals(AccessDeed.LONGEST, last[2].toString().length());
            assertTrue(last[2].toString().startsWith("a b x"), last[2].toString());
            rows.forEach(row -> assertFalse(List.of((Object[]) row).toString().contains(NOOR.toString())));
        });
    }

    @Test
    @DisplayName("Q-S8 VAULT-30 the file outside is read after a restart and never goes back")
    void file(@TempDir Path folder) throws java.io.IOException {
        String key = folder.resolve("main.key").toString();
        AccessEndFile file = new AccessEndFile(key, Optional.empty());
        assertEquals(new EndMark(0, ""), file.read());
        file.write(new EndMark(7, "abc"));
        file.write(new EndMark(6, "def"));
        assertEquals(new EndMark(7, "abc"), new AccessEndFile(key, Optional.empty()).read());
        assertEquals("7 abc\n", Files.readString(folder.resolve("main.key.access")));
    }
}
