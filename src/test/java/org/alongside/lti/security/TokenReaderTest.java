package org.alongside.lti.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.util.Base64URL;
import jakarta.json.Json;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.alongside.kernel.JsonBounds;
import org.alongside.lti.message.login.PlatformAnswer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenReaderTest {

    private static PlatformAnswer read(String header, String body) {
        return TokenReader.read(Base64URL.encode(header) + "." + Base64URL.encode(body) + ".e30");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "\"x\"",
                "null",
                "{",
                "{}{}",
                "{\"a\":1,\"a\":2}",
                "{\"a\":{\"b\":1,\"b\":2}}",
                "{'a':1}"
            })
    @DisplayName("LTI-3 Q-S12 a body that is not exactly one JSON object, with each name once, is refused")
    void body(String body) {
        assertTrue(body.isEmpty() || read("{\"alg\":\"RS256\"}", body) instanceof PlatformAnswer.MalformedToken);
        assertTrue(body.isEmpty() || read(body, "{}") instanceof PlatformAnswer.MalformedToken);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "-1e999999999", "1e99"})
    @DisplayName("LTI-3 a monstrous number is no moment, and costs nothing")
    void numbers(String number) {
        PlatformAnswer token = read("{}", "{\"exp\":" + number + "}");
        assertEquals(Optional.empty(), token.claims().moment("exp"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "[{\"a\":"})
    @DisplayName("AUD-L7 LTI-3 brackets within brackets are refused, however a token is signed; a few are read")
    void deep(String bracket) {
        assertTrue(read("{}", "{\"b\":" + bracket.repeat(10_000)) instanceof PlatformAnswer.MalformedToken);
        assertTrue(read("{\"b\":" + bracket.repeat(10_000), "{}") instanceof PlatformAnswer.MalformedToken);
        String few = "[".repeat(31) + "]".repeat(31);
        assertTrue(read("{}", "{\"b\":" + few + "}") instanceof PlatformAnswer.IdToken);
        assertTrue(read("{}", "{\"b\":[" + few + "]}") instanceof PlatformAnswer.MalformedToken);
        assertTrue(read("{}", "{\"b\":\"" + "[".repeat(20_000) + "\"}") instanceof PlatformAnswer.IdToken);
    }

    @Test
    @DisplayName("sabotage: what reads the same without bounds goes down as far as it is led")
    void sabotage() {
        byte[] deep = ("[".repeat(200_000)).getBytes(StandardCharsets.UTF_8);
        assertThrows(
                Throwable.class,
                () -> Json.createReader(new ByteArrayInputStream(deep)).readValue());
        assertFalse(JsonBounds.hold(deep));
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 5_000, 48_000})
    @DisplayName("AUD-L7 a number of more digits than any has is refused before it is read; in a text they may stand")
    void longNumbers(int digits) {
        String many = "1".repeat(digits);
        for (String body : new String[] {"{\"exp\":" + many + "}", "{\"a\":\"\\\"\",\"exp\":0." + many + "}"}) {
            assertTrue(read("{}", body) instanceof PlatformAnswer.MalformedToken, body.substring(0, 20));
        }
        if (digits < 48_000) {
            assertTrue(read("{}", "{\"a\":\"" + many + "\"}") instanceof PlatformAnswer.IdToken);
        }
        assertTrue(read("{}", "{\"exp\":" + "1".repeat(400) + "}") instanceof PlatformAnswer.IdToken);
    }
}
