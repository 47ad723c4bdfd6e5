package org.alongside.identity.web;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestTextTest {

    private static final String FORM = "application/x-www-form-urlencoded; charset=UTF-8";

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
    @DisplayName(
            "CASE-nul-postgresql IDENTITY-13 a form with a zero in a name or a value is no text; a file is not asked")
    void forms() {
        FakeRequest fake = new FakeRequest();
        fake.headers.put("Content-Type", FORM);
        fake.parameters.put("words", new String[] {"one", "two"});
        assertTrue(RequestText.isReadableForm(fake.request()));
        fake.parameters.put("more", new String[] {"one", "t\0wo"});
        assertFalse(RequestText.isReadableForm(fake.request()));
        fake.headers.clear();
        fake.headers.put("Content-Type", "multipart/form-data; boundary=x");
        assertTrue(RequestText.isReadableForm(fake.request()));
    }
}
