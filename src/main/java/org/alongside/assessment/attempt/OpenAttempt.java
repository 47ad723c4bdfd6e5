package org.alongside.assessment.attempt;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.alongside.assessment.attempt.SaveOutcome.Kept;
import org.alongside.instrument.Instrument;
import org.alongside.instrument.Item;
import org.alongside.instrument.answer.Answer;
import org.alongside.instrument.answer.Answers;

/** An attempt as its person sees it: the questions, what was answered so far, and whether it is sent. */
public record OpenAttempt(UUID attempt, Instrument instrument, Map<String, Kept> kept, Optional<Instant> submitted) {

    public OpenAttempt {
        kept = Collections.unmodifiableMap(new TreeMap<>(kept));
    }

    /** What is kept to this item; also that words were here and were taken out again. */
    public Optional<Kept> answer(Item item) {
        return Optional.ofNullable(kept.get(item.id()));
    }

    /** The questions that are shown after the answers so far; at most these are asked. */
    public List<Item> shown() {
        return instrument.form().shown(answers()::number);
    }

    public boolean isShown(Item item) {
        return shown().contains(item);
    }

    /** The next question that is shown after this one; empty after the last. */
    public Optional<Item> after(Item item) {
        return shown().stream()
                .filter(other -> numberOf(other) > numberOf(item))
                .findFirst();
    }

    /** The last question that is shown before this one; empty before the first. */
    public Optional<Item> before(Item item) {
        return shown().stream()
                .filter(other -> numberOf(other) < numberOf(item))
                .reduce((one, later) -> later);
    }

    /** The shown questions without any answer; "rather not say" is one. */
    public List<Item> unanswered() {
        return shown().stream()
                .filter(item -> answer(item).map(k -> k.answer().isOpen()).orElse(true))
                .toList();
    }

    /** The number of a question among all, from 1: its address, whether or not others are hidden. */
    public int numberOf(Item item) {
        return instrument.form().inOrder().indexOf(item) + 1;
    }

    /** All that is kept, hidden questions' answers too. */
    Answers answers() {
        Map<String, Answer> answers = new TreeMap<>();
        kept.forEach((item, k) -> answers.put(item, k.answer()));
        return Answers.of(answers);
    }

    @Override
    public String toString() {
        return "a sitting of " + instrument.key();
    }
}
