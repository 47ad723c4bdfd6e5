package org.alongside.runtime.translation;

import java.util.Optional;
import org.alongside.kernel.Sha256;

/**
 * One sentence or one text, in English and in one other language.
 *
 * @param place where it stands: {@code learning/path.title}, {@code side-by-side/our-loop/steps/x/step}
 * @param translation empty where the language lacks it
 */
record TranslatedText(String place, String english, Optional<String> translation) {

    private static final int SHORT = 8;

    /** What is kept of a pair that belongs together: a short hash of each. */
    String mark() {
        return hash(english) + " " + hash(translation.orElseThrow());
    }

    /** Whether English was changed after the translation: the kept mark knows this translation with other words. */
    boolean isOlderThan(String kept) {
        String[] hashes = kept.split(" ");
        return hashes.length == 2
                && translation
                        .map(TranslatedText::hash)
                        .filter(hashes[1]::equals)
                        .isPresent()
                && !hash(english).equals(hashes[0]);
    }

    private static String hash(String text) {
        return Sha256.hex(text).substring(0, SHORT);
    }
}
