package org.alongside.practicelms.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * Line items and every score that was accepted, in the order of arrival. A later score replaces an earlier one for
 * the same learner and line item, its comment included; the earlier ones stay readable for tests.
 */
public final class Gradebook {

    /** The column that belongs to the resource link; the only one a launch names. */
    public static final String FIRST = "7";

    private final Map<Integer, LineItem> lineItems = new ConcurrentSkipListMap<>();
    private final AtomicInteger nextId = new AtomicInteger(Integer.parseInt(FIRST));
    private final List<RecordedScore> scores = new ArrayList<>();
    private Consumer<RecordedScore> keeper = score -> {};

    public Gradebook() {
        Optional<String> link = Optional.of(Tool.LINK);
        put(new LineItem(freshId(), Tool.LINK_TITLE, 100, link, Optional.empty(), Optional.empty()));
    }

    /** Takes up what the file holds, and adds to it from now on. */
    public synchronized void keepIn(ScoresFile file) {
        scores.addAll(file.read());
        keeper = file::add;
    }

    public String freshId() {
        return String.valueOf(nextId.getAndIncrement());
    }

    /** Adds a column, or changes the one with this id. */
    public void put(LineItem changed) {
        lineItems.put(Integer.valueOf(changed.id()), changed);
    }

    public Optional<LineItem> lineItem(String id) {
        return id.matches("\\d{1,9}") ? Optional.ofNullable(lineItems.get(Integer.valueOf(id))) : Optional.empty();
    }

    public List<LineItem> lineItems() {
        return List.copyOf(lineItems.values());
    }

    /** Takes the column away, as a teacher can; its scores go with it. */
    public synchronized void delete(String id) {
        lineItems.remove(Integer.valueOf(id));
        scores.removeIf(score -> score.lineItem().equals(id));
    }

    /**
     * Takes a score if its time is later than the last one's.
     *
     * @return false, with nothing changed, if it is not later
     */
    public synchronized boolean record(RecordedScore score) {
        boolean later = current(score.lineItem(), score.userId())
                .map(last -> score.at().isAfter(last.at()))
                .orElse(true);
        if (later) {
            keeper.accept(score);
            scores.add(score);
        }
        return later;
    }

    /** Forgets every score, as for a new term; a file that keeps them is not touched. */
    public synchronized void clear() {
        scores.clear();
    }

    /** Everything accepted so far, in the order of arrival. */
    public synchronized List<RecordedScore> scores() {
        return List.copyOf(scores);
    }

    /** What stands now: the last score of each learner in each column, in the order of their last arrival. */
    public synchronized List<RecordedScore> all() {
        return scores.stream()
                .filter(score -> current(score.lineItem(), score.userId())
                        .filter(score::equals)
                        .isPresent())
                .toList();
    }

    /** What stands now for this learner in this column. */
    public synchronized Optional<RecordedScore> current(String lineItem, String userId) {
        for (int i = scores.size() - 1; i >= 0; i--) {
            RecordedScore score = scores.get(i);
            if (score.lineItem().equals(lineItem) && score.userId().equals(userId)) {
                return Optional.of(score);
            }
        }
        return Optional.empty();
    }

    /** What stands now for this learner in the column of the resource link. */
    public Optional<RecordedScore> current(PracticeUser user) {
        return current(FIRST, user.id());
    }
}
