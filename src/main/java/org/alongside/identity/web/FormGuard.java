package org.alongside.identity.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alongside.identity.SignedInPerson;
import org.alongside.identity.security.KeptWords;

/**
 * Judges a form that was sent: whether it came from a page of ours that was made for whoever sends it. Where it did not
 * nothing of it is taken, and nothing of it is shown.
 */
@Dependent
public class FormGuard {

    private static final Set<String> LOOKS = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final int LONGEST_MARK = 64;

    private final Csrf csrf;
    private final FormOwner owner;
    private final KeptWords words;
    private final SignedInPerson person;

    @Inject
    public FormGuard(Csrf csrf, FormOwner owner, KeptWords words, SignedInPerson person) {
        this.csrf = csrf;
        this.owner = owner;
        this.words = words;
        this.person = person;
    }

    /** A request of this method changes something, and must prove itself. */
    static boolean isForm(HttpServletRequest request) {
        return !LOOKS.contains(request.getMethod());
    }

    /**
     * Whether the form is its sender's own. The mark says for whom the page was made; the token, or else the browser's
     * own word, says that it was a page of ours that sent it. So a page from before a new sign-in of the same person
     * still works: its token is the old session's, and its mark fits.
     */
    boolean isOwn(HttpServletRequest request) {
        return owner.fits(request) && (csrf.fits(request) || TypedFields.ownPage(request));
    }

    /** False where a script asks for a page that was made for another. */
    boolean isLookOfOwn() {
        return owner.fitsHeader();
    }

    /** The request as its writer meant it; empty where it brings kept words that are not theirs, or none of ours. */
    Optional<HttpServletRequest> reopened(HttpServletRequest request) {
        String kept = request.getParameter(KeptWords.FIELD);
        return kept == null
                ? Optional.of(request)
                : words.open(owner.mark(), address(request), kept).map(form -> new ReopenedForm(request, form));
    }

    /** Why a form is not taken, and what waits in the page that says so. */
    record RefusedForm(RefusalCause cause, String owner, String kept) {}

    /** Why a form was not taken. */
    enum RefusalCause {
        /** Its page was open too long. */
        EXPIRED,
        /** Its writer's pages are closed. */
        CLOSED,
        /** Somebody else is signed in here now. */
        ANOTHER
    }

    /** @param passed whether the door is open for whoever sends it */
    RefusedForm refuse(HttpServletRequest request, boolean passed) {
        String mark = Optional.ofNullable(request.getParameter(FormOwner.FIELD))
                .filter(text -> text.length() <= LONGEST_MARK)
                .orElse("");
        return new RefusedForm(cause(request, mark, passed), mark, kept(request, mark));
    }

    private RefusalCause cause(HttpServletRequest request, String mark, boolean passed) {
        if (person.isPresent() && !mark.isEmpty() && !owner.fits(request)) {
            return RefusalCause.ANOTHER;
        }
        return passed && owner.fits(request) ? RefusalCause.EXPIRED : RefusalCause.CLOSED;
    }

    /** What is kept already stays as it is; a script keeps its words itself. Empty where nothing waits. */
    private String kept(HttpServletRequest request, String mark) {
        String before = request.getParameter(KeptWords.FIELD);
        if (before != null) {
            return before;
        }
        List<KeptWords.TypedField> typed = TypedFields.in(request);
        boolean keeps = !mark.isEmpty() && !typed.isEmpty() && TypedFields.ownPage(request) && !isByScript(request);
        return keeps ? words.seal(mark, address(request), new KeptWords.KeptForm(typed)) : "";
    }

    /** Whether a script of ours asks, for which no page is made. */
    static boolean isByScript(HttpServletRequest request) {
        return "application/json".equals(request.getHeader("Accept"));
    }

    /** As it was asked for, with its query. */
    static String address(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }
}
