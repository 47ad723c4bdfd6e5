package org.alongside.learning.part;

import java.util.List;
import java.util.Optional;
import org.alongside.content.file.part.PartSource;
import org.alongside.kernel.Slug;

/** A block in which every key has a value, for kinds that a test does not know. */
final class SampleSource implements PartSource {

    static final String ID = "sample";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String text(String key) {
        return "Text of " + key;
    }

    @Override
    public Optional<String> textIfThere(String key) {
        return Optional.of(text(key));
    }

    @Override
    public List<String> lines(String key) {
        return List.of("One of " + key, "Two of " + key, "Three of " + key);
    }

    @Override
    public Slug instrument(String key) {
        return new Slug("where-i-stand");
    }

    @Override
    public void error(String key, String reason) {
        throw new AssertionError(key + ": " + reason);
    }
}
