package org.alongside.lti.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.alongside.identity.access.NotHere;
import org.alongside.lti.web.RefusedLaunch;

/** This link did not open: a calm page, one number, no detail. Shown by the servlets only. */
@Named
@RequestScoped
public class RefusedPage {

    @Inject
    HttpServletRequest request;

    /** Nobody comes here by themselves. */
    public void act() {
        refusal();
    }

    public List<String> getAdvice() {
        String key = "refused." + refusal().advice().name().toLowerCase(Locale.ROOT);
        return List.of(Say.text(key + ".1"), Say.text(key + ".2"));
    }

    /** Where to begin anew in a window of its own; the empty text where that would not help. */
    public String getRestart() {
        return refusal().restart().orElse("");
    }

    public String getReference() {
        return refusal().reference();
    }

    private RefusedLaunch refusal() {
        if (request.getAttribute(RefusedLaunch.ATTRIBUTE) instanceof RefusedLaunch refusal) {
            return refusal;
        }
        throw new NotHere();
    }
}
