package org.alongside.assessment.web;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.alongside.assessment.data.ExportForm;
import org.alongside.assessment.data.ResponseImports;
import org.alongside.assessment.instrument.Instrument;

/** What a request names, where there is such a thing. */
final class Wanted {

    private Wanted() {}

    static Optional<UUID> id(String text) {
        try {
            return text == null ? Optional.empty() : Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    static Optional<ExportForm> form(String text) {
        return Arrays.stream(ExportForm.values())
                .filter(form -> form.name().equalsIgnoreCase(text))
                .findFirst();
    }

    /** @param text {@code slug/v1}; an instrument of couples is none here */
    static Optional<Instrument> instrument(ResponseImports imports, String text) {
        return imports.instruments().stream()
                .filter(instrument -> instrument.key().toString().equals(text))
                .findFirst();
    }
}
