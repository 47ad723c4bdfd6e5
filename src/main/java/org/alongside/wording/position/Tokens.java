package org.alongside.wording.position;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Parts a text into words and marks. Whatever stands between quotation marks is one token, in another voice. */
final class Tokens {

    /** Any two marks that belong together; a single straight or curly one may also be an apostrophe. */
    private static final String QUOTED = Stream.of(
                    "\"[^\"]+\"",
                    "„[^“”\"]+[“”\"]",
                    "“[^”]+”",
                    "«[^»]+»",
                    "»[^«]+«",
                    "‚[^‘]+‘",
                    "‘[^’]+(?:’\\p{L}[^’]*)*’(?!\\p{L})",
                    "(?<![\\p{L}\\p{N}.!?])'(?=\\p{L})[^'\\n]*(?:'\\p{L}[^'\\n]*)*'(?!\\p{L})")
            .collect(Collectors.joining("|"));

    private static final String WORD = "\\p{N}+(?:[.:,]\\p{N}+)*\\p{L}*|\\p{L}[\\p{L}\\p{M}\\p{N}]*(?:['’-]\\p{L}+)*";

    private static final Pattern TOKEN = Pattern.compile(
            "(?<quoted>" + QUOTED + ")|(?<word>" + WORD + ")|(?<end>[.!?…]+|\\n\\s*\\n)|(?<within>[,;:()–—]|\\s-\\s)");

    private static final Pattern ENDED_INSIDE = Pattern.compile("[.!?…]\\P{L}?$");
    private static final Pattern GOES_ON = Pattern.compile("\\s*[,;:]|\\s+\\p{Ll}");

    private final Contractions contractions;
    private final List<Token> tokens = new ArrayList<>();

    private Tokens(Contractions contractions) {
        this.contractions = contractions;
    }

    /** In their order, between two ends of sentences. */
    static List<Token> of(String text, Contractions contractions) {
        Tokens tokens = new Tokens(contractions);
        tokens.tokens.add(new Token(".", 0, 0));
        TOKEN.matcher(text).results().forEach(found -> tokens.take(text, found));
        tokens.tokens.add(new Token(".", text.length(), text.length()));
        return List.copyOf(tokens.tokens);
    }

    private void take(String text, MatchResult found) {
        if (found.group(1) != null) {
            add(Token.ANOTHER_VOICE, found);
            endOfQuotation(text, found);
        } else if (found.group(2) != null) {
            String word = found.group().toLowerCase(Locale.ROOT).replace('’', '\'');
            contractions.apart(word).forEach(part -> add(part, found));
        } else if (found.group(3) != null) {
            add(end(found.group()), found);
        } else {
            add(",", found);
        }
    }

    private void add(String form, MatchResult found) {
        tokens.add(new Token(form, found.start(), found.end()));
    }

    /** A sentence may end within the marks: {@code He said "I run." You stayed.} */
    private void endOfQuotation(String text, MatchResult quoted) {
        Matcher after = GOES_ON.matcher(text).region(quoted.end(), text.length());
        if (ENDED_INSIDE.matcher(quoted.group()).find() && !after.lookingAt()) {
            tokens.add(new Token(".", quoted.end(), quoted.end()));
        }
    }

    private static String end(String marks) {
        return marks.contains("?") ? "?" : marks.contains("!") ? "!" : ".";
    }
}
