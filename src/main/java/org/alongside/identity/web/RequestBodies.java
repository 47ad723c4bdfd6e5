package org.alongside.identity.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Locale;
import org.alongside.identity.access.Uploads;

/** How much comes with a form, found out before anything is asked of it. */
final class RequestBodies {

    private RequestBodies() {}

    /**
     * Whether more comes than may be read. A form with a file whose length is not announced is read by the container
     * here, which stops at the limit that the file's servlet states, {@link Uploads#LONGEST_REQUEST}: asked for a
     * parameter, it would stop there too, and tell nobody.
     */
    static boolean isTooLong(HttpServletRequest request) {
        long length = request.getContentLengthLong();
        return length < 0 && isWithFile(request) ? isCutOff(request) : Uploads.isTooLong(length);
    }

    /**
     * Whether a body comes in chunks, without a length and without a file: the container would put such a form into
     * memory whole, however long it grows. Browsers announce the length of every form (RFC 9110 section 15.5.12).
     */
    static boolean isEndless(HttpServletRequest request) {
        return request.getHeader("Transfer-Encoding") != null && !isWithFile(request);
    }

    private static boolean isWithFile(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data");
    }

    /** What breaks off in another way is judged by what it lacks: our token. */
    private static boolean isCutOff(HttpServletRequest request) {
        try {
            request.getParts();
            return false;
        } catch (IllegalStateException over) {
            return true;
        } catch (IOException | ServletException broken) {
            return false;
        }
    }
}
