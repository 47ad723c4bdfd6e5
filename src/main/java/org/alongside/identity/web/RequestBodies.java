package org.alongside.identity.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Locale;
import org.alongside.identity.access.FormBody;

/** What comes with a request, judged by what is announced, before anything reads a byte of it. */
final class RequestBodies {

    /** What the judgement is. */
    enum BodyVerdict {
        FITS,
        /** It comes in chunks: the container would put such a form into memory whole, however long it grows. */
        UNANNOUNCED,
        /** A form of the kind that files come in, where none is taken: only the container could read it. */
        NO_FILE_HERE,
        TOO_LONG
    }

    private RequestBodies() {}

    /**
     * Browsers announce the length of every form (RFC 9110 section 15.5.12); a file may come in chunks where the route
     * takes files, for then the container itself stops at the limit that the file's servlet states.
     */
    static BodyVerdict judge(HttpServletRequest request, FormBody allowed) {
        if (isInChunks(request) && !(allowed.file() && isWithFile(request))) {
            return BodyVerdict.UNANNOUNCED;
        }
        if (isWithFile(request) && !allowed.file()) {
            return BodyVerdict.NO_FILE_HERE;
        }
        return allowed.isTooLong(request.getContentLengthLong()) ? BodyVerdict.TOO_LONG : BodyVerdict.FITS;
    }

    /**
     * Has the container read a form with a file to its end, where one came.
     *
     * @return whether it was longer than the container reads, which only happens in chunks: asked for a parameter it
     *     would stop there too, and tell nobody. What breaks off in another way is judged by what it lacks: our token
     */
    static boolean isCutOff(HttpServletRequest request) {
        if (!isWithFile(request)) {
            return false;
        }
        try {
            request.getParts();
            return false;
        } catch (IllegalStateException over) {
            return true;
        } catch (IOException | ServletException broken) {
            return false;
        }
    }

    private static boolean isInChunks(HttpServletRequest request) {
        return request.getHeader("Transfer-Encoding") != null;
    }

    static boolean isWithFile(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data");
    }
}
