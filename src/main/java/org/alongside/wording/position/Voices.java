package org.alongside.wording.position;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;

/**
 * What a writer says without saying it in their own voice: what they report, deny having said, or take back in the next
 * sentence.
 *
 * @param others what begins such a passage: {@code you told me that?}
 * @param ends what ends it within the same sentence; otherwise it goes on to the sentence's end
 * @param takenBack what sets aside the whole sentence before; each begins with the end of that sentence
 */
public record Voices(List<WordPattern> others, List<WordPattern> ends, List<WordPattern> takenBack) {

    public Voices {
        others = List.copyOf(others);
        ends = List.copyOf(ends);
        takenBack = List.copyOf(takenBack);
    }

    /** What is left in the writer's own voice. */
    SpokenText own(SpokenText whole) {
        BitSet set = new BitSet();
        others.forEach(begin -> aside(begin, whole, set));
        takenBack.forEach(back -> before(back, whole, set));
        return whole.without(set::get);
    }

    private void aside(WordPattern begin, SpokenText whole, BitSet set) {
        Optional<MatchResult> found = begin.from(0, whole.line());
        while (found.isPresent()) {
            int from = found.get().end();
            int to = firstEnd(from, whole.sentenceEnd(from), whole.line());
            set.set(from, to);
            found = begin.from(to, whole.line());
        }
    }

    private int firstEnd(int from, int last, String line) {
        return ends.stream()
                .flatMap(end -> end.from(from, line).stream())
                .mapToInt(MatchResult::start)
                .filter(start -> start < last)
                .min()
                .orElse(last);
    }

    private static void before(WordPattern back, SpokenText whole, BitSet set) {
        Optional<MatchResult> found = back.from(0, whole.line());
        while (found.isPresent()) {
            int mark = found.get().start();
            if (mark > 1) {
                set.set(whole.sentenceStart(mark - 2), mark);
            }
            found = back.from(found.get().end() - 1, whole.line());
        }
    }
}
