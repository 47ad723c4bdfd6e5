package org.alongside.study.responses;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.alongside.instrument.answer.Answer;
import org.alongside.instrument.answer.Answers;

/**
 * Answers of several respondents, as they are sealed together.
 *
 * @param respondents item to answer, as {@link Answer#text} gives it
 */
public record SealedRespondents(List<Map<String, String>> respondents) {

    public SealedRespondents {
        respondents = List.copyOf(respondents);
    }

    static SealedRespondents of(List<Answers> respondents) {
        return new SealedRespondents(
                respondents.stream().map(SealedRespondents::texts).toList());
    }

    /** @throws IllegalArgumentException where one is no answer */
    List<Answers> answers() {
        return respondents.stream().map(SealedRespondents::answers).toList();
    }

    private static Map<String, String> texts(Answers answers) {
        Map<String, String> texts = new TreeMap<>();
        answers.byItem().forEach((item, answer) -> texts.put(item, answer.text()));
        return texts;
    }

    private static Answers answers(Map<String, String> texts) {
        Map<String, Answer> answers = new TreeMap<>();
        texts.forEach((item, text) -> answers.put(
                item, Answer.parse(text).orElseThrow(() -> new IllegalArgumentException("no answer was sealed"))));
        return Answers.of(answers);
    }

    /** Reads the older form: a line for each respondent, {@code q1=4 q2=- q3="Too+much}. */
    static SealedRespondents parse(String text) {
        return of(text.lines().map(SealedRespondents::ofLine).toList());
    }

    private static Answers ofLine(String line) {
        Map<String, Answer> answers = new TreeMap<>();
        for (String part : line.isBlank() ? new String[0] : line.strip().split(" ")) {
            int sign = part.indexOf('=');
            answers.put(
                    part.substring(0, sign),
                    Answer.ofLine(part.substring(sign + 1)).orElseThrow());
        }
        return Answers.of(answers);
    }

    /** Neither a record's words nor a log line may hold an answer. */
    @Override
    public String toString() {
        return respondents.size() + " respondents";
    }
}
