package org.alongside.content;

import java.time.Duration;
import java.util.Comparator;
import org.alongside.content.part.Part;
import org.alongside.wording.PlainText;

/**
 * How long one text of a step takes: its words at a reading pace, and the time for what it asks somebody to do.
 *
 * @param words to read, those of lines to pick from and of scenes too
 * @param doing the time that its parts ask for beyond reading
 */
public record StepLength(int words, Duration doing) {

    /**
     * Grown-ups read 238 words of English a minute in the mean, silently and where nothing is hard (Brysbaert 2019, a
     * review of 190 studies, Journal of Memory and Language 109, 104047). People read here about themselves, and half
     * of them are slower than the mean; so it is a little less.
     */
    public static final int WORDS_A_MINUTE = 200;

    /** How far a manifest may be from it, as a share. */
    public static final double TOLERANCE = 0.3;

    private static final double SECONDS = 60;

    public static StepLength of(StepText text) {
        int words = words(text.lede().orElse(""))
                + text.parts().stream().mapToInt(part -> words(part.asRead())).sum();
        Duration doing = text.parts().stream().map(Part::doing).reduce(Duration.ZERO, Duration::plus);
        return new StepLength(words, doing);
    }

    /** How long it takes to read this, which somebody may or may not do. */
    public static StepLength ofReading(String markdown) {
        return new StepLength(words(markdown), Duration.ZERO);
    }

    private static int words(String markdown) {
        return PlainText.words(PlainText.of(markdown)).size();
    }

    /**
     * Of all texts but those for a hold the one that takes longest. Everybody is told this one, because a page that
     * told each their own would tell over a shoulder which text that is.
     */
    public static StepLength forEverybody(StepTexts texts) {
        return texts.byVariant().entrySet().stream()
                .filter(each -> !each.getKey().equals(Variant.HOLD))
                .flatMap(each -> each.getValue().values().stream())
                .map(StepLength::of)
                .max(Comparator.comparingDouble(StepLength::exact))
                .orElseThrow();
    }

    /** In whole minutes, at least one. */
    public int minutes() {
        return Math.max(1, (int) Math.round(exact()));
    }

    /** Whether somebody who was told so many minutes was told the truth. */
    public boolean isAbout(int told) {
        return told == minutes() || Math.abs(told - exact()) <= TOLERANCE * exact();
    }

    private double exact() {
        return (double) words / WORDS_A_MINUTE + doing.toSeconds() / SECONDS;
    }

    @Override
    public String toString() {
        return minutes() + " min (" + words + " words, " + doing.toSeconds() + " s of doing)";
    }
}
