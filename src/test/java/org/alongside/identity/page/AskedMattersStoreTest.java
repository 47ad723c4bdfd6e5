package org.alongside.identity.page;

import static org.alongside.identity.TestIdentity.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.UUID;
import org.alongside.identity.TestIdentity;
import org.alongside.identity.access.NotHere;
import org.alongside.identity.consent.Purpose;
import org.alongside.kernel.Languages;
import org.alongside.kernel.PersonId;
import org.alongside.support.Database;
import org.alongside.support.StoreTest;
import org.junit.jupiter.api.DisplayName;

class AskedMattersStoreTest {

    private static String module(int number) {
        return UUID.nameUUIDFromBytes(new byte[] {(byte) number, (byte) (number >> 8)})
                .toString();
    }

    @StoreTest
    @DisplayName(
            "AUD-H7 a person answers what was asked before, and new questions up to a number that is no bound in life")
    void bounded(Database database) {
        database.rolledBack(entities -> {
            TestIdentity identity = TestIdentity.over(entities);
            PersonId ana = identity.welcomed("Ana");
            int answers = 0;
            for (int i = 0; i < 300; i++) {
                AskedMatters asked = new AskedMatters(ana, identity.consents().standing(ana));
                String module = module(i);
                assertThrows(NotHere.class, () -> asked.answered(Purpose.OWN_COMPLETION, module));
                try {
                    identity.consents().give(asked.asked(Purpose.OWN_COMPLETION, module), Languages.FIRST, NOW);
                    answers++;
                } catch (NotHere enough) {
                    continue;
                }
                entities.flush();
            }
            assertEquals(199, answers, "and the word on use itself");
            AskedMatters asked = new AskedMatters(ana, identity.consents().standing(ana));
            assertEquals(
                    module(0), asked.answered(Purpose.OWN_COMPLETION, module(0)).subject());
            assertEquals(
                    module(0), asked.asked(Purpose.OWN_COMPLETION, module(0)).subject());
        });
    }
}
