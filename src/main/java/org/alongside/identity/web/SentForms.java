package org.alongside.identity.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.alongside.identity.access.SlowBody;
import org.alongside.identity.access.UnreadableRequest;
import org.alongside.identity.security.MachineClock;

/**
 * Forms as they were sent, read whole before anything is done about them: by a browser in its own encoding, or by a
 * script of ours as JSON. A form with a file is read later, by the container.
 */
@Dependent
public class SentForms {

    private final MachineClock clock;

    @Inject
    public SentForms(MachineClock clock) {
        this.clock = clock;
    }

    /**
     * The forms that came, as requests whose fields they are; the request itself where none came, or one with a file.
     *
     * @throws UnreadableRequest where it is not what its type says
     * @throws SlowBody where it comes too slowly
     */
    List<HttpServletRequest> in(HttpServletRequest request) throws IOException {
        if (isOfType(request, JsonForms.TYPE)) {
            return JsonForms.in(request, TimedBody.read(request, clock));
        }
        return isOfType(request, EncodedForm.TYPE)
                ? List.of(EncodedForm.in(request, TimedBody.read(request, clock)))
                : List.of(request);
    }

    /** The one form that came. @throws UnreadableRequest as {@link #in}, and where it is not one */
    HttpServletRequest one(HttpServletRequest request) throws IOException {
        List<HttpServletRequest> forms = in(request);
        if (forms.size() != 1) {
            throw new UnreadableRequest();
        }
        return forms.get(0);
    }

    private static boolean isOfType(HttpServletRequest request, String start) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith(start);
    }
}
