package org.alongside.wording;

import java.util.List;
import java.util.regex.Pattern;

/** The sentences of Markdown, each as its words. */
final class Sentences {

    private static final Pattern END =
            Pattern.compile("[.!?…]+[\"”’)*_]*\\s+|\\n(?=\\s*(?:[-*+>#]|\\d+[.)])\\s)|\\n\\n");

    private Sentences() {}

    /** In their order; what holds no word is no sentence. */
    static List<List<String>> in(String markdown) {
        return END.splitAsStream(markdown)
                .map(sentence -> PlainText.words(PlainText.of(sentence)))
                .filter(words -> !words.isEmpty())
                .toList();
    }
}
