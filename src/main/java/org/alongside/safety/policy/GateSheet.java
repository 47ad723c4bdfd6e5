package org.alongside.safety.policy;

import java.util.List;
import java.util.stream.Collectors;

/** Six answers in the order of the questions. Its text has one length for all sheets, so that a seal tells nothing. */
public record GateSheet(List<GateAnswer> answers) {

    /** @throws IllegalArgumentException where not every question has its answer */
    public GateSheet {
        answers = List.copyOf(answers);
        if (answers.size() != GateForm.QUESTIONS) {
            throw new IllegalArgumentException("a sheet has six answers, not " + answers.size());
        }
    }

    public long count(GateAnswer answer) {
        return answers.stream().filter(answer::equals).count();
    }

    /** Six letters. */
    public String text() {
        return answers.stream().map(answer -> String.valueOf(answer.letter())).collect(Collectors.joining());
    }

    /** @throws IllegalArgumentException where the text is not six letters of answers */
    public static GateSheet parse(String text) {
        return new GateSheet(
                text.chars().mapToObj(letter -> GateAnswer.of((char) letter)).toList());
    }

    /** Neither a record's words nor a log line may hold an answer. */
    @Override
    public String toString() {
        return "GateSheet";
    }
}
