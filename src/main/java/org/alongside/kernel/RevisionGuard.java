package org.alongside.kernel;

/**
 * Decides whether words that arrive may take the place of words that stand: the one rule of all that pages save while
 * people type or choose, be it answers, private writing or parts of a step. Newer words are never overwritten by older
 * ones (whatever was delayed, doubled or sent again), and two pages open at once never overwrite each other silently.
 */
public final class RevisionGuard {

    /** Of what stands where nobody keeps which page wrote it; it is never the same page. */
    public static final String WRITER_UNKNOWN = "";

    private RevisionGuard() {}

    /** What is to be done with the arriving words. */
    public enum Verdict {
        /** They are newer: keep them. */
        KEEP,
        /** These very words already stand: nothing to do, all is well. */
        ALREADY_KEPT,
        /** They do not continue what stands (another page wrote meanwhile, or this one went back): tell the person. */
        CONFLICT
    }

    /** What stands on the server: its revision, the page that wrote it, and its words. */
    public record Standing(long revision, String writer, String words) {}

    public static Verdict judge(Standing stored, Draft draft) {
        if (stored.words().equals(draft.words())) {
            return draft.revision() > stored.revision() ? Verdict.KEEP : Verdict.ALREADY_KEPT;
        }
        boolean samePage = stored.writer().equals(draft.writer()) && !WRITER_UNKNOWN.equals(stored.writer());
        boolean continues = samePage ? draft.revision() > stored.revision() : draft.base() == stored.revision();
        return continues ? Verdict.KEEP : Verdict.CONFLICT;
    }
}
