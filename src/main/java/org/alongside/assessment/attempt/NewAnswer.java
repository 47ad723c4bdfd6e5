package org.alongside.assessment.attempt;

import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.alongside.kernel.Draft;
import org.alongside.kernel.RevisionGuard;

/**
 * One answer on its way to the server.
 *
 * @param text as it was entered: a number, own words, or {@code -} for "rather not say"; nothing where own words were
 *     taken out again
 * @param revision one more than the revision that the page last knew the server to have (from 1)
 */
public record NewAnswer(String item, String text, long revision) {

    private static final Pattern REVISION = Pattern.compile("[0-9]{1,18}");

    /** A revision as a form sends it; empty where it is none. */
    public static OptionalLong revision(String sent) {
        return sent != null && REVISION.matcher(sent).matches()
                ? OptionalLong.of(Long.parseLong(sent))
                : OptionalLong.empty();
    }

    /** As the one rule for all that pages save judges it; a page that knows no revision continues nothing. */
    Draft draft(String entered) {
        long base = revision < 1 ? Long.MAX_VALUE - 1 : revision - 1;
        return new Draft(entered, base, base + 1, RevisionGuard.WRITER_UNKNOWN);
    }

    @Override
    public String toString() {
        return "a new answer to " + item;
    }
}
