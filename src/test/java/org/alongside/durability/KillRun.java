package org.alongside.durability;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * A few people with two devices each answer at one site, which is killed while they do, again and again. When and what
 * is drawn from the seed; which save is under way then is chance.
 */
final class KillRun {

    private static final int PEOPLE = 4;
    private static final int TRIES = 100;

    private final TrailChecker checker = new TrailChecker();
    private final List<AnsweringDevice> devices = new ArrayList<>();
    private final MortalSite site;
    private final Path folder;
    private final Random random;
    private int rounds;
    private volatile boolean killing;

    /** @param folder for the trails; those of rounds with a fault stay there */
    KillRun(MortalSite site, Path folder, Random random) {
        this.site = site;
        this.folder = folder;
        this.random = random;
        for (int n = 1; n <= PEOPLE; n++) {
            AnsweringDevice first = AnsweringDevice.signsUp(site.base(), "person" + n, new Random(random.nextLong()));
            devices.add(first);
            devices.add(first.another(new Random(random.nextLong())));
        }
        devices.forEach(AnsweringDevice::signsIn);
    }

    /**
     * People answer until about so many answers were acknowledged; then the target is killed, started again, and looked
     * at.
     *
     * @param saves half as many at least, and half as many again at most
     */
    void round(KillTarget target, int saves) throws InterruptedException, ExecutionException {
        rounds++;
        int before = checker.faults().size();
        SaveTrail trail =
                new SaveTrail(folder.resolve("round-" + rounds + ".trail"), saves / 2 + random.nextInt(saves + 1));
        try (trail) {
            answerUntilKilled(trail, target);
            site.rises(target);
            if (target.hitsServer()) {
                devices.forEach(AnsweringDevice::signsIn);
            }
            for (int n = 0; n < devices.size(); n += 2) {
                devices.get(n).looks(trail);
            }
        }
        trail.readBy(checker);
        if (checker.faults().size() == before) {
            trail.deletes();
        }
    }

    private void answerUntilKilled(SaveTrail trail, KillTarget target) throws InterruptedException, ExecutionException {
        killing = false;
        ExecutorService threads = Executors.newFixedThreadPool(devices.size());
        try {
            List<Future<?>> answering = new ArrayList<>();
            devices.forEach(device -> answering.add(threads.submit(() -> answers(device, trail))));
            trail.awaitWanted();
            killing = true;
            site.kill(target, random.nextBoolean());
            for (Future<?> device : answering) {
                device.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** Until the first save that fails because of the kill. Before that one may fail, and is sent again. */
    private void answers(AnsweringDevice device, SaveTrail trail) {
        int failed = 0;
        while (true) {
            try {
                device.saves(trail);
                failed = 0;
            } catch (IOException unknown) {
                failed++;
                if (killing) {
                    return;
                }
                if (failed == TRIES) {
                    trail.endsWaiting();
                    throw new IllegalStateException("nothing was killed, and saves fail", unknown);
                }
            }
        }
    }

    long saves() {
        return checker.acknowledgements();
    }

    /** Each acknowledged answer that was missing or replaced by an older one, with its line in the trail. */
    List<String> faults() {
        return checker.faults();
    }
}
