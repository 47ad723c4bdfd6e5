package org.alongside.assessment.web;

import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.alongside.assessment.attempt.SaveOutcome;

/** What the script is told: the HTTP status, and a small JSON object with what the server has now. */
record SaveReply(int status, Map<String, Object> values) {

    SaveReply {
        values = new TreeMap<>(values);
    }

    /** @param text the sentence to show */
    static SaveReply of(SaveOutcome outcome, String text) {
        Map<String, Object> values =
                new TreeMap<>(Map.of("result", outcome.result().name(), "text", text));
        outcome.server().ifPresent(kept -> {
            values.put("revision", kept.revision());
            values.put("answer", kept.answer().entered());
        });
        return new SaveReply(status(outcome.result()), values);
    }

    static SaveReply refused(int status, String result, String text) {
        return new SaveReply(status, Map.of("result", result, "text", text));
    }

    private static int status(SaveOutcome.Result result) {
        return switch (result) {
            case SAVED -> 200;
            case OUT_OF_RANGE, TOO_LONG -> 400;
            case UNKNOWN_ITEM, NOT_YOURS -> 404;
            case STALE_REVISION, ALREADY_SUBMITTED -> 409;
        };
    }

    String json() {
        StringJoiner json = new StringJoiner(",", "{", "}");
        values.forEach((key, value) ->
                json.add(quoted(key) + ":" + (value instanceof Long ? value : quoted(value.toString()))));
        return json.toString();
    }

    /** RFC 8259 section 7. */
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').append((char) c);
            } else if (c < ' ') {
                quoted.append(String.format("\\u%04x", c));
            } else {
                quoted.append((char) c);
            }
        });
        return quoted.append('"').toString();
    }
}
