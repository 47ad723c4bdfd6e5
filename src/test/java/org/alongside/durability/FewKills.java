package org.alongside.durability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** A few kills in each build; a thousand are in {@link KillsCommand}. */
final class FewKills {

    private static final int SAVES = 2_700;
    private static final Path FOLDER =
            Path.of("target/test-site-" + ProcessHandle.current().pid() + "-kills");

    private FewKills() {}

    /** Where a site of this name keeps what is its own. */
    static Path folder(String name) {
        return FOLDER.resolve(name);
    }

    /** People answer while each of these is killed in turn; then every acknowledged answer stands, and the newest. */
    static void endures(MortalSite site, List<KillTarget> kills) throws Exception {
        KillRun run = new KillRun(site, folder("trails"), new Random(26));
        for (KillTarget target : kills) {
            run.round(target, SAVES);
        }
        System.out.println(kills + ": " + run.saves() + " acknowledged saves, "
                + run.faults().size() + " faults");
        assertEquals(List.of(), run.faults());
        assertTrue(run.saves() >= kills.size() * SAVES / 2, "people answered: " + run.saves());
    }
}
