package org.alongside.study.responses;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.alongside.instrument.answer.Answer;
import org.alongside.instrument.answer.Answers;

/**
 * Answers as text, to be sealed: a line for each respondent, {@code q1=4 q2=- q3="Too+much}; an empty line for one who
 * left all open.
 */
final class AnswerLines {

    private AnswerLines() {}

    static String write(List<Answers> respondents) {
        return respondents.stream().map(AnswerLines::line).collect(Collectors.joining("\n"));
    }

    static List<Answers> read(String text) {
        return text.lines().map(AnswerLines::answers).toList();
    }

    private static String line(Answers answers) {
        // a line is never wholly empty, so that the last one is not lost
        return answers.byItem().entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue().line())
                .collect(Collectors.joining(" ", "", " "));
    }

    private static Answers answers(String line) {
        Map<String, Answer> answers = new TreeMap<>();
        for (String part : line.isBlank() ? new String[0] : line.strip().split(" ")) {
            int sign = part.indexOf('=');
            answers.put(
                    part.substring(0, sign),
                    Answer.ofLine(part.substring(sign + 1)).orElseThrow());
        }
        return Answers.of(answers);
    }
}
