package org.alongside.identity;

import static org.alongside.identity.TestIdentity.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.alongside.kernel.Languages;
import org.alongside.kernel.PersonId;
import org.alongside.support.Database;
import org.alongside.support.StoreTest;
import org.junit.jupiter.api.DisplayName;

class PeopleStoreTest {

    private static PlatformIdentity rashid(String subject) {
        return new PlatformIdentity(
                "https://lms.example", subject, Optional.of("Rashid M"), Optional.of("r@x.example"), Languages.FIRST);
    }

    @StoreTest
    @DisplayName("IDENTITY-7 the same issuer and subject are the same person, another issuer is another")
    void recognised(Database database) {
        database.rolledBack(entities -> {
            People people = TestIdentity.over(entities).people();
            PersonId first = people.recognise(rashid("7"), NOW);
            assertEquals(first, people.recognise(rashid("7"), NOW.plusSeconds(60)));
            PlatformIdentity elsewhere = new PlatformIdentity(
                    "https://other.example", "7", Optional.empty(), Optional.empty(), Languages.FIRST);
            assertNotEquals(first, people.recognise(elsewhere, NOW));
        });
    }

    @StoreTest
    @DisplayName("IDENTITY-7 two first launches at the same moment meet in one person")
    void atOnce(Database database) throws Exception {
        PlatformIdentity who = rashid(UUID.randomUUID().toString());
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            Future<PersonId> one = pool.submit(() -> launch(database, who, together));
            Future<PersonId> other = pool.submit(() -> launch(database, who, together));
            assertEquals(one.get(), other.get());
        } finally {
            pool.shutdownNow();
        }
    }

    private static PersonId launch(Database database, PlatformIdentity who, CyclicBarrier together) {
        return database.committed(entities -> {
            try {
                together.await();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
            return TestIdentity.over(entities).people().recognise(who, NOW);
        });
    }

    @StoreTest
    @DisplayName("IDENTITY-15 the platform's name is offered once, and forgotten when the person has chosen")
    void chosen(Database database) {
        database.rolledBack(entities -> {
            TestIdentity identity = TestIdentity.over(entities);
            People people = identity.people();
            PersonId person = people.recognise(rashid("8"), NOW);
            assertEquals("", people.chosenName(person));
            assertFalse(people.isAdult(person));
            assertEquals("Rashid M", people.nameToOffer(person));
            people.welcome(person, "  R. ", NOW);
            entities.flush();
            entities.clear();
            assertEquals("R.", people.chosenName(person));
            assertTrue(people.isAdult(person));
            people.welcome(person, "R.", NOW);
            assertEquals("R.", people.nameToOffer(person));
            assertTrue(new Persons(entities)
                    .accountsOf(person)
                    .get(0)
                    .offeredName()
                    .isEmpty());
        });
    }

    @StoreTest
    @DisplayName("IDENTITY-15 a name is one line of 1 to 60 characters")
    void names(Database database) {
        database.rolledBack(entities -> {
            TestIdentity identity = TestIdentity.over(entities);
            PersonId person = identity.arrival();
            for (String name : new String[] {"", "  ", "a".repeat(61), "Ana\u0007", "A\nB"}) {
                assertFalse(ChosenName.fits(name), name);
            }
            assertTrue(ChosenName.fits(" Noor ") && ChosenName.fits("ö".repeat(60)));
            assertThrows(IllegalArgumentException.class, () -> identity.people().welcome(person, " ", NOW));
        });
    }

    @StoreTest
    @DisplayName("IDENTITY-14 Q-S8 the first administrator is made once, and never out of an account that is there")
    void administrator(Database database) {
        database.rolledBack(entities -> {
            Accounts accounts = TestIdentity.over(entities).accounts();
            NewAccount mika = account("mika");
            NewAccount noor = account("noor");
            accounts.signUp(mika, NOW);
            assertFalse(accounts.anyAdministrator());
            assertFalse(accounts.makeFirstAdministrator(mika, NOW), "these words open somebody's account");
            assertTrue(accounts.makeFirstAdministrator(noor, NOW));
            assertTrue(accounts.anyAdministrator());
            assertEquals(
                    "[ROLE was made the first administrator]",
                    entities.createNativeQuery("select concat(kind, ' ', why) from vault_access_entry")
                            .getResultList()
                            .toString(),
                    "the log of access has it");
            NewAccount second = account("ana");
            assertFalse(accounts.makeFirstAdministrator(second, NOW));
            assertTrue(accounts.find(second.keys()).isEmpty());
        });
    }

    private static NewAccount account(String name) {
        return new NewAccount(
                EmailAddress.of(name + "@example.org").orElseThrow(),
                new SignInKeys(new SignInKey(name, 1), List.of()),
                Languages.FIRST);
    }
}
