package org.alongside.identity.web;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"a=%", "a=%1", "a=%zz&b=1", "next=%2Fpath%", "%", "a=%%20", "a=%u0041", "iss=x%00", "%00=x"})
    @DisplayName(
            "CASE-malformed-percent CASE-nul-postgresql IDENTITY-13 an address with a broken escape or a zero is no text")
    void brokenAddresses(String query) {
        FakeRequest fake = new FakeRequest();
        fake.query = query;
        assertFalse(RequestText.isReadableAddress(fake.request()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a=", "a=%25", "a=%E2%82%AC", "next=%2Fpath%3Fx%3D%2500", "a=1&b=é+"})
    @DisplayName("CASE-malformed-percent IDENTITY-13 every other address is read")
    void wholeAddresses(String query) {
        FakeRequest fake = new FakeRequest();
        fake.query = query;
        assertTrue(RequestText.isReadableAddress(fake.request()));
        fake.query = null;
        assertTrue(RequestText.isReadableAddress(fake.request()));
    }

    @Test
    @DisplayName("IDENTITY-25 an address of more fields than any page of ours has is refused before it is taken apart")
    void manyFields() {
        FakeRequest fake = new FakeRequest();
        fake.query = "a=1" + "&a".repeat(RequestText.MOST_FIELDS - 1);
        assertTrue(RequestText.isReadableAddress(fake.request()));
        fake.query += "&a";
        assertFalse(RequestText.isReadableAddress(fake.request()));
    }
}
