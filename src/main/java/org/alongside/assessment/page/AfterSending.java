package org.alongside.assessment.page;

import java.util.Set;
import java.util.UUID;
import org.alongside.kernel.Slug;

/** Where sent answers are read: the two sittings of the own path on its page in words, all others on a page of theirs. */
final class AfterSending {

    private static final Set<String> READ_ON_THE_PATH = Set.of("where-i-stand", "where-i-stand-habits");

    private AfterSending() {}

    static String address(Slug instrument, UUID attempt) {
        return READ_ON_THE_PATH.contains(instrument.value())
                ? "/learning/result"
                : "/assessment/result?attempt=" + attempt;
    }
}
