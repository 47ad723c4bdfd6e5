package org.alongside.lti.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Optional;
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
}
