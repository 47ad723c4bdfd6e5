package org.alongside.study.page;

import org.alongside.identity.visit.Words;

/** What is wrong with a row of a file, in a sentence. */
final class Problems {

    private Problems() {}

    /** @param line 0 where it is about the whole file */
    static String told(Words words, int line, String reason) {
        return line == 0
                ? words.say("responses.problem", reason)
                : words.say("responses.problem.row", Integer.toString(line), reason);
    }
}
