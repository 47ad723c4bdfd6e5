package org.alongside.instrument.answer;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.alongside.instrument.ResponseFormat.OwnWords;

/** The written forms of an answer, read and made. */
final class AnswerText {

    /** Before own words: no number begins like this, and "rather not say" does not. */
    static final String MARK = "\"";

    private static final Pattern WHOLE_NUMBER = Pattern.compile("-?[0-9]{1,9}");

    private AnswerText() {}

    /** A number, or "rather not say". */
    static Optional<Answer> number(String text) {
        if (Answer.RATHER_NOT_SAY.entered().equals(text)) {
            return Optional.of(Answer.RATHER_NOT_SAY);
        }
        return text != null && WHOLE_NUMBER.matcher(text).matches()
                ? Optional.of(Answer.of(Integer.parseInt(text)))
                : Optional.empty();
    }

    static Optional<Answer> parse(String text) {
        if (text == null || !text.startsWith(MARK)) {
            return "".equals(text) ? Optional.of(Answer.LEFT_OPEN) : number(text);
        }
        String words = text.substring(MARK.length());
        return isWords(words) ? Optional.of(new Answer.InWords(words)) : Optional.empty();
    }

    /** @param kept what {@link OwnWords#kept} keeps */
    static Answer ofWords(String kept) {
        if (isWords(kept)) {
            return new Answer.InWords(kept);
        }
        return kept.isBlank() ? Answer.LEFT_OPEN : Answer.RATHER_NOT_SAY;
    }

    static boolean isWords(String text) {
        return !text.isBlank()
                && !text.strip().equals(Answer.RATHER_NOT_SAY.entered())
                && text.equals(OwnWords.kept(text));
    }

    /** Words on one line and in one piece; anything else as it is. */
    static String folded(String text) {
        return text.startsWith(MARK)
                ? MARK + URLEncoder.encode(text.substring(MARK.length()), StandardCharsets.UTF_8)
                : text;
    }

    static String unfolded(String line) {
        return line.startsWith(MARK)
                ? MARK + URLDecoder.decode(line.substring(MARK.length()), StandardCharsets.UTF_8)
                : line;
    }
}
