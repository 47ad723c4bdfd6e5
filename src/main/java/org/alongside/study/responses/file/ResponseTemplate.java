package org.alongside.study.responses.file;

import java.util.List;
import java.util.stream.Stream;
import org.alongside.instrument.Instrument;

/** The file that {@link ResponseFile} reads, with its first row only: how a questionnaire's columns are called. */
public final class ResponseTemplate {

    private ResponseTemplate() {}

    /** The header as one line of CSV. */
    public static String of(Instrument instrument) {
        return String.join(",", columns(instrument)) + "\r\n";
    }

    /** {@code id}, and each item by its id, in the questionnaire's order. */
    public static List<String> columns(Instrument instrument) {
        return Stream.concat(Stream.of("id"), instrument.form().items().keySet().stream())
                .toList();
    }
}
