package org.alongside.identity.consent;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.alongside.kernel.Languages;
import org.alongside.kernel.RoomSentences;
import org.alongside.kernel.Sha256;

/** The exact sentence a person is asked to allow, with the version its author gave it. */
public record ConsentText(String version, String text) {

    /** As it stands in {@code messages/identity} in this language, one sentence a line. */
    public static ConsentText of(Purpose purpose, Locale locale) {
        RoomSentences say = RoomSentences.of("identity", locale);
        String text = purpose.keys().stream().map(say::get).collect(Collectors.joining("\n"));
        return new ConsentText(purpose.version(), text);
    }

    /**
     * Whether these are the sentences of this purpose as they read now, in one of our languages. @param hash of them
     */
    static boolean reads(Purpose purpose, String hash) {
        return Languages.all().stream()
                .anyMatch(language -> of(purpose, language).hash().equals(hash));
    }

    /** The sentences, for a page. */
    public List<String> lines() {
        return text.lines().toList();
    }

    /** SHA-256 of the text in UTF-8, as 64 hexadecimal digits. */
    public String hash() {
        return Sha256.hex(text);
    }
}
