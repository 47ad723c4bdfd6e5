package org.alongside.assessment.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.alongside.assessment.AnswerSentences;
import org.alongside.assessment.attempt.OwnAttempt;
import org.alongside.assessment.attempt.SaveOutcome.Kept;
import org.alongside.identity.visit.Words;
import org.alongside.instrument.Item;
import org.alongside.instrument.Synthetic;
import org.alongside.instrument.interpretation.rule.Reliability;
import org.alongside.instrument.scoring.report.OutcomeScore;

/**
 * One attempt in words: what was asked and answered, and what came of it. Ids stand in where the words are not served.
 */
record CopyRows(OwnAttempt attempt, Words words) {

    /** @param words of the answer, as they stood beside the button, or as they were written */
    record CopiedAnswer(String item, String question, String words, Kept kept) {}

    /** @param label of the boundary it reached, in words; empty where there is none */
    record CopiedOutcome(String name, String label, OutcomeScore score) {}

    String title() {
        return attempt.instrument()
                .map(i -> i.text(language()).frame().title())
                .orElse(attempt.attempt().instrument().value());
    }

    /** In the order in which they are asked; not what was taken out again. */
    List<CopiedAnswer> answers() {
        Set<String> given = new TreeSet<>(attempt.kept().keySet());
        given.removeIf(id -> attempt.kept().get(id).answer().isOpen());
        List<String> order = new ArrayList<>();
        attempt.instrument()
                .ifPresent(i -> i.form().inOrder().stream()
                        .map(Item::id)
                        .filter(given::contains)
                        .forEach(order::add));
        given.stream().filter(id -> !order.contains(id)).forEach(order::add);
        return order.stream().map(id -> answered(id, attempt.kept().get(id))).toList();
    }

    private CopiedAnswer answered(String id, Kept kept) {
        Optional<Item> item = attempt.instrument().flatMap(i -> i.form().item(id));
        String question =
                attempt.instrument().map(i -> i.text(language()).item(id)).orElse(id);
        String given = item.map(
                        it -> AnswerSentences.answer(words, attempt.instrument().orElseThrow(), it, kept.answer()))
                .orElse(kept.answer().entered());
        return new CopiedAnswer(id, question, given, kept);
    }

    List<CopiedOutcome> outcomes(OwnAttempt.Scoring scoring) {
        return scoring.report().outcomes().stream()
                .map(score -> new CopiedOutcome(name(score), label(score), score))
                .toList();
    }

    /** How well the error of this outcome is known; empty where the definition says nothing, or is not served. */
    Optional<Reliability.ReliabilityStatus> reliability(OutcomeScore score) {
        return attempt.instrument()
                .flatMap(i -> i.outcome(score.outcome()))
                .flatMap(outcome -> outcome.properties().reliability())
                .map(reliability -> reliability.known().status());
    }

    /** The standard error where it rests on something that was measured: what is assumed is left to programs. */
    OptionalDouble measuredError(OutcomeScore score) {
        return reliability(score)
                .filter(Reliability.ReliabilityStatus.ASSUMED::equals)
                .map(assumed -> OptionalDouble.empty())
                .orElse(score.se());
    }

    /** What rests on anything made up has the word "example" beside its name, in every file too. */
    private String name(OutcomeScore score) {
        String name = attempt.instrument()
                .map(i -> i.text(language()).outcomes().getOrDefault(score.outcome(), score.outcome()))
                .orElse(score.outcome());
        boolean example = attempt.instrument()
                .filter(i -> i.outcome(score.outcome())
                        .filter(outcome -> Synthetic.is(i, outcome))
                        .isPresent())
                .isPresent();
        return example ? words.say("copy.example", name) : name;
    }

    private String label(OutcomeScore score) {
        return score.meaning()
                .label()
                .map(label -> attempt.instrument()
                        .map(i -> i.text(language()).labels().getOrDefault(label, label))
                        .orElse(label))
                .orElse("");
    }

    private String language() {
        return words.locale().getLanguage();
    }
}
