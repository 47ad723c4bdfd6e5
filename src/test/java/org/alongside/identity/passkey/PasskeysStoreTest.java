package org.alongside.identity.passkey;

import static org.alongside.identity.TestIdentity.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.alongside.identity.TestIdentity;
import org.alongside.identity.credential.TestProofs;
import org.alongside.identity.log.OwnLog;
import org.alongside.identity.passkey.KeyRenewals.RenewalOutcome;
import org.alongside.kernel.PersonId;
import org.alongside.support.Database;
import org.alongside.support.StoreTest;
import org.alongside.vault.CredentialCameBack;
import org.junit.jupiter.api.DisplayName;

class PasskeysStoreTest {

    private static final String CODE = "told in person, once";

    private static NewPasskey key(String name) {
        return new NewPasskey(name, name, 0);
    }

    private static PersonId administrator(TestIdentity identity, EntityManager entities) {
        PersonId mika = identity.welcomed("Mika");
        entities.createNativeQuery("update identity_person set administrator = true where id = ?1")
                .setParameter(1, mika.value())
                .executeUpdate();
        entities.clear();
        return mika;
    }

    private static List<String> log(TestIdentity identity, PersonId person) {
        return identity.house().get(OwnLog.class).of(person, NOW).stream()
                .map(line -> line.kind() + " " + line.times())
                .sorted()
                .toList();
    }

    @StoreTest
    @DisplayName("AUD-M8 AUD-M19 IDENTITY-54 a passkey that was taken away since a backup stays away after it")
    void restored(Database database) {
        database.rolledBack(entities -> {
            TestIdentity identity = TestIdentity.over(entities);
            Passkeys passkeys = identity.house().get(Passkeys.class);
            PersonId noor = identity.welcomed("Noor");
            passkeys.add(new PasskeyWish(noor, "", Optional.empty()), key("lost phone"), NOW);
            Passkey lost = passkeys.of(noor).get(0);
            assertEquals(PasskeyChange.DONE, passkeys.remove(noor, lost.id(), NOW));
            assertEquals(
                    List.of("CREDENTIAL"),
                    entities.createNativeQuery("select what from vault_destroyed where id = ?1")
                            .setParameter(1, lost.id())
                            .getResultList());
            entities.createNativeQuery(
                            "insert into identity_passkey (id, person, credential, key_text, sign_count, made_at)"
                                    + " select ?1, person, 'lost', 'lost', 0, arrived_at from"
                                    + " (select id as person, arrived_at from identity_person where id = ?2) p")
                    .setParameter(1, lost.id())
                    .setParameter(2, noor.value())
                    .executeUpdate();
            entities.clear();
            assertEquals(1, passkeys.of(noor).size(), "sabotage: the backup brought it back");
            passkeys.cameBack(new CredentialCameBack(lost.id()));
            entities.clear();
            assertEquals(List.of(), passkeys.of(noor));
        });
    }

    private static PasskeyWish onOwnDemo(PersonId person) {
        return new PasskeyWish(person, "", Optional.empty(), true);
    }

    @StoreTest
    @DisplayName(
            "F6 IDENTITY-51 IDENTITY-53 ten passkeys are kept, each once; the own log tells of each that comes or goes")
    void bounded(Database database) {
        database.rolledBack(entities -> {
            TestIdentity identity = TestIdentity.over(entities);
            Passkeys passkeys = identity.house().get(Passkeys.class);
            PersonId noor = identity.welcomed("Noor");
            for (int number = 0; number < Passkeys.MOST; number++) {
                assertEquals(
                        PasskeyChange.DONE,
                        passkeys.add(new PasskeyWish(noor, "", Optional.empty()), key("key " + number), NOW));
            }
            assertEquals(
                    PasskeyChange.TOO_MANY,
                    passkeys.add(new PasskeyWish(noor, "", Optional.empty()), key("one more"), NOW));
            PersonId rashid = identity.welcomed("Rashid");
            assertEquals(
                    PasskeyChange.KNOWN,
                    passkeys.add(new PasskeyWish(rashid, "", Optional.empty()), key("key 1"), NOW));
            for (Passkey passkey : passkeys.of(noor)) {
                assertEquals(PasskeyChange.DONE, passkeys.remove(noor, passkey.id(), NOW));
            }
            assertEquals(List.of("PASSKEY_ADDED 10", "PASSKEY_REMOVED 10"), log(identity, noor));
        });
    }

    @StoreTest
    @DisplayName("AUD-M19 IDENTITY-54 an administrator cannot come below two passkeys")
    void twoStay(Database database) {
        database.rolledBack(entities -> {
            TestIdentity identity = TestIdentity.over(entities);
            Passkeys passkeys = identity.house().get(Passkeys.class);
            PersonId mika = administrator(identity, entities);
            for (String name : List.of("phone", "stick", "tablet")) {
                assertEquals(PasskeyChange.DONE, passkeys.add(onOwnDemo(mika), key(name), NOW));
            }
            assertEquals(
                    PasskeyChange.DONE,
                    passkeys.remove(mika, passkeys.of(mika).get(0).id(), NOW));
            assertEquals(
                    PasskeyChange.TOO_FEW,
                    passkeys.remove(mika, passkeys.of(mika).get(0).id(), NOW));
            assertEquals(2, passkeys.of(mika).size());
        });
    }

    @StoreTest
    @DisplayName(
            "AUD-M19 IDENTITY-54 lost passkeys are replaced by an operator's code: all go, every session ends, and a new"
                    + " one needs the code, once, within a day; the same code again does nothing")
    void renewed(Database database) {
        database.rolledBack(entities -> {
            TestIdentity identity = TestIdentity.over(entities);
            Passkeys passkeys = identity.house().get(Passkeys.class);
            KeyRenewals renewals = identity.house().get(KeyRenewals.class);
            PersonId mika = administrator(identity, entities);
            passkeys.add(onOwnDemo(mika), key("phone"), NOW);
            passkeys.add(new PasskeyWish(mika, "", Optional.empty()), key("stick"), NOW);
            identity.devices().begin(mika, "", NOW);
            assertEquals(RenewalOutcome.DONE, renewals.renew(mika, CODE, NOW));
            assertEquals(List.of(), passkeys.of(mika));
            assertEquals(List.of(), identity.devices().of(mika, NOW));
            assertTrue(renewals.isOpen(mika));
            assertEquals(
                    PasskeyChange.CODE,
                    passkeys.add(new PasskeyWish(mika, "", Optional.empty()), key("thief"), NOW),
                    "the password alone");
            assertEquals(
                    PasskeyChange.CODE,
                    passkeys.add(new PasskeyWish(mika, "another code of twenty", Optional.empty()), key("thief"), NOW));
            Instant over = NOW.plus(Duration.ofDays(1));
            assertEquals(
                    PasskeyChange.CODE, passkeys.add(new PasskeyWish(mika, CODE, Optional.empty()), key("late"), over));
            assertEquals(
                    PasskeyChange.DONE,
                    passkeys.add(new PasskeyWish(mika, " " + CODE, Optional.empty()), key("new phone"), NOW));
            assertFalse(renewals.isOpen(mika));
            assertEquals(
                    PasskeyChange.DONE,
                    passkeys.add(new PasskeyWish(mika, "", Optional.empty()), key("new stick"), NOW),
                    "with the first in hand");
            assertEquals(RenewalOutcome.ISSUED_BEFORE, renewals.renew(mika, CODE, NOW), "a second start");
            assertEquals(2, passkeys.of(mika).size());
        });
    }

    @StoreTest
    @DisplayName("AUD-M19 IDENTITY-54 an operator's code does nothing to somebody who is no administrator")
    void nobodyElse(Database database) {
        database.rolledBack(entities -> {
            TestIdentity identity = TestIdentity.over(entities);
            Passkeys passkeys = identity.house().get(Passkeys.class);
            KeyRenewals renewals = identity.house().get(KeyRenewals.class);
            PersonId noor = identity.welcomed("Noor");
            passkeys.add(new PasskeyWish(noor, "", Optional.empty()), key("phone"), NOW);
            assertEquals(RenewalOutcome.NO_ADMINISTRATOR, renewals.renew(noor, CODE, NOW));
            assertEquals(1, passkeys.of(noor).size());
        });
    }

    @StoreTest
    @DisplayName("INV-55 IDENTITY-84 a new PIN adds no passkey beside a credential of before, unless that one is shown")
    void newPin(Database database) {
        database.rolledBack(entities -> {
            TestIdentity identity = TestIdentity.over(entities);
            Passkeys passkeys = identity.house().get(Passkeys.class);
            PersonId noor = identity.welcomed("Noor");
            identity.pins().choose(noor, "the first", NOW);
            passkeys.add(new PasskeyWish(noor, "", Optional.empty()), key("her own"), NOW);
            identity.freshStarts().start(noor, Optional.empty(), NOW);
            PasskeyWish another = new PasskeyWish(noor, "", Optional.empty());
            assertEquals(PasskeyChange.NOT_SHOWN, passkeys.add(another, key("another's"), NOW));
            PasskeyWish owner = new PasskeyWish(noor, "", Optional.of(TestProofs.of(noor)));
            assertEquals(PasskeyChange.DONE, passkeys.add(owner, key("her second"), NOW));
        });
    }
}
