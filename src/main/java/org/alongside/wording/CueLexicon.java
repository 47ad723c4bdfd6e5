package org.alongside.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A cue lexicon is a list of phrases of one language in which an author should look again, each with its reason. It is
 * data ({@code wording/texts.en.yaml}), so that an editor changes it without a programmer.
 *
 * @param rows in the order of the file
 */
public record CueLexicon(List<CuePhrases> rows) {

    public CueLexicon {
        rows = List.copyOf(rows);
    }

    /** Where to look again in a whole text, in its order; a row that allows some counts over all of the text. */
    public List<Cue> in(String text) {
        List<Cue> cues = new ArrayList<>();
        rows.forEach(row -> cues.addAll(row.in(text)));
        cues.sort(Comparator.comparingInt(Cue::start));
        return cues;
    }
}
