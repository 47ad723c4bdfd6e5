package org.alongside.durability;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The database is killed, and the server with it or not. */
class KillsOnPostgresIT {

    @Test
    @DisplayName(
            "Q-R1 Q-R3 PostgreSQL is killed, alone and with the server: no acknowledged answer is lost or replaced")
    void databaseAndServer() throws Exception {
        try (MortalSite site = MortalSite.onPostgres(FewKills.folder("postgresql-site"))) {
            FewKills.endures(site, List.of(KillTarget.DATABASE, KillTarget.BOTH, KillTarget.DATABASE));
        }
    }
}
