package org.alongside.identity.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.example/",
                "//elsewhere.example/",
                "/\\elsewhere.example",
                "\\\\elsewhere.example",
                "javascript:alert(1)",
                "path",
                "",
                "/path\nLocation: x",
                "/\t/elsewhere.example",
                "/leave",
                "/identity/sign-out",
                "/./leave",
                "/x/../leave",
                "//leave",
                "/%6ceave",
                "/leave;x",
                "/;/leave",
                "/identity/./sign-out",
                "/how/"
            })
    @DisplayName("IDENTITY-2 AUD-L15 an address that could lead elsewhere is replaced")
    void elsewhere(String next) {
        assertEquals("/path", LocalPath.of(next, "/path"));
    }

    @Test
    @DisplayName("IDENTITY-2 after signing in the person goes on where they wanted to")
    void here() {
        assertEquals("/learning/step?id=1&x=%2F", LocalPath.of("/learning/step?id=1&x=%2F", "/path"));
        assertEquals("/path", LocalPath.of(null, "/path"));
        assertEquals("/path", LocalPath.of("/" + "a".repeat(500), "/path"));
    }
}
