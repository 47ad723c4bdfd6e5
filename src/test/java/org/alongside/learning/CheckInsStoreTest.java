package org.alongside.learning;

import static org.alongside.learning.OwnPath.days;
import static org.alongside.learning.Samples.ANA;
import static org.alongside.learning.Samples.RASHID;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.alongside.learning.policy.Since;
import org.alongside.support.Database;
import org.alongside.support.StoreTest;
import org.junit.jupiter.api.DisplayName;

class CheckInsStoreTest {

    @StoreTest
    @DisplayName("LEARNING-8 the question comes four weeks after taking up a course, and four weeks after each answer")
    void aboutMonthly(Database database) {
        database.rolledBack(entities -> {
            OwnPath path = new OwnPath(entities);
            assertFalse(path.checkIns.isQuestionDue(ANA, days(99)));
            path.enroll(ANA);
            assertFalse(path.checkIns.isQuestionDue(ANA, days(27)));
            assertTrue(path.checkIns.isQuestionDue(ANA, days(28)));
            path.checkIns.answer(ANA, Since.SAME, days(30));
            assertFalse(path.checkIns.isQuestionDue(ANA, days(57)));
            assertTrue(path.checkIns.isQuestionDue(ANA, days(58)));
        });
    }

    @StoreTest
    @DisplayName("LEARNING-8 pressing twice keeps one answer; worse twice running shows the ways to their owner only")
    void worseTwice(Database database) {
        database.rolledBack(entities -> {
            OwnPath path = new OwnPath(entities);
            path.enroll(ANA);
            path.enroll(RASHID);
            path.checkIns.answer(ANA, Since.WORSE, days(28));
            path.checkIns.answer(ANA, Since.WORSE, days(28).plusSeconds(1));
            assertFalse(path.checkIns.showsWays(ANA));
            path.checkIns.answer(ANA, Since.WORSE, days(56));
            entities.clear();
            assertEquals(Optional.of(Since.WORSE), path.checkIns.last(ANA));
            assertTrue(path.checkIns.showsWays(ANA));
            assertFalse(path.checkIns.showsWays(RASHID));
        });
    }

    @StoreTest
    @DisplayName("LEARNING-9 all answers are sealed to one length")
    void oneLength(Database database) {
        database.rolledBack(entities -> {
            OwnPath path = new OwnPath(entities);
            path.enroll(ANA);
            int day = 0;
            for (Since since : Since.values()) {
                day += 28;
                path.checkIns.answer(ANA, since, days(day));
            }
            assertEquals(
                    1,
                    entities.createNativeQuery("select distinct octet_length(answer) from learning_check_in")
                            .getResultList()
                            .size());
        });
    }
}
