package org.alongside.practicelms.service;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.util.Optional;
import org.alongside.practicelms.course.LineItem;
import org.alongside.practicelms.web.Refusal;

/** A line item as JSON, both ways. */
final class LineItemForm {

    private LineItemForm() {}

    static JsonObject write(LineItem item, String address) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("id", address)
                .add("label", item.label())
                .add("scoreMaximum", item.maximum());
        item.link().ifPresent(link -> json.add("resourceLinkId", link));
        item.resource().ifPresent(resource -> json.add("resourceId", resource));
        item.tag().ifPresent(tag -> json.add("tag", tag));
        return json.build();
    }

    /** Refused with 422 where the label is blank or the maximum is not above 0, with 400 where a type is wrong. */
    static LineItem read(JsonObject json, String id) {
        String label = text(json, "label").orElse("");
        double maximum = json.get("scoreMaximum") instanceof JsonNumber number ? number.doubleValue() : 0;
        if (label.isBlank() || maximum <= 0) {
            throw Refusal.of(422, "a line item needs a label, and a scoreMaximum above 0");
        }
        return new LineItem(
                id, label, maximum, text(json, "resourceLinkId"), text(json, "resourceId"), text(json, "tag"));
    }

    static Optional<String> text(JsonObject json, String name) {
        if (!json.containsKey(name) || json.isNull(name)) {
            return Optional.empty();
        }
        if (json.get(name) instanceof JsonString text) {
            return Optional.of(text.getString());
        }
        throw Refusal.of(400, name + " must be text");
    }
}
