package org.alongside.vault.seal;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.JsonbException;
import jakarta.json.bind.config.PropertyVisibilityStrategy;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.alongside.kernel.Exempt;
import org.alongside.vault.cipher.Padding;

/**
 * How a value becomes the bytes that are sealed, and a value again: a record as JSON (Jakarta JSON Binding, its
 * components and nothing else, in the order of their names), or a text as it is.
 *
 * <p>A value is filled up to a length of its codec's own, so that those of few words look alike: a book with one closed
 * door is as long as an empty one. What was written before values were records was text of each room's own making; a
 * codec that is told how to read it still does ({@link #readingOlder}), and the value takes the new form when it is
 * written again.
 *
 * @param <V> a public record of texts, numbers, enums, ids, times, and lists, maps and optionals of these; or a text
 */
@Exempt(wall = "ReadsJsonAsItComes", because = "it reads what it has written itself")
public final class Codec<V> {

    /** Texts, as people write them. */
    public static final Codec<String> TEXT = new Codec<>(SealedForm.FILLED, String.class, 0, Function.identity());

    /** Whatever was sealed, as the text that it is, or as JSON where it is a record: for its owner's own copy. */
    public static final Codec<String> AS_WRITTEN = new Codec<>(SealedForm.FILLED, null, 0, Function.identity());

    private static final Jsonb JSON =
            JsonbBuilder.create(new JsonbConfig().withPropertyVisibilityStrategy(new ComponentsOnly()));

    private final SealedForm form;
    /** Null for {@link #AS_WRITTEN}, which takes every form. */
    private final Class<V> type;

    private final int atLeast;
    private final Function<String, V> older;

    private Codec(SealedForm form, Class<V> type, int atLeast, Function<String, V> older) {
        this.form = form;
        this.type = type;
        this.atLeast = atLeast;
        this.older = older;
    }

    /**
     * @param atLeast the bytes that every value is filled up to; longer ones take the next length of {@link Padding}
     */
    public static <V> Codec<V> of(Class<V> type, int atLeast) {
        return new Codec<>(SealedForm.RECORD, type, atLeast, text -> {
            throw new IllegalArgumentException("not a value of " + type.getSimpleName());
        });
    }

    /** The same, and what was sealed as text is read by this. */
    public Codec<V> readingOlder(Function<String, V> text) {
        return new Codec<>(form, type, atLeast, text);
    }

    /** The value as text, for what lies in clear. */
    public String toText(V value) {
        return form == SealedForm.RECORD ? JSON.toJson(value) : (String) value;
    }

    /** @throws IllegalArgumentException where neither this codec nor what it knows of older forms has written it */
    public V ofText(String text) {
        boolean isRecord = form == SealedForm.RECORD && text.startsWith("{");
        return isRecord ? JSON.fromJson(text, type) : older.apply(text);
    }

    SealedForm form() {
        return form;
    }

    /** The bytes to seal, filled up. */
    byte[] write(V value) {
        return Padding.on(toText(value).getBytes(StandardCharsets.UTF_8), atLeast);
    }

    /** Empty where these bytes are none that this codec, or what it knows of older ones, has written. */
    Optional<V> read(SealedForm sealedAs, byte[] bytes) {
        Optional<String> text = (sealedAs == SealedForm.BARE ? Optional.of(bytes) : Padding.off(bytes))
                .map(clear -> new String(clear, StandardCharsets.UTF_8));
        try {
            return text.map(sealedAs == SealedForm.RECORD && type != null ? this::fromJson : older);
        } catch (JsonbException | IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            return Optional.empty();
        }
    }

    private V fromJson(String text) {
        if (form != SealedForm.RECORD) {
            throw new IllegalArgumentException("a record is no text");
        }
        return JSON.fromJson(text, type);
    }

    /** A record says what it holds by its components; its other methods are its behaviour. */
    private static final class ComponentsOnly implements PropertyVisibilityStrategy {

        @Override
        public boolean isVisible(Field field) {
            return false;
        }

        @Override
        public boolean isVisible(Method method) {
            RecordComponent[] components = method.getDeclaringClass().getRecordComponents();
            return components != null
                    && Arrays.stream(components)
                            .anyMatch(part -> part.getAccessor().equals(method));
        }
    }
}
