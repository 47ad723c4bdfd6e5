package org.alongside.lti.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The ways to say where a list goes on (RFC 8288 3). */
class NextPageTest {

    private static final String PAGE = "https://lms.example/items?type=1";
    private static final String NEXT = "https://lms.example/items?page=2";

    private static Optional<String> after(String... headers) {
        return NextPage.after(PAGE, List.of(headers));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<https://lms.example/items?page=2>; rel=\"next\"",
                "<https://lms.example/items?page=2>;rel=next",
                "<https://lms.example/items?page=2>; REL=\"Next\"",
                "</items?page=2>; rel=\"last next\"; title=\"a, b; c\"",
                "<?page=2>; title=\"rel=prev\"; rel=\"next\"",
                "<https://lms.example/items?page=1>; rel=\"current\", <https://lms.example/items?page=2>; rel=\"next\""
            })
    @DisplayName("CASE-lineitem-on-second-page each way of writing the next page is read")
    void read(String header) {
        assertEquals(Optional.of(NEXT), after(header));
    }

    @Test
    @DisplayName("CASE-lineitem-on-second-page the next page may stand in a second header")
    void secondHeader() {
        assertEquals(Optional.of(NEXT), after("<" + PAGE + ">; rel=\"first\"", "<" + NEXT + ">; rel=\"next\""));
    }

    @Test
    @DisplayName("CASE-lineitem-on-second-page an address without a scheme is of no server that we know")
    void withoutScheme() {
        assertFalse(NextPage.isSameServer("//lms.example/items/9", PAGE));
        assertFalse(NextPage.isSameServer("", PAGE));
        assertFalse(NextPage.isSameServer("no address [", PAGE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<https://lms.example/items?page=2>",
                "<https://lms.example/items?page=2>; rel=\"prev\"",
                "<https://evil.example/items?page=2>; rel=\"next\"",
                "<http://lms.example/items?page=2>; rel=\"next\"",
                "<https://lms.example:8443/items?page=2>; rel=\"next\"",
                "<ht tp://[>; rel=\"next\""
            })
    @DisplayName("CASE-lineitem-on-second-page the last page, and one on another server, end the list")
    void ends(String header) {
        assertEquals(Optional.empty(), after(header));
    }

    /** What read the header before: one call within another for each parameter. */
    private static final Pattern OLD =
            Pattern.compile("<([^<>]*)>((?:\\s*;\\s*[^\\s;,=]+(?:=(?:\"[^\"]*\"|[^\\s;,\"]*))?)*)");

    @ParameterizedTest
    @ValueSource(strings = {";a", "; a=\"b\"", "<", "<>", "; ", "=", "\"", "\\", ";rel=x", ", <x>;"})
    @DisplayName("AUD-M11 a header of the same few signs over and over is read to its end, and what follows is found")
    void overAndOver(String signs) {
        String many = signs.repeat(100_000);
        assertFalse(after("<" + PAGE + ">" + many).isPresent());
        assertEquals(Optional.of(NEXT), after("<x>" + many, "<" + NEXT + ">; rel=\"next\""));
    }

    @Test
    @DisplayName("AUD-M11 sabotage: a pattern that goes a call deeper for each parameter ends its thread")
    void sabotage() {
        String header = "<x>" + ";a".repeat(200_000);
        assertThrows(StackOverflowError.class, () -> OLD.matcher(header).find());
        assertEquals(1, LinkHeader.read(header).size());
    }

    @Test
    @DisplayName("CASE-lineitem-on-second-page spaces, escapes and a second rel are read as RFC 8288 says")
    void details() {
        assertEquals(Optional.of(NEXT), after("<" + NEXT + "> ; title=\"a \\\" b, <x>\" ; rel = next"));
        assertEquals(Optional.empty(), after("<" + NEXT + ">; rel=prev; rel=next"));
    }
}
