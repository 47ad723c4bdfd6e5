package org.alongside.instrument.file;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.alongside.instrument.ResponseFormat;
import org.alongside.instrument.ResponseFormat.Choice;
import org.alongside.instrument.ResponseFormat.OwnWords;
import org.alongside.instrument.file.yaml.Ids;
import org.alongside.instrument.file.yaml.StandIn;
import org.alongside.instrument.file.yaml.Yaml;

/** Reads {@code responses:} of {@code instrument.yaml}: how questions are answered (scoring-format 1). */
final class FormatReader {

    private static final String SINGLE = "single";
    private static final String TEXT = "text";

    private FormatReader() {}

    /** @param yaml null where there are none */
    static Map<String, ResponseFormat> read(Yaml yaml) {
        Map<String, ResponseFormat> formats = new LinkedHashMap<>();
        if (yaml == null) {
            return formats;
        }
        yaml.entries("responses").forEach((id, format) -> {
            Ids.check(id, format);
            formats.put(id, format(id, format));
        });
        return formats;
    }

    private static ResponseFormat format(String id, Yaml yaml) {
        String what = "response format '" + id + "'";
        Yaml cardinality = yaml.entries(what).get("cardinality");
        String written =
                cardinality == null ? SINGLE : cardinality.text("cardinality").orElse("");
        if (written.equals(TEXT)) {
            return ownWords(id, what, yaml);
        }
        if (!written.equals(SINGLE)) {
            cardinality.error("cardinality: only 'single' and 'text' are supported");
        }
        return choice(id, what, yaml).orElseGet(() -> StandIn.named(id));
    }

    /** With the most room beside a finding about it. */
    private static OwnWords ownWords(String id, String what, Yaml yaml) {
        Map<String, Yaml> entries = yaml.entries(what, Set.of("cardinality", "max"), Set.of());
        OptionalInt max = entries.containsKey("max") ? entries.get("max").whole("max") : OptionalInt.empty();
        if (max.isPresent() && (max.getAsInt() < 1 || max.getAsInt() > OwnWords.LONGEST)) {
            entries.get("max").error(what + ": max must be from 1 to " + OwnWords.LONGEST + " characters");
            max = OptionalInt.empty();
        }
        return new OwnWords(id, max.orElse(OwnWords.LONGEST));
    }

    private static Optional<Choice> choice(String id, String what, Yaml yaml) {
        Map<String, Yaml> entries = yaml.entries(what, Set.of("cardinality", "min", "max"), Set.of());
        OptionalInt min = entries.containsKey("min") ? entries.get("min").whole("min") : OptionalInt.empty();
        OptionalInt max = entries.containsKey("max") ? entries.get("max").whole("max") : OptionalInt.empty();
        if (min.isEmpty() || max.isEmpty()) {
            return Optional.empty();
        }
        if (min.getAsInt() >= max.getAsInt()) {
            entries.get("min").error(what + ": min must be smaller than max");
            return Optional.empty();
        }
        return Optional.of(new Choice(id, min.getAsInt(), max.getAsInt()));
    }
}
