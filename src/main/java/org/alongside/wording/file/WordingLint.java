package org.alongside.wording.file;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.alongside.manuscript.file.ShippedFile;
import org.alongside.wording.position.PositionCue;
import org.alongside.wording.position.PositionLexicon;

/**
 * The wording lint says from which position a text speaks to a partner, with the span and the reason. It knows nobody,
 * keeps nothing, and gives the same answer to the same text. In a language without a lexicon it says nothing.
 */
public final class WordingLint {

    /** Each is read once: what came along does not change while the application lives. */
    private static final Map<String, Optional<PositionLexicon>> LEXICONS = new ConcurrentHashMap<>();

    private WordingLint() {}

    /**
     * The cues that people may see about their own text: only the kinds that are often enough right.
     *
     * @param language a BCP 47 tag
     * @throws IllegalStateException where the lexicon that came along cannot be read
     */
    public static List<PositionCue> forPeople(String language, String text) {
        return lexicon(language).stream()
                .flatMap(lexicon -> lexicon.in(text).stream()
                        .filter(found -> lexicon.shown().contains(found.kind())))
                .toList();
    }

    /**
     * All cues, also those that are often wrong; whoever writes for others can judge that.
     *
     * @param language a BCP 47 tag
     * @throws IllegalStateException where the lexicon that came along cannot be read
     */
    public static List<PositionCue> forAuthors(String language, String text) {
        return lexicon(language).stream()
                .flatMap(lexicon -> lexicon.in(text).stream())
                .toList();
    }

    /** The lexicon that came along for this language, where there is one. */
    public static Optional<PositionLexicon> lexicon(String language) {
        return LEXICONS.computeIfAbsent(language, WordingLint::read);
    }

    private static Optional<PositionLexicon> read(String language) {
        String file = "/wording/asks." + language + ".yaml";
        return ShippedFile.text(file)
                .map(text -> PositionLexiconReader.read(file, text).orElseThrow());
    }
}
