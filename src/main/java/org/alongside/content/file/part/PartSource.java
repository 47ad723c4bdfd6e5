package org.alongside.content.file.part;

import java.util.List;
import java.util.Optional;
import org.alongside.kernel.Slug;

/**
 * One block in a step's file, as its kind reads it. A value that is missing or of another form is a finding with file
 * and line, and a harmless one stands in for it, so that everything wrong is found at once.
 */
public interface PartSource {

    String id();

    /** The line of text under this key; it is checked as all that people read. */
    String text(String key);

    /** As {@link #text}; empty where the key is left out. */
    Optional<String> textIfThere(String key);

    /** The lines in the list under this key; each is checked as all that people read. */
    List<String> lines(String key);

    /** The instrument named under this key; whether it serves is found where instruments are known. */
    Slug instrument(String key);

    /** Notes what is wrong with the value of this key, in one sentence for the author. */
    void error(String key, String reason);
}
