package org.alongside.study.web;

import java.util.Arrays;
import java.util.Optional;
import org.alongside.instrument.Instrument;
import org.alongside.study.responses.ExportForm;
import org.alongside.study.responses.ResponseImports;

/** What a request's parameters name, where there is such a thing. */
final class StudyParameters {

    private StudyParameters() {}

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
