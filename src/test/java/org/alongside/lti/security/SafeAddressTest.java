package org.alongside.lti.security;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeAddressTest {

    @ParameterizedTest
    @CsvSource({
        "https://lms.example/auth,true",
        "http://127.0.0.1:9090/auth,true",
        "http://localhost:9090/auth,true",
        "http://[::1]/auth,true",
        "http://lms.example/auth,false",
        "http://127.0.0.1.evil.example/,false",
        "http://localhost.evil.example/,false",
        "https://user@lms.example/,false",
        "https://lms.example/#x,false",
        "ftp://lms.example/,false",
        "file:///etc/passwd,false",
        "lms.example,false",
        "https:///auth,false"
    })
    @DisplayName("LTI-11 https, or http for loopback addresses only")
    void addresses(String address, boolean safe) {
        assertEquals(safe, SafeAddress.problem(address).isEmpty());
    }

    @Test
    @DisplayName("LTI-11 what a name stands for is looked at once more: never the metadata service of the machine")
    void resolved() {
        assertThrows(
                PlatformUnreachable.class, () -> SafeAddress.demandSafe(URI.create("https://169.254.169.254/latest")));
        assertThrows(PlatformUnreachable.class, () -> SafeAddress.demandSafe(URI.create("https://0.0.0.0/")));
        assertDoesNotThrow(() -> SafeAddress.demandSafe(URI.create("http://127.0.0.1/jwks")));
    }
}
