package org.alongside.durability;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The server is killed with its database in it. */
class KillsOnH2IT {

    @Test
    @DisplayName("Q-R1 Q-R3 the server is killed with H2 in it: no acknowledged answer is lost or replaced by an older")
    void server() throws Exception {
        try (MortalSite site = MortalSite.onH2(FewKills.folder("h2"))) {
            FewKills.endures(site, List.of(KillTarget.SERVER));
        }
    }
}
