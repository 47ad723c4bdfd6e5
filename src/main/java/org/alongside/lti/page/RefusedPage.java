package org.alongside.lti.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.alongside.identity.access.NotHere;
import org.alongside.identity.visit.Visit;
import org.alongside.lti.web.RefusedLaunch;

/** Says that this link did not open: a calm page, one number, no detail. Shown by the servlets only. */
@Named
@RequestScoped
public class RefusedPage {

    @Inject
    Visit visit;

    /** Nobody comes here by themselves. */
    public void act() {
        refusal();
    }

    public List<String> getAdvice() {
        String key = "refused." + refusal().advice().name().toLowerCase(Locale.ROOT);
        return List.of(visit.say(key + ".1"), visit.say(key + ".2"));
    }

    /** Where to begin anew in a window of its own; the empty text where that would not help. */
    public String getRestart() {
        return refusal().restart().orElse("");
    }

    public String getReference() {
        return refusal().reference();
    }

    private RefusedLaunch refusal() {
        return visit.left(RefusedLaunch.ATTRIBUTE, RefusedLaunch.class).orElseThrow(NotHere::new);
    }
}
