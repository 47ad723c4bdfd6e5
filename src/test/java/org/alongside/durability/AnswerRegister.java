package org.alongside.durability;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One question of one person, as far as the trail tells. Each revision is one answer; a newer one is never taken back.
 * Every verb says what is wrong; empty where nothing is.
 */
final class AnswerRegister {

    private final Map<Long, Set<String>> sent = new HashMap<>();
    private final Map<Long, String> acknowledged = new HashMap<>();

    /** By save: the newest revision that had been acknowledged when it was sent. */
    private final Map<Long, Long> newestBefore = new HashMap<>();

    private long newest;

    void sent(TrailLine line) {
        sent.computeIfAbsent(line.revision(), revision -> new HashSet<>()).add(line.answer());
        newestBefore.put(line.save(), newest);
    }

    /** An acknowledgement may name a newer answer than was sent, where the same answer stood there already. */
    Optional<String> acknowledged(TrailLine line) {
        Long before = newestBefore.remove(line.save());
        if (before == null) {
            return Optional.of("was acknowledged and never sent");
        }
        if (line.revision() < before) {
            return Optional.of("took the place of revision " + before + ", which is newer");
        }
        if (!isKnown(line)) {
            return Optional.of("was acknowledged and is not what was sent");
        }
        String other = acknowledged.putIfAbsent(line.revision(), line.answer());
        newest = Math.max(newest, line.revision());
        return other == null || other.equals(line.answer())
                ? Optional.empty()
                : Optional.of("was acknowledged twice, and was " + other + " before");
    }

    /** What stands after a kill: the newest acknowledged answer, or one that was on its way after it. */
    Optional<String> found(TrailLine line) {
        Optional<String> wrong = judged(line);
        newest = line.revision();
        acknowledged.clear();
        acknowledged.put(line.revision(), line.answer());
        sent.keySet().removeIf(revision -> revision <= newest);
        return wrong;
    }

    private Optional<String> judged(TrailLine line) {
        if (line.revision() < newest) {
            return Optional.of("was found, and revision " + newest + " had been acknowledged");
        }
        String promised = acknowledged.get(line.revision());
        if (promised != null && !promised.equals(line.answer())) {
            return Optional.of("was found, and " + promised + " had been acknowledged");
        }
        return line.revision() == 0 || isKnown(line) ? Optional.empty() : Optional.of("was found and never sent");
    }

    private boolean isKnown(TrailLine line) {
        return line.answer().equals(acknowledged.get(line.revision()))
                || sent.getOrDefault(line.revision(), Set.of()).contains(line.answer());
    }
}
