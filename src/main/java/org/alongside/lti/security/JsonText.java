package org.alongside.lti.security;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonConfig;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParserFactory;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.alongside.kernel.JsonBounds;
import org.alongside.lti.message.Claims;

/**
 * JSON objects to {@link Claims}. A member that stands twice is refused: two readers would see two messages. What goes
 * beyond {@link JsonBounds} is refused before anything reads it.
 */
public final class JsonText {

    private static final JsonReaderFactory READERS =
            Json.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));

    private static final JsonParserFactory PARSERS = Json.createParserFactory(Map.of());

    /** Digits and exponent of a number that we would keep; 1e999999999 would fill the memory. */
    private static final int LARGEST_SCALE = JsonBounds.LONGEST_NUMBER;

    private JsonText() {}

    /** Empty where the bytes are no JSON object in UTF-8. */
    public static Optional<Claims> object(byte[] utf8) {
        return read(utf8).map(JsonText::claims);
    }

    /** The object itself, for services' answers; empty where the text is none. */
    public static Optional<JsonObject> read(byte[] utf8) {
        return value(utf8).filter(JsonObject.class::isInstance).map(JsonValue::asJsonObject);
    }

    /** The list itself (AGS 2.0, 3.2.1: line items come as one); empty where the text is none. */
    public static Optional<JsonArray> readList(byte[] utf8) {
        return value(utf8).filter(JsonArray.class::isInstance).map(JsonValue::asJsonArray);
    }

    /** One value, each name in it once, and nothing behind it: the reader sees to the one, the parser to the other. */
    private static Optional<JsonValue> value(byte[] utf8) {
        if (!JsonBounds.hold(utf8)) {
            return Optional.empty();
        }
        try (JsonReader reader = READERS.createReader(new ByteArrayInputStream(utf8), StandardCharsets.UTF_8)) {
            JsonValue value = reader.readValue();
            return isAll(utf8) ? Optional.of(value) : Optional.empty();
        } catch (JsonException | IllegalStateException | NoSuchElementException e) {
            return Optional.empty(); // the caller names the reason
        }
    }

    private static boolean isAll(byte[] utf8) {
        try (JsonParser parser = PARSERS.createParser(new ByteArrayInputStream(utf8), StandardCharsets.UTF_8)) {
            parser.next();
            parser.getValue();
            return !parser.hasNext();
        }
    }

    private static Claims claims(JsonObject object) {
        return new Claims(members(object));
    }

    private static Map<String, Object> members(JsonObject object) {
        Map<String, Object> members = new HashMap<>();
        object.forEach((name, value) -> plain(value).ifPresent(plain -> members.put(name, plain)));
        return members;
    }

    private static Optional<Object> plain(JsonValue value) {
        return switch (value.getValueType()) {
            case STRING -> Optional.of(((JsonString) value).getString());
            case NUMBER -> number((JsonNumber) value);
            case TRUE -> Optional.of(Boolean.TRUE);
            case FALSE -> Optional.of(Boolean.FALSE);
            case OBJECT -> Optional.of(members(value.asJsonObject()));
            case ARRAY ->
                Optional.of(value.asJsonArray().stream()
                        .map(JsonText::plain)
                        .flatMap(Optional::stream)
                        .toList());
            case NULL -> Optional.empty();
        };
    }

    private static Optional<Object> number(JsonNumber number) {
        BigDecimal value = number.bigDecimalValue();
        boolean sane = Math.abs(value.scale()) <= LARGEST_SCALE && value.precision() <= LARGEST_SCALE;
        return sane ? Optional.of(value) : Optional.empty();
    }
}
