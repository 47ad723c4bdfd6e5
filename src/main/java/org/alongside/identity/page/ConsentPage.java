package org.alongside.identity.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.alongside.identity.access.LocalPath;
import org.alongside.identity.consent.ConsentMatter;
import org.alongside.identity.consent.ConsentText;
import org.alongside.identity.consent.Consents;
import org.alongside.identity.consent.Purpose;
import org.alongside.identity.visit.Go;
import org.alongside.identity.visit.Visit;

/** One question on a page of its own: may the course hear that the own part is finished? A no costs nothing. */
@Named
@RequestScoped
public class ConsentPage {

    @Inject
    Visit visit;

    @Inject
    Consents consents;

    public void act() {
        UUID module = visit.neededId("module");
        if (visit.isPost()) {
            ConsentMatter matter =
                    new AskedMatters(visit.me(), consents.standing(visit.me())).asked(Purpose.OWN_COMPLETION, module);
            if ("yes".equals(visit.text("answer"))) {
                consents.give(matter, visit.locale(), visit.now());
            } else {
                consents.refuse(matter, visit.locale(), visit.now());
            }
            Go.to(LocalPath.of(visit.text("next"), SignInPage.FIRST_PAGE));
        }
    }

    /** Exactly the sentences whose hash is recorded. */
    public List<String> getLines() {
        return ConsentText.of(Purpose.OWN_COMPLETION, visit.locale()).lines();
    }
}
