package org.alongside.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.UUID;
import org.alongside.identity.SignedInPerson;
import org.alongside.vault.Vault;

/**
 * Whose a form is. Ana writes on a page that was made for her; meanwhile Rashid signs in in the same browser, and then
 * her page is sent. The session is his, and the page would bring its token; but the mark in the page is hers, so that
 * her words are neither taken as his nor shown to him. In pages: {@code #{formOwner.mark}}.
 *
 * <p>The mark is drawn from the person and the key file, and is the same in each session of theirs: whoever signs in
 * again finds their old pages in order. It tells nothing of the person, and opens nothing by itself.
 */
@Named
@RequestScoped
public class FormOwner {

    /** The name of the field. */
    public static final String FIELD = "owner";

    /** The header of scripts that look whether a page may be shown again. */
    public static final String HEADER = "X-Form-Owner";

    private static final String PURPOSE = "form owner";

    @Inject
    HttpServletRequest request;

    @Inject
    SignedInPerson person;

    @Inject
    Vault vault;

    /** The mark of whoever is asking now, for the page. */
    public String getMark() {
        String mark = mark();
        Csrf.write(request, mark);
        return mark;
    }

    /** Of nobody where nobody is signed in. */
    String mark() {
        String id = person.isPresent() ? person.id().value().toString() : new UUID(0, 0).toString();
        return vault.deriveText(PURPOSE, id);
    }

    /** Whether this form was made for whoever sends it now. */
    boolean fits(HttpServletRequest sent) {
        return isMine(sent.getParameter(FIELD));
    }

    /** False where a script asks for another person's page. */
    boolean fitsHeader() {
        String told = request.getHeader(HEADER);
        return told == null || isMine(told);
    }

    private boolean isMine(String told) {
        return told != null
                && MessageDigest.isEqual(
                        told.getBytes(StandardCharsets.UTF_8), mark().getBytes(StandardCharsets.UTF_8));
    }
}
