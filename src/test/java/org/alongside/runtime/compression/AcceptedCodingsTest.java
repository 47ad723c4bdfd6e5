package org.alongside.runtime.compression;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AcceptedCodingsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gzip",
                "gzip, deflate, br",
                "br;q=1.0, GZIP;q=0.8",
                "*",
                "deflate, *;q=0.1",
                "gzip;q=0.001",
                "identity;q=0,gzip"
            })
    @DisplayName("RUNTIME-16 a browser that can unpack gzip says so")
    void accepted(String header) {
        assertTrue(AcceptedCodings.hasGzip(header), header);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "br", "identity", "gzip;q=0", "gzip; q=0.000", "*;q=0", "gzip;q=0, *", "x-gzip2", "notgzip"})
    @DisplayName("RUNTIME-16 a browser that cannot, or does not want it, gets the page as it is")
    void refused(String header) {
        assertFalse(AcceptedCodings.hasGzip(header), header);
    }

    @Test
    @DisplayName("RUNTIME-16 a browser that says nothing gets the page as it is")
    void silent() {
        assertFalse(AcceptedCodings.hasGzip(null));
    }
}
