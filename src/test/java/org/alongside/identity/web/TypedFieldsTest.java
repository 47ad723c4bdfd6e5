package org.alongside.identity.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alongside.identity.security.KeptWords;
import org.alongside.kernel.TextFiles;
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

    @Test
    @DisplayName("IDENTITY-13 no field of a page that hides what is typed is among the words that wait")
    void hiddenFields() {
        Pattern hidden = Pattern.compile("<t:field id=\"([^\"]+)\"[^>]*type=\"password\"");
        FakeRequest fake = new FakeRequest();
        TextFiles.below(Path.of("src/main/webapp")).byPath().forEach((file, text) -> {
            Matcher found = hidden.matcher(file.endsWith(".xhtml") ? text : "");
            while (found.find()) {
                fake.parameters.put(found.group(1), new String[] {"of " + file});
            }
        });
        assertTrue(fake.parameters.containsKey("password"));
        assertEquals(List.of(), TypedFields.in(fake.request()));
    }
}
