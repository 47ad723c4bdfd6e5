package org.alongside.lti.service;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import org.alongside.lti.security.PlatformUnreachable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ResolvedAddressTest {

    @Test
    @DisplayName("LTI-11 what a name stands for is looked at once more: never the metadata service of the machine")
    void resolved() {
        assertThrows(
                PlatformUnreachable.class,
                () -> ResolvedAddress.demandSafe(URI.create("https://169.254.169.254/latest")));
        assertThrows(PlatformUnreachable.class, () -> ResolvedAddress.demandSafe(URI.create("https://0.0.0.0/")));
        assertDoesNotThrow(() -> ResolvedAddress.demandSafe(URI.create("http://127.0.0.1/jwks")));
    }
}
