package org.alongside.runtime.compression;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a browser says that it can unpack: the header {@code Accept-Encoding} (RFC 9110 section 12.5.3). */
final class AcceptedCodings {

    private AcceptedCodings() {}

    /** Whether gzip is named and not refused, or everything is. @param header null where the browser sent none */
    static boolean hasGzip(String header) {
        String[] codings =
                header == null ? new String[0] : header.toLowerCase(Locale.ROOT).split(",");
        return wish(codings, "gzip").or(() -> wish(codings, "*")).orElse(false);
    }

    /** Whether this coding is wanted; empty where it is not named. */
    private static Optional<Boolean> wish(String[] codings, String name) {
        return Arrays.stream(codings)
                .map(coding -> coding.split(";", 2))
                .filter(coding -> coding[0].strip().equals(name))
                .map(coding -> coding.length == 1 || !isRefused(coding[1].strip()))
                .findFirst();
    }

    private static boolean isRefused(String weight) {
        return weight.replace(" ", "").matches("q=0(\\.0*)?");
    }
}
