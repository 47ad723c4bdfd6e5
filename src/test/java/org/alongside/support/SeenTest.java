package org.alongside.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The eyes of the silence tests: they must see one word, and only what is masked by name may pass. */
class SeenTest {

    private static final String PAGE = """
            <h1>For the two of you</h1>
            <form><input type="hidden" name="csrf" value="%s"/></form>
            <p>Resting</p>
            """;

    private final Seen before = page("Resting", "one-token");

    @Test
    @DisplayName("INV-02 sabotage: one word, one header, one status more, and the comparison is red")
    void oneWordIsSeen() {
        assertEquals(List.of(), before.differencesFrom(page("Resting", "two-token")), "tokens are masked");
        assertEquals(
                List.of(
                        "size in bytes: <" + before.bytes() + "> became <" + (before.bytes() + 4) + ">",
                        "line 3: <<p>Resting</p>> became <<p>Resting now</p>>"),
                page("Resting now", "one-token").differencesFrom(before));
        assertFalse(page("Resuing", "one-token").differencesFrom(before).isEmpty(), "the same size is no excuse");
        Seen other = new Seen(200, Map.of("etag", List.of("\"1\"")), before.body());
        assertEquals(1, other.differencesFrom(before).size());
        assertEquals(
                1,
                new Seen(404, Map.of(), before.body()).differencesFrom(before).size());
    }

    @Test
    @DisplayName("only the day a browser was last used is masked, no other date")
    void datesAreSeen() {
        Seen one = page("Signed in on 1 May 2027, 10:00. Last used on 1 May 2027.", "t");
        assertEquals(
                List.of(),
                page("Signed in on 1 May 2027, 10:00. Last used on 12 May 2027.", "t")
                        .differencesFrom(one));
        assertFalse(page("Signed in on 2 May 2027, 10:00. Last used on 1 May 2027.", "t")
                .differencesFrom(one)
                .isEmpty());
    }

    @Test
    @DisplayName("what a test leaves out by name is left out with its size, and nothing else is")
    void leavesOut() {
        Pattern minute = Pattern.compile("from [0-9:]+ on");
        Seen early = page("It may end from 9:59 on.", "t").without(minute);
        assertEquals(
                List.of(),
                page("It may end from 10:00 on.", "t").without(minute).differencesFrom(early));
        assertFalse(page("It has ended from 10:00 on.", "t")
                .without(minute)
                .differencesFrom(early)
                .isEmpty());
    }

    private static Seen page(String words, String token) {
        return new Seen(200, Map.of(), PAGE.formatted(token).replace("Resting", words));
    }
}
