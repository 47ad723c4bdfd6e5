package org.alongside.identity;

import static org.alongside.identity.TestIdentity.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import org.alongside.kernel.Languages;
import org.alongside.kernel.PersonId;
import org.alongside.support.Database;
import org.alongside.support.StatementCount;
import org.alongside.support.StoreTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AccountsStoreTest {

    private static final EmailAddress NOOR =
            EmailAddress.of(" Noor@Example.ORG ").orElseThrow();

    private static SignInKeys keys(String value) {
        return new SignInKeys(new SignInKey(value, 2), List.of(new SignInKey("old " + value, 1)));
    }

    private static NewAccount account(String key) {
        return new NewAccount(NOOR, keys(key), Languages.FIRST);
    }

    @StoreTest
    @DisplayName("AUD-H6 IDENTITY-3 several accounts share an address, and the same words are the same account")
    void shared(Database database) {
        database.rolledBack(entities -> {
            Accounts accounts = TestIdentity.over(entities).accounts();
            PersonId first = accounts.signUp(account("first"), NOW);
            PersonId second = accounts.signUp(account("second"), NOW);
            assertNotEquals(first, second);
            long people = people(entities);
            assertEquals(first, accounts.signUp(account("first"), NOW));
            assertEquals(people, people(entities), "nobody is left behind");
            assertEquals(Optional.of(first), accounts.find(keys("first")));
            assertEquals(Optional.of(second), accounts.find(keys("second")));
            assertEquals(Optional.empty(), accounts.find(keys("third")));
            assertEquals(
                    Optional.of("noor@example.org"), accounts.addressOf(first).map(EmailAddress::value));
        });
    }

    @StoreTest
    @DisplayName("INV-31 AUD-H6 a sign-up asks the same whether its address is new or has accounts, a sign-in likewise")
    void statements(Database database) {
        StatementCount statements = StatementCount.on(database);
        statements.rolledBack(entities -> {
            Accounts accounts = TestIdentity.over(entities).accounts();
            List<String> unknown = statements.during(entities, () -> accounts.signUp(account("first"), NOW));
            List<String> known = statements.during(entities, () -> accounts.signUp(account("second"), NOW));
            assertEquals(unknown, known);
            assertEquals(
                    statements.during(entities, () -> accounts.find(keys("first"))),
                    statements.during(entities, () -> accounts.find(keys("nobody"))));
        });
    }

    @StoreTest
    @DisplayName("AUD-L14 an account by older parameters moves on to the current ones with its next sign-in")
    void older(Database database) {
        database.rolledBack(entities -> {
            Accounts accounts = TestIdentity.over(entities).accounts();
            PersonId noor = accounts.signUp(
                    new NewAccount(NOOR, new SignInKeys(new SignInKey("old first", 1), List.of()), Languages.FIRST),
                    NOW);
            assertEquals(List.of(1), accounts.generationsBefore(2));
            SignInKeys currentAlone = new SignInKeys(keys("first").current(), List.of());
            assertEquals(Optional.empty(), accounts.find(currentAlone), "sabotage: older ones are not asked for");
            assertEquals(Optional.of(noor), accounts.find(keys("first")));
            assertEquals(List.of(), accounts.generationsBefore(2));
            assertEquals(Optional.of(noor), accounts.find(keys("first")));
        });
    }

    @StoreTest
    @DisplayName("AUD-L14 a sign-up with the words of an account by older parameters is that account, moved on")
    void olderSignUp(Database database) {
        database.rolledBack(entities -> {
            Accounts accounts = TestIdentity.over(entities).accounts();
            PersonId noor = accounts.signUp(
                    new NewAccount(NOOR, new SignInKeys(new SignInKey("old first", 1), List.of()), Languages.FIRST),
                    NOW);
            assertEquals(noor, accounts.signUp(account("first"), NOW));
            assertEquals(List.of(), accounts.generationsBefore(2));
        });
    }

    @StoreTest
    @DisplayName("IDENTITY-3 a new password needs the old one, and never takes over another account")
    void changed(Database database) {
        database.rolledBack(entities -> {
            Accounts accounts = TestIdentity.over(entities).accounts();
            PersonId noor = accounts.signUp(account("first"), NOW);
            PersonId other = accounts.signUp(account("second"), NOW);
            SignInKey fresh = new SignInKey("third", 2);
            assertFalse(accounts.changePassword(noor, keys("second"), fresh), "another's old password");
            assertFalse(accounts.changePassword(noor, keys("nothing"), fresh), "a wrong old password");
            assertFalse(
                    accounts.changePassword(noor, keys("first"), keys("second").current()), "another's account");
            assertEquals(Optional.of(other), accounts.find(keys("second")));
            assertTrue(accounts.changePassword(noor, keys("first"), fresh));
            assertEquals(Optional.empty(), accounts.find(keys("first")));
            assertEquals(Optional.of(noor), accounts.find(keys("third")));
        });
    }

    @StoreTest
    @DisplayName("IDENTITY-3 no address is no account")
    void none(Database database) {
        for (String text :
                new String[] {null, "", "noor", "@x", "x@", "a@b@c", "a b@c", "a@b\n", "a".repeat(250) + "@bcde"}) {
            assertTrue(EmailAddress.of(text).isEmpty() == !"a@b\n".equals(text), text);
        }
        assertEquals(
                "EmailAddress",
                EmailAddress.of("noor@example.org").orElseThrow().toString());
    }

    @Test
    @DisplayName("AUD-H1 an address far too long is none before it is normalised, and one that its host makes too long")
    void tooLong() {
        assertTrue(EmailAddress.of("\uFDFA".repeat(5_000_000) + "@example.org").isEmpty());
        int unfolded = Normalizer.normalize("\uFDFA".repeat(1_000), Normalizer.Form.NFKC)
                .length();
        assertEquals(18_000, unfolded, "sabotage: what is normalised first grows to eighteen times its length");
        String host = ("ü".repeat(30) + ".").repeat(7) + "example";
        assertTrue(("a@" + host).length() < 254);
        assertTrue(EmailAddress.of("a@" + host).isEmpty());
    }

    private static long people(jakarta.persistence.EntityManager entities) {
        return ((Number) entities.createNativeQuery("select count(*) from identity_person")
                        .getSingleResult())
                .longValue();
    }
}
