package org.alongside.runtime.compression;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.alongside.identity.access.ContentCoding;
import org.alongside.identity.web.Csrf;

/** Compresses a page, where it is one and hides nothing that its length could tell. */
final class PackedPages {

    private static final Pattern NONCE = Pattern.compile(" nonce=\"([^\"]+)\"");

    private PackedPages() {}

    /** The page compressed; empty where it goes as it is. */
    static Optional<byte[]> packed(byte[] page, HttpServletRequest request, HttpServletResponse response) {
        String type = response.getContentType();
        boolean isPage = response.getStatus() == HttpServletResponse.SC_OK
                && type != null
                && type.startsWith("text/html")
                && response.getHeader("Content-Encoding") == null;
        boolean isQuiet = request.getAttribute(ContentCoding.OWN_WORDS) == null;
        return isPage && isQuiet ? PaddedGzip.of(page, chance(page, Csrf.writtenIn(request))) : Optional.empty();
    }

    /** All that chance wrote into the page: the tokens of its forms, and what lets its own scripts run. */
    private static List<byte[]> chance(byte[] page, List<String> tokens) {
        Stream<String> nonces = NONCE.matcher(new String(page, StandardCharsets.ISO_8859_1))
                .results()
                .map(found -> found.group(1))
                .distinct();
        return Stream.concat(tokens.stream(), nonces)
                .map(text -> text.getBytes(StandardCharsets.ISO_8859_1))
                .toList();
    }
}
