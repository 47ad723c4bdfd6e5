package org.alongside.identity.visit;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a page's script is told of something it sent to be saved: the HTTP status, and a small JSON object with what the
 * server has now. 200 saved; 400 not understood or too long; 404 nothing here for this person; 409 something else
 * stands.
 *
 * @param result one word for the script, {@code SAVED} where the server has it
 * @param text the sentence to show
 * @param revision what the server has now; 0 where it has nothing or does not tell
 * @param stands what the server has now, by field; empty where it does not tell
 */
public record SaveReply(int status, String result, String text, long revision, Map<String, String> stands) {

    public static final int OK = 200;
    public static final int NOT_UNDERSTOOD = 400;
    public static final int NOT_HERE = 404;
    public static final int CONFLICT = 409;
    public static final String SAVED = "SAVED";

    public SaveReply {
        stands = new TreeMap<>(stands);
    }

    /** A refusal that tells nothing of what the server has. */
    public static SaveReply refused(int status, String result, String text) {
        return new SaveReply(status, result, text, 0, Map.of());
    }

    public JsonObject json() {
        JsonObjectBuilder json =
                Json.createObjectBuilder().add("result", result).add("text", text);
        if (revision > 0) {
            json.add("revision", revision);
        }
        stands.forEach(json::add);
        return json.build();
    }
}
