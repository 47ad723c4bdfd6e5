package org.alongside.durability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A few kills in each build; a thousand are in {@link KillsCommand}. */
class KillsIT {

    private static final int SAVES = 2_700;
    private static final Path FOLDER =
            Path.of("target/test-site-" + ProcessHandle.current().pid() + "-kills");

    @Test
    @DisplayName("Q-R1 Q-R3 the server is killed with H2 in it: no acknowledged answer is lost or replaced by an older")
    void onH2() throws Exception {
        try (MortalSite site = MortalSite.onH2(FOLDER.resolve("h2"))) {
            endures(site, List.of(KillTarget.SERVER));
        }
    }

    @Test
    @DisplayName(
            "Q-R1 Q-R3 PostgreSQL is killed, alone and with the server: no acknowledged answer is lost or replaced")
    void onPostgres() throws Exception {
        try (MortalSite site = MortalSite.onPostgres(FOLDER.resolve("postgresql-site"))) {
            endures(site, List.of(KillTarget.DATABASE, KillTarget.BOTH, KillTarget.DATABASE));
        }
    }

    private static void endures(MortalSite site, List<KillTarget> kills) throws Exception {
        KillRun run = new KillRun(site, FOLDER.resolve("trails"), new Random(26));
        for (KillTarget target : kills) {
            run.round(target, SAVES);
        }
        System.out.println(kills + ": " + run.saves() + " acknowledged saves, "
                + run.faults().size() + " faults");
        assertEquals(List.of(), run.faults());
        assertTrue(run.saves() >= kills.size() * SAVES / 2, "people answered: " + run.saves());
    }
}
