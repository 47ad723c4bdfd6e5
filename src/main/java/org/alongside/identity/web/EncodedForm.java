package org.alongside.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.alongside.identity.access.UnreadableRequest;
import org.alongside.identity.security.KeptWords;

/**
 * A form in the encoding of browsers ({@code application/x-www-form-urlencoded}, URL Standard section 5.1), in UTF-8 as
 * all pages of ours are.
 */
final class EncodedForm {

    static final String TYPE = "application/x-www-form-urlencoded";

    private EncodedForm() {}

    /** @throws UnreadableRequest where an escape is none, a character is U+0000, or there are too many fields */
    static HttpServletRequest in(HttpServletRequest request, byte[] body) {
        List<KeptWords.TypedField> fields = new ArrayList<>();
        String form = new String(body, StandardCharsets.UTF_8);
        int end;
        for (int from = 0; from < form.length(); from = end + 1) {
            end = form.indexOf('&', from);
            end = end < 0 ? form.length() : end;
            if (end > from) {
                fields.add(field(form.substring(from, end)));
            }
            if (fields.size() > FormFields.MOST) {
                throw new UnreadableRequest();
            }
        }
        return new ReopenedForm(request, new KeptWords.KeptForm(fields));
    }

    private static KeptWords.TypedField field(String pair) {
        int end = pair.indexOf('=');
        return end < 0
                ? new KeptWords.TypedField(text(pair), "")
                : new KeptWords.TypedField(text(pair.substring(0, end)), text(pair.substring(end + 1)));
    }

    private static String text(String encoded) {
        try {
            String text = URLDecoder.decode(encoded, StandardCharsets.UTF_8);
            if (text.indexOf('\0') < 0) {
                return text;
            }
        } catch (IllegalArgumentException broken) {
            // as for a character that is none
        }
        throw new UnreadableRequest();
    }
}
