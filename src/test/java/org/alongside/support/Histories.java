package org.alongside.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

/**
 * Histories of one thing that pages save while people type or choose (quality R3): three devices of one person, lost
 * replies, repeated and late deliveries. The checker knows nothing of the rule that it checks; it asks whether words
 * were replaced by a page that had not seen them.
 */
public final class Histories {

    private static final int DEVICES = 3;
    private static final int EVENTS = 40;

    /**
     * One delivery of a page to the server.
     *
     * @param base the revision that the page last knew the server to have
     * @param revision the page's own count
     * @param device which page, from 0
     * @param order when it was sent, among all that were sent
     * @param seen what the page knew to stand there as it sent this
     */
    public record Delivery(String words, long base, long revision, int device, int order, String seen) {}

    /** What the server says to a delivery: whether it is kept, and what stands now. */
    public record Told(boolean saved, String stands, long revision) {}

    /** The server, asked once for each delivery. */
    public interface Register extends Function<Delivery, Told> {}

    private static final class Device {
        private String seen = "";
        private long base;
        private long count;
    }

    private final Random random;
    private final List<String> words;
    private final List<Device> devices = new ArrayList<>();
    private final List<Delivery> sent = new ArrayList<>();

    private Histories(Random random, List<String> words) {
        this.random = random;
        this.words = words;
        for (int n = 0; n < DEVICES; n++) {
            devices.add(new Device());
        }
    }

    /**
     * Runs one history.
     *
     * @param words what somebody may enter
     * @return what was overwritten unseen, in sentences; none where all is well
     */
    public static List<String> overwritten(Register server, Random random, List<String> words) {
        return new Histories(random, words).run(server);
    }

    private List<String> run(Register server) {
        List<String> faults = new ArrayList<>();
        String truth = "";
        Delivery by = new Delivery("", 0, 0, -1, -1, "");
        for (int event = 0; event < EVENTS; event++) {
            boolean again = !sent.isEmpty() && random.nextInt(4) == 0;
            Delivery delivery = again ? sent.get(random.nextInt(sent.size())) : fresh();
            Told told = server.apply(delivery);
            boolean replaced = told.saved() && !delivery.words().equals(truth);
            if (replaced && !delivery.seen().equals(truth) && !isOwnLater(delivery, by)) {
                faults.add(delivery.words() + " replaced " + truth + ", having seen " + delivery.seen());
            }
            by = replaced ? delivery : by;
            truth = told.stands();
            if (random.nextInt(4) > 0) {
                learns(devices.get(delivery.device()), told);
            }
        }
        return faults;
    }

    /** A page knows its own words without being told of them. */
    private static boolean isOwnLater(Delivery delivery, Delivery before) {
        return delivery.device() == before.device() && delivery.order() > before.order();
    }

    private Delivery fresh() {
        int number = random.nextInt(devices.size());
        Device device = devices.get(number);
        device.count = Math.max(device.count, device.base) + 1;
        String text = words.get(random.nextInt(words.size()));
        Delivery delivery = new Delivery(text, device.base, device.count, number, sent.size(), device.seen);
        sent.add(delivery);
        return delivery;
    }

    private static void learns(Device device, Told told) {
        device.base = told.revision();
        device.seen = told.stands();
    }
}
