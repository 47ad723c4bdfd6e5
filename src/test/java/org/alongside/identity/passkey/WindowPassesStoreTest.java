package org.alongside.identity.passkey;

import static org.alongside.identity.TestIdentity.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.alongside.identity.TestIdentity;
import org.alongside.kernel.PersonId;
import org.alongside.support.Database;
import org.alongside.support.StoreTest;
import org.junit.jupiter.api.DisplayName;

class WindowPassesStoreTest {

    @StoreTest
    @DisplayName(
            "F6 IDENTITY-53 a pass into a window of its own opens once, for five minutes, and for its person alone")
    void once(Database database) {
        database.rolledBack(entities -> {
            TestIdentity identity = TestIdentity.over(entities);
            WindowPasses passes = identity.house().get(WindowPasses.class);
            PersonId noor = identity.welcomed("Noor");
            PersonId rashid = identity.welcomed("Rashid");
            String pass = passes.make(noor, NOW);
            String bent = passes.make(rashid, NOW).substring(0, 21) + pass.substring(21);
            for (String wrong : List.of("", "x", "%", bent, pass + "AAAA", pass.substring(4))) {
                assertEquals(Optional.empty(), passes.use(wrong, NOW), wrong);
            }
            assertEquals(Optional.empty(), passes.use(pass, NOW.plus(PasskeyChallenges.OPEN)), "over");
            assertEquals(
                    Optional.of(noor),
                    passes.use(pass, NOW.plus(PasskeyChallenges.OPEN).minusSeconds(1)));
            assertEquals(Optional.empty(), passes.use(pass, NOW), "used");
        });
    }
}
