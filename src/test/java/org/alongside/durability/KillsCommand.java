package org.alongside.durability;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Kills a site a thousand times while people answer. Each site is a new one after some kills, and one in four has H2.
 * With PostgreSQL the database is killed alone more often than with its server, because that takes a third of the time.
 * A run that was stopped goes on where it was, with a site of its own; see {@link KillProgress}. The figures come last,
 * and the command fails where an acknowledged answer was lost; the trails of such rounds stay.
 *
 * <p>What is drawn depends on the seed and the number of the site, so that a run in another place goes on with sites
 * that were not seen yet.
 *
 * <p>{@code -Dkills=1000 -Dsaves=1000000 -Dkills.each=25 -Dkills.seed=26 -Dkills.site=0}
 */
public final class KillsCommand {

    private static final Path FOLDER = Path.of("target/kills");

    private static final int SITES_PER_H2 = 4;
    private static final List<KillTarget> WITH_H2 = List.of(KillTarget.SERVER);
    private static final List<KillTarget> WITH_POSTGRES =
            List.of(KillTarget.DATABASE, KillTarget.DATABASE, KillTarget.DATABASE, KillTarget.SERVER, KillTarget.BOTH);

    private final long kills = Long.getLong("kills", 1_000);
    private final long saves = Long.getLong("saves", 1_000_000);
    private final int each = Integer.getInteger("kills.each", 25);
    private final long seed = Long.getLong("kills.seed", 26);
    private final long firstSite = Long.getLong("kills.site", 0);
    private final KillProgress progress = new KillProgress(FOLDER.resolve("progress.properties"));

    private KillsCommand() {}

    public static void main(String[] arguments) throws Exception {
        KillsCommand command = new KillsCommand();
        while (!command.isDone()) {
            command.oneSite();
        }
        command.print();
        if (command.progress.count("faults") > 0) {
            throw new IllegalStateException("acknowledged answers were lost; the trails are in " + FOLDER);
        }
    }

    /** Both are reached: how many saves a round has is drawn. */
    private boolean isDone() {
        return done() >= kills && progress.count("saves") >= saves;
    }

    private long done() {
        long done = 0;
        for (KillTarget target : KillTarget.values()) {
            done += progress.count(name(target));
        }
        return done;
    }

    private void oneSite() throws Exception {
        long number = firstSite + progress.count("sites");
        progress.add("sites", 1).keep();
        Path folder = FOLDER.resolve("site-" + number);
        boolean h2 = number % SITES_PER_H2 == 0;
        try (MortalSite site = h2 ? MortalSite.onH2(folder) : MortalSite.onPostgres(folder)) {
            Random random = new Random(seed + number);
            KillRun run = new KillRun(site, folder.resolve("trails"), random);
            List<KillTarget> targets = h2 ? WITH_H2 : WITH_POSTGRES;
            for (int n = 0; n < each && !isDone(); n++) {
                round(run, targets.get(random.nextInt(targets.size())));
            }
        }
    }

    private void round(KillRun run, KillTarget target) throws Exception {
        long savesBefore = run.saves();
        int faultsBefore = run.faults().size();
        run.round(target, (int) (saves / kills));
        progress.add(name(target), 1)
                .add("saves", run.saves() - savesBefore)
                .add("faults", run.faults().size() - faultsBefore)
                .keep();
        run.faults().stream().skip(faultsBefore).forEach(System.out::println);
        System.out.printf(Locale.ROOT, "%d of %d kills, %s%n", done(), kills, target);
    }

    private static String name(KillTarget target) {
        return "kills." + target.name().toLowerCase(Locale.ROOT);
    }

    private void print() {
        System.out.printf(
                Locale.ROOT, "%nKills: %d at %d sites from %d on%n", done(), progress.count("sites"), firstSite);
        for (KillTarget target : KillTarget.values()) {
            System.out.printf(Locale.ROOT, "  %-9s %d%n", target, progress.count(name(target)));
        }
        System.out.printf(
                Locale.ROOT,
                "acknowledged saves: %d%nacknowledged answers lost or replaced by older ones: %d%n",
                progress.count("saves"),
                progress.count("faults"));
    }
}
