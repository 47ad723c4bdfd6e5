package org.alongside.identity.consent;

import static org.alongside.identity.TestIdentity.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import org.alongside.identity.TestIdentity;
import org.alongside.kernel.Languages;
import org.alongside.kernel.PersonId;
import org.alongside.support.Database;
import org.alongside.support.StoreTest;
import org.junit.jupiter.api.DisplayName;

class ConsentsStoreTest {

    private static final String MODULE = UUID.randomUUID().toString();

    @StoreTest
    @DisplayName("IDENTITY-8 nothing is allowed before the person said so, and one module's yes is not another's")
    void asked(Database database) {
        database.rolledBack(entities -> {
            TestIdentity identity = TestIdentity.over(entities);
            PersonId ana = identity.arrival();
            Consents consents = identity.consents();
            assertFalse(consents.given(ana, Purpose.OWN_COMPLETION, MODULE));
            assertFalse(consents.asked(ana, Purpose.OWN_COMPLETION, MODULE));
            consents.give(new ConsentMatter(ana, Purpose.OWN_COMPLETION, MODULE), Languages.FIRST, NOW);
            assertTrue(consents.given(ana, Purpose.OWN_COMPLETION, MODULE));
            assertFalse(consents.given(ana, Purpose.OWN_COMPLETION, "another"));
            assertFalse(consents.given(ana, Purpose.USE, ""));
            assertFalse(consents.given(identity.arrival(), Purpose.OWN_COMPLETION, MODULE));
        });
    }

    @StoreTest
    @DisplayName(
            "IDENTITY-8 INV-17 a withdrawal at the same instant counts at once, and the earlier yes stays on record")
    void withdrawn(Database database) {
        database.rolledBack(entities -> {
            TestIdentity identity = TestIdentity.over(entities);
            PersonId ana = identity.arrival();
            Consents consents = identity.consents();
            consents.give(new ConsentMatter(ana, Purpose.OWN_COMPLETION, MODULE), Languages.FIRST, NOW);
            consents.refuse(new ConsentMatter(ana, Purpose.OWN_COMPLETION, MODULE), Languages.FIRST, NOW);
            assertFalse(consents.given(ana, Purpose.OWN_COMPLETION, MODULE));
            assertTrue(consents.asked(ana, Purpose.OWN_COMPLETION, MODULE));
            consents.give(new ConsentMatter(ana, Purpose.USE, ""), Languages.FIRST, NOW);
            consents.give(new ConsentMatter(ana, Purpose.USE, ""), Languages.FIRST, NOW);
            List<Consent> standing = consents.standing(ana);
            assertEquals(2, standing.size());
            assertEquals(3, new ConsentRows(entities).of(ana).size());
        });
    }

    @StoreTest
    @DisplayName("IDENTITY-8 a row holds version and SHA-256 of the sentences that were read")
    void recorded(Database database) {
        database.rolledBack(entities -> {
            TestIdentity identity = TestIdentity.over(entities);
            PersonId ana = identity.arrival();
            identity.consents().give(new ConsentMatter(ana, Purpose.USE, ""), Languages.FIRST, NOW);
            entities.clear();
            Consent row = identity.consents().standing(ana).get(0);
            ConsentText text = ConsentText.of(Purpose.USE, java.util.Locale.ENGLISH);
            assertEquals(text.hash(), row.textHash());
            assertEquals(Purpose.USE.version(), row.textVersion());
            assertEquals(NOW, row.decidedAt());
        });
    }

    @StoreTest
    @DisplayName("IDENTITY-8 a yes to sentences that have changed since allows nothing, and is asked anew; a no stands")
    void otherSentences(Database database) {
        database.rolledBack(entities -> {
            TestIdentity identity = TestIdentity.over(entities);
            PersonId ana = identity.arrival();
            for (boolean given : new boolean[] {true, false}) {
                ConsentMatter matter = new ConsentMatter(ana, Purpose.RESPONSES, "given " + given);
                var older = new Consent.Decision(
                        given ? ConsentAnswer.GIVEN : ConsentAnswer.REFUSED,
                        new ConsentText("1", "what was read then"),
                        NOW);
                entities.persist(new Consent(UUID.randomUUID(), matter, null, older));
                assertEquals(!given, identity.consents().asked(ana, Purpose.RESPONSES, matter.subject()));
                assertTrue(identity.consents()
                        .allowing(Purpose.RESPONSES, matter.subject())
                        .isEmpty());
            }
            identity.consents()
                    .give(new ConsentMatter(ana, Purpose.RESPONSES, "given true"), Languages.FIRST, NOW.plusSeconds(1));
            assertTrue(identity.consents().asked(ana, Purpose.RESPONSES, "given true"));
            assertEquals(
                    1,
                    identity.consents()
                            .allowing(Purpose.RESPONSES, "given true")
                            .size());
        });
    }

    @StoreTest
    @DisplayName("AUD-M5 IDENTITY-43 for every purpose a yes to other sentences than today's is none")
    void everyPurpose(Database database) {
        database.rolledBack(entities -> {
            TestIdentity identity = TestIdentity.over(entities);
            PersonId ana = identity.arrival();
            for (Purpose purpose : Purpose.values()) {
                ConsentMatter matter = new ConsentMatter(ana, purpose, "");
                ConsentText then = new ConsentText("1", "what was read then");
                var older = new Consent.Decision(ConsentAnswer.GIVEN, then, NOW);
                entities.persist(new Consent(UUID.randomUUID(), matter, null, older));
                assertFalse(identity.consents().given(ana, purpose, ""), purpose.name());
                identity.consents().give(matter, Languages.FIRST, NOW.plusSeconds(1));
                assertTrue(identity.consents().given(ana, purpose, ""), purpose.name());
            }
        });
    }

    @StoreTest
    @DisplayName("IDENTITY-16 INV-17 who allows it now, and since when: a yes that was taken back is none")
    void allowing(Database database) {
        database.rolledBack(entities -> {
            TestIdentity identity = TestIdentity.over(entities);
            Consents consents = identity.consents();
            PersonId ana = identity.arrival();
            PersonId rashid = identity.arrival();
            String questionnaire = UUID.randomUUID().toString();
            consents.give(new ConsentMatter(ana, Purpose.RESPONSES, questionnaire), Languages.FIRST, NOW);
            consents.give(new ConsentMatter(rashid, Purpose.RESPONSES, questionnaire), Languages.FIRST, NOW);
            consents.give(new ConsentMatter(rashid, Purpose.OWN_COMPLETION, questionnaire), Languages.FIRST, NOW);
            consents.refuse(new ConsentMatter(rashid, Purpose.RESPONSES, questionnaire), Languages.FIRST, NOW);
            assertEquals(java.util.Map.of(ana, NOW), consents.allowing(Purpose.RESPONSES, questionnaire));
            assertTrue(consents.allowing(Purpose.RESPONSES, "another").isEmpty());
        });
    }
}
