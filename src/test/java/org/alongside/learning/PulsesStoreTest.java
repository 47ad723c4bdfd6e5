package org.alongside.learning;

import static org.alongside.learning.OwnPath.days;
import static org.alongside.learning.Samples.ANA;
import static org.alongside.learning.Samples.RASHID;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.alongside.support.Database;
import org.alongside.support.StoreTest;
import org.junit.jupiter.api.DisplayName;

class PulsesStoreTest {

    @StoreTest
    @DisplayName("LEARNING-11 it is offered a week after taking up a course, after sending it, and after letting it go")
    void weekly(Database database) {
        database.rolledBack(entities -> {
            OwnPath path = new OwnPath(entities);
            assertFalse(path.pulses.isOffered(ANA, days(99)));
            path.enroll(ANA);
            assertFalse(path.pulses.isOffered(ANA, days(6)));
            assertTrue(path.pulses.isOffered(ANA, days(7)));
            path.pulses.putOff(ANA, days(8));
            assertFalse(path.pulses.isOffered(ANA, days(14)));
            assertTrue(path.pulses.isOffered(ANA, days(15)));
            var attempt = path.delivery.begin(ANA, PlacementInstruments.PULSE, days(15));
            assertTrue(path.pulses.isOffered(ANA, days(15)), "begun is not sent");
            path.delivery.submit(ANA, attempt.id(), days(16));
            assertFalse(path.pulses.isOffered(ANA, days(22)));
            assertTrue(path.pulses.isOffered(ANA, days(23)));
        });
    }

    @StoreTest
    @DisplayName("LEARNING-11 pressing twice lets one week go, and what was not offered cannot be put off")
    void twice(Database database) {
        database.rolledBack(entities -> {
            OwnPath path = new OwnPath(entities);
            path.enroll(ANA);
            path.pulses.putOff(ANA, days(3));
            assertTrue(path.pulses.isOffered(ANA, days(7)));
            path.pulses.putOff(ANA, days(7));
            path.pulses.putOff(ANA, days(7).plusSeconds(1));
            assertEquals(1, putOffs(path).size());
            assertTrue(path.pulses.isOffered(ANA, days(14)));
        });
    }

    @StoreTest
    @DisplayName(
            "LEARNING-12 INV-10 what Rashid does changes nothing for Ana, and erasing her forgets what she put off")
    void ownRecordsOnly(Database database) {
        database.rolledBack(entities -> {
            OwnPath path = new OwnPath(entities);
            path.enroll(ANA);
            path.enroll(RASHID);
            path.pulses.putOff(RASHID, days(7));
            assertTrue(path.pulses.isOffered(ANA, days(7)));
            path.pulses.putOff(ANA, days(9));
            List<String> his = path.rowsOf(RASHID);
            new LearningData(entities, path.vault, Samples.LIBRARY).erase(ANA, days(9));
            assertEquals(List.of(), putOffs(path));
            assertEquals(his, path.rowsOf(RASHID));
        });
    }

    private static List<String> putOffs(OwnPath path) {
        return path.rowsOf(ANA).stream()
                .filter(row -> row.startsWith("pulse_put_off"))
                .toList();
    }
}
