package org.alongside.content.part;

import java.util.Optional;

/** The prompt of a part as it stands on paper. */
final class PaperPrompt {

    private static final String PARAGRAPH = "\n\n";

    private PaperPrompt() {}

    /** A paragraph of its own, in Markdown; empty where the author left it out. */
    static String heading(Optional<String> prompt) {
        return before(prompt, PARAGRAPH);
    }

    /** In Markdown, with what stands between it and the rest; empty where the author left it out. */
    static String before(Optional<String> prompt, String between) {
        return prompt.map(text -> "**" + text + "**" + between).orElse("");
    }
}
