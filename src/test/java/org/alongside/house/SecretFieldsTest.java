package org.alongside.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a browser on a shared device keeps and fills in again: no PIN, and no answer of a form. */
class SecretFieldsTest {

    private static final Pattern FIELD = Pattern.compile("<t:field[^>]*>");
    private static final Pattern KEPT_RADIO = Pattern.compile("<input type=\"radio\"(?![^>]*autocomplete=\"off\")");

    /** Where what is chosen is nobody else's. */
    private static final Pattern PRIVATE =
            Pattern.compile(".*/(own|pairing|WEB-INF/pairing|WEB-INF/safety|identity)/[^/]*|.*/learning/checkin.xhtml");

    /** Pages of accounts, where a browser may keep what is a password. */
    private static final Set<String> ACCOUNTS = Set.of("sign-in.xhtml", "sign-up.xhtml", "password.xhtml");

    @Test
    @DisplayName("AUD-M20 IDENTITY-42 no PIN is a password to the browser; every field of one is drawn as dots")
    void pins() throws IOException {
        List<String> pins = pages().stream()
                .flatMap(page -> FIELD.matcher(text(page)).results())
                .map(found -> found.group())
                .filter(field -> field.contains("id=\"pin"))
                .toList();
        assertTrue(pins.size() >= 9, pins.toString());
        assertEquals(
                List.of(),
                pins.stream().filter(f -> !f.contains("type=\"secret\"")).toList());
        assertEquals(List.of(), passwords(pages()));
        String field = text(Path.of("src/main/webapp/WEB-INF/tags/field.xhtml"));
        assertTrue(
                field.contains("type eq 'secret' or empty autocomplete ? 'off'") && field.contains("'secret' ? 'text'"),
                field);
        String css = text(Path.of("src/main/webapp/resources/css/alongside.css"));
        assertTrue(css.contains(".secret{-webkit-text-security:disc}"), "dots");
        assertTrue(css.contains("@supports not (-webkit-text-security:disc){.secret{color:transparent"), "or nothing");
    }

    @Test
    @DisplayName("AUD-M20 IDENTITY-42 no browser keeps what was chosen on a private page, to show it again")
    void radios() throws IOException {
        List<Path> withRadios = pages().stream()
                .filter(page -> PRIVATE.matcher(page.toString()).matches())
                .filter(page -> text(page).contains("type=\"radio\""))
                .toList();
        assertTrue(withRadios.size() >= 6, withRadios.toString());
        assertEquals(
                List.of(),
                withRadios.stream()
                        .filter(page -> KEPT_RADIO.matcher(text(page)).find())
                        .toList());
        assertTrue(KEPT_RADIO.matcher("<input type=\"radio\" name=\"q1\"/>").find(), "the guard can fail");
    }

    private static List<String> passwords(List<Path> pages) {
        return pages.stream()
                .filter(page -> !ACCOUNTS.contains(page.getFileName().toString()))
                .filter(page -> text(page).contains("type=\"password\""))
                .map(Path::toString)
                .toList();
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> all = Files.walk(Path.of("src/main/webapp"))) {
            return all.filter(file -> file.toString().endsWith(".xhtml")).toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
