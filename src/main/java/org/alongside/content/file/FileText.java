package org.alongside.content.file;

import java.util.ArrayList;
import java.util.List;
import org.alongside.kernel.FilePlace;

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

    /** The file and the line in it on which a place of the text stands. */
    FilePlace place(int offset) {
        int at = 0;
        while (at + 1 < starts.size() && starts.get(at + 1) <= offset) {
            at++;
        }
        Passage passage = passages.get(at);
        return new FilePlace(passage.file(), passage.lineAt(offset - starts.get(at)));
    }
}
