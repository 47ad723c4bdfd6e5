package org.alongside.lti.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
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
}
