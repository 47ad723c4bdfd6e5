package org.alongside.identity.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.alongside.identity.security.KeptWords;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TypedFieldsTest {

    @Test
    @DisplayName(
            "UX-A1 what stands in a part of a step is kept whatever its author called it; secrets and tokens are not")
    void partsAreKept() {
        FakeRequest fake = new FakeRequest();
        for (String name : List.of("csrf", "owner", "kept", "password", "pin-again", "stepping.words", "do")) {
            fake.parameters.put(name, new String[] {"of " + name});
        }
        assertEquals(
                List.of("of stepping.words", "of do"),
                TypedFields.in(fake.request()).stream()
                        .map(KeptWords.TypedField::value)
                        .toList());
    }
}
