package org.alongside.identity.security;

import static org.alongside.identity.TestIdentity.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.alongside.identity.TestIdentity;
import org.alongside.identity.consent.ConsentMatter;
import org.alongside.identity.consent.ConsentRefused;
import org.alongside.identity.consent.Purpose;
import org.alongside.kernel.Languages;
import org.alongside.kernel.PersonId;
import org.alongside.support.Database;
import org.alongside.support.StoreTest;
import org.junit.jupiter.api.DisplayName;

class UseEndStoreTest {

    @StoreTest
    @DisplayName(
            "AUD-M5 IDENTITY-43 INV-17 a no to the use of this site is told, and so is every other; all devices go")
    void useEnds(Database database) {
        database.rolledBack(entities -> {
            TestIdentity identity = TestIdentity.over(entities);
            PersonId ana = identity.welcomed("Ana");
            identity.devices().begin(ana, "one browser", NOW);
            identity.devices().begin(ana, "another", NOW);
            identity.house().hears(ConsentRefused.class, new UseEnd(identity.devices())::refused);
            identity.consents().refuse(new ConsentMatter(ana, Purpose.OWN_COMPLETION, "x"), Languages.FIRST, NOW);
            assertEquals(2, identity.devices().of(ana, NOW).size());
            identity.consents().refuse(new ConsentMatter(ana, Purpose.USE, ""), Languages.FIRST, NOW);
            entities.flush();
            assertEquals(0, identity.devices().of(ana, NOW).size());
            assertEquals(2, identity.house().fired(ConsentRefused.class).size());
        });
    }
}
