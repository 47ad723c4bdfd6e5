package org.alongside.wording.position;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.alongside.wording.Cue;

/**
 * A text as patterns see it: one line of tokens with a space before and after each. What another voice says is there as
 * one sign a word, and each place of the line leads back to the text.
 */
final class SpokenText {

    private final String text;
    private final List<Token> tokens;
    private final String line;

    private SpokenText(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = List.copyOf(tokens);
        this.line = tokens.stream().map(Token::form).collect(Collectors.joining(" ", " ", " "));
    }

    static SpokenText of(String text, Contractions contractions) {
        return new SpokenText(text, Tokens.of(text, contractions));
    }

    String line() {
        return line;
    }

    /** The same with the tokens of these places of the line in another voice; ends of sentences stay. */
    SpokenText without(IntPredicate place) {
        List<Token> fewer = new ArrayList<>();
        int at = 1;
        for (Token token : tokens) {
            fewer.add(place.test(at) ? token.inAnotherVoice() : token);
            at += token.form().length() + 1;
        }
        return new SpokenText(text, fewer);
    }

    /** Where the sentence begins in which this place of the line stands. */
    int sentenceStart(int place) {
        int at = place;
        while (at > 1 && !isEnd(at - 2)) {
            at--;
        }
        return at;
    }

    /** Where its closing mark stands. */
    int sentenceEnd(int place) {
        int at = place;
        while (at < line.length() - 1 && !isEnd(at)) {
            at++;
        }
        return at;
    }

    private boolean isEnd(int at) {
        return line.charAt(at + 1) == ' ' && line.charAt(at - 1) == ' ' && ".?!".indexOf(line.charAt(at)) >= 0;
    }

    /** The sentences in which a span of the line stands, with the mark before and the mark after. */
    String around(int start, int end) {
        return line.substring(Math.max(0, sentenceStart(start) - 3), Math.min(line.length(), sentenceEnd(end - 1) + 2));
    }

    /** The words of a span of the line, as they stand in the text. */
    Cue cue(int start, int end, String reason) {
        int from = text.length();
        int to = 0;
        int at = 1;
        for (Token token : tokens) {
            if (at >= start && at < end && !token.endsSentence()) {
                from = Math.min(from, token.start());
                to = Math.max(to, token.end());
            }
            at += token.form().length() + 1;
        }
        return new Cue(from, text.substring(from, to), reason);
    }
}
