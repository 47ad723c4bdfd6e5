package org.alongside.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.alongside.vault.random.Randomness;

/**
 * The token that proves that a form came from our own page: one a session, or one a browser where nobody is signed in
 * ({@link AnonymousForms}), and under another mask each time it is written, so that pages which are compressed do not
 * give it away letter by letter. In pages: {@code #{csrf.token}}.
 */
@Named
@RequestScoped
public class Csrf {

    /** The name of the field, and of the header of scripts. */
    public static final String FIELD = "csrf";

    public static final String HEADER = "X-CSRF";

    /** Request attribute: the tokens and marks written into this answer. */
    private static final String WRITTEN = "alongside.csrf.written";

    private static final String ATTRIBUTE = "alongside.csrf";
    private static final int BYTES = 24;
    private static final int NAME_BYTES = 9;

    @Inject
    HttpServletRequest request;

    @Inject
    Randomness random;

    @Inject
    AnonymousForms anonymous;

    /** Makes no session: those are for people who are signed in. */
    public String getToken() {
        String token = TokenMask.of(secret(), random.token(TokenMask.BYTES));
        write(request, token);
        return token;
    }

    /**
     * A name that no form had before, for a field that is never sent. A browser that goes back in its history fills in
     * again what was typed into a form, and knows the form by the names of its first fields; so it finds no form that
     * it knows, whoever sits there now. In pages: {@code #{csrf.fresh}}.
     */
    public String getFresh() {
        String name = random.token(NAME_BYTES);
        write(request, name);
        return name;
    }

    /** Notes that this text stands in the answer and is another for another person or another time. */
    static void write(ServletRequest request, String text) {
        request.setAttribute(
                WRITTEN,
                Stream.concat(writtenIn(request).stream(), Stream.of(text))
                        .distinct()
                        .toList());
    }

    /** The tokens and marks that stand in the answer to this request so far: all that its words do not decide. */
    public static List<String> writtenIn(ServletRequest request) {
        return request.getAttribute(WRITTEN) instanceof List<?> written
                ? written.stream().map(Object::toString).toList()
                : List.of();
    }

    private String secret() {
        HttpSession session = request.getSession(false);
        if (session == null) {
            return anonymous.secret(request);
        }
        Object token = session.getAttribute(ATTRIBUTE);
        if (token == null) {
            token = random.token(BYTES);
            session.setAttribute(ATTRIBUTE, token);
        }
        return token.toString();
    }

    /** @return whether what was sent carries its session's or its browser's token, as a field or as a header */
    boolean fits(HttpServletRequest sent) {
        HttpSession session = sent.getSession(false);
        Optional<String> token = session == null
                ? anonymous.of(sent)
                : Optional.ofNullable(session.getAttribute(ATTRIBUTE)).map(Object::toString);
        String header = sent.getHeader(HEADER);
        String given = header == null ? sent.getParameter(FIELD) : header;
        return given != null
                && token.isPresent()
                && TokenMask.lifted(given)
                        .filter(plain -> same(token.get(), plain))
                        .isPresent();
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
