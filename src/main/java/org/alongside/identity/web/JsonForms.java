package org.alongside.identity.web;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.alongside.identity.access.UnreadableRequest;
import org.alongside.identity.security.KeptWords;
import org.alongside.kernel.JsonBounds;

/**
 * Forms that a script of ours sends as JSON: an object of texts, or a list of such objects. A browser lets 64 KiB go
 * along with a page that is left, and a form's own encoding makes six bytes or nine of each letter that is not Latin;
 * here it is two or three.
 */
final class JsonForms {

    static final String TYPE = "application/json";

    /** A page that is left sends what stands on it; none of ours has as many things to write in. */
    static final int MOST_FORMS = 200;

    private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

    private JsonForms() {}

    /**
     * The forms that came, as requests whose fields they are.
     *
     * @throws UnreadableRequest where it is JSON of another shape or beyond {@link JsonBounds}, or none
     */
    static List<HttpServletRequest> in(HttpServletRequest request, byte[] body) {
        if (!JsonBounds.hold(body)) {
            throw new UnreadableRequest();
        }
        try (JsonReader reader = READERS.createReader(new ByteArrayInputStream(body), StandardCharsets.UTF_8)) {
            JsonValue sent = reader.readValue();
            List<? extends JsonValue> forms =
                    sent.getValueType() == JsonValue.ValueType.ARRAY ? sent.asJsonArray() : List.of(sent);
            if (forms.size() > MOST_FORMS) {
                throw new UnreadableRequest();
            }
            return forms.stream()
                    .map(form -> form(request, form.asJsonObject()))
                    .toList();
        } catch (JsonException | ClassCastException broken) {
            throw new UnreadableRequest();
        }
    }

    private static HttpServletRequest form(HttpServletRequest request, JsonObject form) {
        List<KeptWords.TypedField> fields = form.entrySet().stream()
                .map(field -> new KeptWords.TypedField(field.getKey(), text(field.getValue())))
                .toList();
        return new ReopenedForm(request, new KeptWords.KeptForm(fields));
    }

    private static String text(JsonValue value) {
        return switch (value.getValueType()) {
            case STRING -> readable(((JsonString) value).getString());
            case NUMBER -> value.toString();
            default -> throw new UnreadableRequest();
        };
    }

    private static String readable(String text) {
        if (text.indexOf('\0') >= 0) {
            throw new UnreadableRequest();
        }
        return text;
    }
}
