package org.alongside.identity;

import static org.alongside.identity.TestIdentity.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.alongside.support.Database;
import org.alongside.support.StoreTest;
import org.junit.jupiter.api.DisplayName;

class AccountsStoreTest {

    @StoreTest
    @DisplayName("IDENTITY-3 a sign-up with a taken address changes nothing and leaves no person behind")
    void taken(Database database) {
        database.rolledBack(entities -> {
            Accounts accounts = TestIdentity.over(entities).accounts();
            EmailAddress noor = EmailAddress.of(" Noor@Example.ORG ").orElseThrow();
            accounts.signUp(new NewAccount(noor, "first"), NOW);
            Accounts.KnownAccount before = accounts.find(noor).orElseThrow();
            long people = people(entities);
            accounts.signUp(new NewAccount(noor, "second"), NOW);
            assertEquals(before, accounts.find(noor).orElseThrow());
            assertEquals(people, people(entities));
            assertEquals("noor@example.org", noor.value());
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

    private static long people(jakarta.persistence.EntityManager entities) {
        return ((Number) entities.createNativeQuery("select count(*) from identity_person")
                        .getSingleResult())
                .longValue();
    }
}
