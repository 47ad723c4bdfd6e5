package org.alongside.identity.codes;

import static org.alongside.identity.TestIdentity.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.identity.TestIdentity;
import org.alongside.identity.codes.SheetOutcome.SheetMade;
import org.alongside.identity.codes.SheetOutcome.SheetRefusal;
import org.alongside.identity.codes.SheetOutcome.SheetRefused;
import org.alongside.identity.credential.OwnCredential;
import org.alongside.identity.credential.OwnMeans;
import org.alongside.identity.credential.OwnProof;
import org.alongside.identity.credential.TestProofs;
import org.alongside.identity.log.OwnLog;
import org.alongside.identity.passkey.NewPasskey;
import org.alongside.identity.passkey.PasskeyWish;
import org.alongside.identity.passkey.Passkeys;
import org.alongside.kernel.PersonId;
import org.alongside.support.Database;
import org.alongside.support.StatementCount;
import org.alongside.support.StoreTest;
import org.alongside.vault.CredentialCameBack;
import org.junit.jupiter.api.DisplayName;

class RecoverySheetsStoreTest {

    /** The services, and Noor who comes from a course. */
    private record Room(TestIdentity identity, RecoverySheets sheets, PersonId noor) {

        static Room of(EntityManager entities) {
            TestIdentity identity = TestIdentity.over(entities);
            return new Room(identity, identity.house().get(RecoverySheets.class), identity.welcomed("Noor"));
        }

        List<RecoveryCode> makes(PersonId person) {
            SheetOutcome made = sheets.make(person, sheet(person), Optional.empty(), NOW);
            return assertInstanceOf(SheetMade.class, made).codes();
        }

        Optional<UUID> sheet(PersonId person) {
            return sheets.of(person).map(standing -> standing.sheet().id());
        }

        int left(PersonId person) {
            return sheets.of(person).map(RecoverySheets.SheetStanding::left).orElse(0);
        }

        OwnMeans means(PersonId person) {
            return identity.house().get(OwnCredential.class).of(person);
        }
    }

    @StoreTest
    @DisplayName("A67 IDENTITY-80 ten codes, each good once and for its owner alone; the last one used, there is none")
    void once(Database database) {
        database.rolledBack(entities -> {
            Room room = Room.of(entities);
            PersonId rashid = room.identity().welcomed("Rashid");
            List<RecoveryCode> codes = room.makes(room.noor());
            assertEquals(RecoverySheets.CODES, codes.stream().distinct().count());
            for (RecoveryCode code : codes) {
                assertFalse(room.sheets().use(rashid, code, NOW), "somebody else's");
                assertTrue(room.means(room.noor()).codes());
                assertTrue(room.sheets().use(room.noor(), code, NOW));
                assertFalse(room.sheets().use(room.noor(), code, NOW), "twice");
            }
            assertEquals(0, room.left(room.noor()));
            assertEquals(new OwnMeans(false, false, false), room.means(room.noor()));
        });
    }

    @StoreTest
    @DisplayName("IDENTITY-80 no code stands in the table, and a new sheet ends the old one whole")
    void replaced(Database database) {
        database.rolledBack(entities -> {
            Room room = Room.of(entities);
            List<RecoveryCode> old = room.makes(room.noor());
            List<?> kept = entities.createNativeQuery("select code_hash from identity_recovery_code")
                    .getResultList();
            assertTrue(old.stream().noneMatch(code -> kept.contains(code.signs()) || kept.contains(code.grouped())));
            List<RecoveryCode> fresh = room.makes(room.noor());
            assertEquals(RecoverySheets.CODES, room.left(room.noor()));
            assertTrue(old.stream().noneMatch(code -> room.sheets().use(room.noor(), code, NOW)));
            assertTrue(fresh.stream().allMatch(code -> room.sheets().use(room.noor(), code, NOW)));
        });
    }

    @StoreTest
    @DisplayName(
            "AUD-M8 IDENTITY-80 a code that was used since a backup, and a sheet that was replaced, stay so after it")
    void restored(Database database) {
        database.rolledBack(entities -> {
            Room room = Room.of(entities);
            List<RecoveryCode> codes = room.makes(room.noor());
            List<Object[]> backup = rows(entities, room.noor());
            assertTrue(room.sheets().use(room.noor(), codes.get(0), NOW));
            UUID used = destroyed(entities, backup);
            putBack(entities, room.noor(), backup);
            room.sheets().cameBack(new CredentialCameBack(used));
            assertFalse(room.sheets().use(room.noor(), codes.get(0), NOW), "used before the backup came back");
            assertTrue(room.sheets().use(room.noor(), codes.get(1), NOW), "the others are good");
            UUID replaced = room.sheet(room.noor()).orElseThrow();
            room.makes(room.noor());
            assertEquals(1, times(entities, replaced), "the sheet is written down");
            putBack(entities, room.noor(), backup);
            assertTrue(room.sheets().use(room.noor(), codes.get(2), NOW), "sabotage: where nobody is told");
            room.sheets().cameBack(new CredentialCameBack(replaced));
            assertFalse(room.sheets().use(room.noor(), codes.get(3), NOW), "of a sheet that was replaced");
        });
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(EntityManager entities, PersonId person) {
        return entities.createNativeQuery(
                        "select id, person, sheet, code_hash, made_at from identity_recovery_code where person = ?1")
                .setParameter(1, person.value())
                .getResultList();
    }

    /** Which of these codes is written down as used. */
    private static UUID destroyed(EntityManager entities, List<Object[]> backup) {
        return backup.stream()
                .map(row -> (UUID) row[0])
                .filter(id -> times(entities, id) == 1)
                .findFirst()
                .orElseThrow();
    }

    private static int times(EntityManager entities, UUID id) {
        return entities.createNativeQuery("select what from vault_destroyed where id = ?1")
                .setParameter(1, id)
                .getResultList()
                .size();
    }

    private static void putBack(EntityManager entities, PersonId person, List<Object[]> backup) {
        entities.clear();
        entities.createNativeQuery("delete from identity_recovery_code where person = ?1")
                .setParameter(1, person.value())
                .executeUpdate();
        for (Object[] row : backup) {
            entities.createNativeQuery("insert into identity_recovery_code (id, person, sheet, code_hash, made_at)"
                            + " values (?1, ?2, ?3, ?4, ?5)")
                    .setParameter(1, row[0])
                    .setParameter(2, row[1])
                    .setParameter(3, row[2])
                    .setParameter(4, row[3])
                    .setParameter(5, row[4])
                    .executeUpdate();
        }
    }

    @StoreTest
    @DisplayName("IDENTITY-80 of two clicks at once one makes a sheet, so that the one shown is the one that counts")
    void twoClicks(Database database) {
        database.rolledBack(entities -> {
            Room room = Room.of(entities);
            List<RecoveryCode> shown = room.makes(room.noor());
            assertEquals(
                    new SheetRefused(SheetRefusal.ANOTHER_WAS_MADE),
                    room.sheets().make(room.noor(), Optional.empty(), Optional.empty(), NOW));
            assertTrue(room.sheets().use(room.noor(), shown.get(0), NOW));
        });
    }

    @StoreTest
    @DisplayName("F6 IDENTITY-51 IDENTITY-80 the own log tells of a sheet made and of each code used, and of no try")
    void log(Database database) {
        database.rolledBack(entities -> {
            Room room = Room.of(entities);
            List<RecoveryCode> codes = room.makes(room.noor());
            room.sheets().use(room.noor(), codes.get(0), NOW);
            room.sheets().use(room.noor(), codes.get(1), NOW);
            room.sheets().use(room.noor(), codes.get(1), NOW);
            List<String> lines = room.identity().house().get(OwnLog.class).of(room.noor(), NOW).stream()
                    .map(line -> line.kind() + " " + line.times())
                    .sorted()
                    .toList();
            assertEquals(List.of("CODES 1", "CODE_USED 2"), lines);
        });
    }

    @StoreTest
    @DisplayName("INV-31 IDENTITY-81 IDENTITY-83 a wrong code and a look at what somebody has take the same statements "
            + "with a sheet and without")
    void alike(Database database) {
        StatementCount statements = StatementCount.on(database);
        statements.rolledBack(entities -> {
            Room room = Room.of(entities);
            PersonId rashid = room.identity().welcomed("Rashid");
            room.makes(room.noor());
            RecoveryCode wrong = new RecoveryCode("0".repeat(RecoveryCode.SIGNS));
            assertEquals(
                    statements.during(entities, () -> room.sheets().use(rashid, wrong, NOW)),
                    statements.during(entities, () -> room.sheets().use(room.noor(), wrong, NOW)));
            assertEquals(
                    statements.during(entities, () -> room.means(rashid)),
                    statements.during(entities, () -> room.means(room.noor())));
        });
    }

    @StoreTest
    @DisplayName("INV-55 IDENTITY-84 a new PIN makes no new sheet beside a credential of before, until seven days are "
            + "over or that one is shown")
    void newPin(Database database) {
        database.rolledBack(entities -> {
            Room room = Room.of(entities);
            PersonId noor = room.noor();
            Optional<OwnProof> none = Optional.empty();
            room.identity().pins().choose(noor, "the first", NOW);
            room.makes(noor);
            room.identity().freshStarts().start(noor, Optional.empty(), NOW);
            assertTrue(room.means(noor).codes(), "starting empty leaves the sheet");
            Instant lastDay = NOW.plus(Duration.ofDays(7)).minusSeconds(1);
            SheetOutcome refused = new SheetRefused(SheetRefusal.CREDENTIAL);
            assertEquals(refused, room.sheets().make(noor, room.sheet(noor), none, NOW));
            assertEquals(refused, room.sheets().make(noor, room.sheet(noor), none, lastDay));
            PersonId rashid = room.identity().welcomed("Rashid");
            Optional<OwnProof> anothers = Optional.of(TestProofs.of(rashid));
            assertEquals(refused, room.sheets().make(noor, room.sheet(noor), anothers, NOW));
            Optional<OwnProof> shown = Optional.of(TestProofs.of(noor));
            assertInstanceOf(SheetMade.class, room.sheets().make(noor, room.sheet(noor), shown, NOW));
            Instant after = NOW.plus(Duration.ofDays(7));
            assertInstanceOf(SheetMade.class, room.sheets().make(noor, room.sheet(noor), none, after));
        });
    }

    @StoreTest
    @DisplayName("IDENTITY-82 a passkey and the password of an own account count like a sheet")
    void otherMeans(Database database) {
        database.rolledBack(entities -> {
            Room room = Room.of(entities);
            assertFalse(room.means(room.noor()).any());
            room.identity()
                    .house()
                    .get(Passkeys.class)
                    .add(
                            new PasskeyWish(room.noor(), "", Optional.empty()),
                            new NewPasskey("a phone", "a phone", 0),
                            NOW);
            assertEquals(new OwnMeans(true, false, false), room.means(room.noor()));
        });
    }
}
