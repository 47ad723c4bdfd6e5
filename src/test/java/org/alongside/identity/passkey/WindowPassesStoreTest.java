package org.alongside.identity.passkey;

import static org.alongside.identity.TestIdentity.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.identity.TestIdentity;
import org.alongside.identity.passkey.WindowGuest.GuestOrigin;
import org.alongside.support.Database;
import org.alongside.support.StoreTest;
import org.junit.jupiter.api.DisplayName;

class WindowPassesStoreTest {

    @StoreTest
    @DisplayName(
            "F6 IDENTITY-53 a pass into a window of its own opens once, for five minutes, and for its person and their way in")
    void once(Database database) {
        database.rolledBack(entities -> {
            TestIdentity identity = TestIdentity.over(entities);
            WindowPasses passes = identity.house().get(WindowPasses.class);
            GuestOrigin way = new GuestOrigin(UUID.randomUUID(), UUID.randomUUID());
            WindowGuest noor = new WindowGuest(identity.welcomed("Noor"), Optional.of(way));
            WindowGuest rashid = new WindowGuest(identity.welcomed("Rashid"), Optional.empty());
            String pass = passes.make(noor, NOW);
            String mark = pass.substring(pass.indexOf('.'));
            for (String wrong : List.of(
                    "", "x", "%", ".", mark, "x" + mark, rashid.line() + mark, noor.person() + mark, pass + "AAAA")) {
                assertEquals(Optional.empty(), passes.use(wrong, NOW), wrong);
            }
            assertEquals(Optional.empty(), passes.use(pass, NOW.plus(PasskeyChallenges.OPEN)), "over");
            assertEquals(
                    Optional.of(noor),
                    passes.use(pass, NOW.plus(PasskeyChallenges.OPEN).minusSeconds(1)));
            assertEquals(Optional.empty(), passes.use(pass, NOW), "used");
            assertEquals(Optional.of(rashid), passes.use(passes.make(rashid, NOW), NOW));
        });
    }
}
