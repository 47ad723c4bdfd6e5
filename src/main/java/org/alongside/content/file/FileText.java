package org.alongside.content.file;

import java.util.ArrayList;
import java.util.List;
import org.alongside.kernel.Findings;
import org.alongside.wording.Cue;

/**
 * All that people read of one file, as one text, so that what is counted is counted over a page. Between two passages
 * stands a sign that is neither a blank nor part of a word: nothing is found across them.
 */
final class FileText {

    private static final String BETWEEN = "\n\u00B6\n";

    private final StringBuilder text = new StringBuilder();
    private final List<Passage> passages;
    private final List<Integer> starts = new ArrayList<>();

    /** @param passages of one file, one at least, in their order */
    FileText(List<Passage> passages) {
        this.passages = List.copyOf(passages);
        for (Passage passage : passages) {
            starts.add(text.length());
            text.append(passage.text()).append(BETWEEN);
        }
    }

    String text() {
        return text.toString();
    }

    /** Warns the author of a cue in this text, at the line of the file on which it stands. */
    void warn(Cue cue, Findings findings) {
        int at = 0;
        while (at + 1 < starts.size() && starts.get(at + 1) <= cue.start()) {
            at++;
        }
        passages.get(at).warn(new Cue(cue.start() - starts.get(at), cue.text(), cue.reason()), findings);
    }
}
