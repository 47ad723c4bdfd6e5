package org.alongside.identity.consent;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** The exact sentence a person is asked to allow, with the version its author gave it. */
public record ConsentText(String version, String text) {

    /** As it stands in {@code messages/identity} in this language, one sentence a line. */
    public static ConsentText of(Purpose purpose, Locale locale) {
        ResourceBundle say = ResourceBundle.getBundle("messages.identity", locale);
        String text = purpose.keys().stream().map(say::getString).collect(Collectors.joining("\n"));
        return new ConsentText(purpose.version(), text);
    }

    /** The sentences, for a page. */
    public List<String> lines() {
        return text.lines().toList();
    }

    /** SHA-256 of the text in UTF-8, as 64 hexadecimal digits. */
    public String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }
}
