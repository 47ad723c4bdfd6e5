package org.alongside.identity.access;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many forms of one person a route takes, so that nobody who is signed in fills the tables or keeps the site busy.
 * A line that says nothing takes {@link #USUAL}: one every two seconds for an hour. Where each form makes a row that
 * stays, the line says less, {@code forms 200 a day}; for what a page saves while somebody types it says more.
 *
 * @param forms what was used comes back evenly over the window
 */
public record AskingBounds(int forms, Duration window) {

    /** What a route takes whose line does not say otherwise. */
    public static final AskingBounds USUAL = new AskingBounds(2000, Duration.ofHours(1));

    private static final Pattern WORDS = Pattern.compile("forms ([1-9][0-9]{1,5}) (a day|an hour)");

    /** @throws IllegalArgumentException where the words say something else */
    static AskingBounds parse(String words) {
        Matcher said = WORDS.matcher(words.strip());
        if (!said.matches()) {
            throw new IllegalArgumentException(
                    "how many forms it takes reads like forms 200 a day, not " + words.strip());
        }
        return new AskingBounds(
                Integer.parseInt(said.group(1)),
                said.group(2).equals("a day") ? Duration.ofDays(1) : Duration.ofHours(1));
    }
}
