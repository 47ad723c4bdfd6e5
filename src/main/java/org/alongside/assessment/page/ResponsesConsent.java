package org.alongside.assessment.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.alongside.identity.consent.ConsentText;
import org.alongside.identity.consent.Consents;
import org.alongside.identity.consent.Purpose;
import org.alongside.instrument.Instrument;
import org.alongside.instrument.Use;

/**
 * Around a questionnaire of training or research: may its answers stand in a table without a name? It is asked on the
 * page before it, and what the pages say of who sees the answers follows from it. Nothing is ticked before; who chooses
 * nothing has not said yes. Taken back under My data.
 */
@Named
@RequestScoped
public class ResponsesConsent {

    @Inject
    AssessmentVisit visit;

    @Inject
    Consents consents;

    private Instrument instrument;

    void about(Instrument asked) {
        instrument = asked;
    }

    /** The choice that came with the form, if one did. */
    void take() {
        if (isAsked() && "yes".equals(visit.text("responses"))) {
            consents.give(visit.me(), Purpose.RESPONSES, subject(), visit.now());
        } else if (isAsked() && "no".equals(visit.text("responses"))) {
            consents.refuse(visit.me(), Purpose.RESPONSES, subject(), visit.now());
        }
    }

    public boolean isAsked() {
        return instrument != null && instrument.use() != Use.COUPLE;
    }

    /** The person has said yes or no before: then that stands, until they change it. */
    public boolean isDecided() {
        return consents.asked(visit.me(), Purpose.RESPONSES, subject());
    }

    public boolean isGiven() {
        return consents.given(visit.me(), Purpose.RESPONSES, subject());
    }

    /** Exactly the sentences whose hash is recorded. */
    public List<String> getLines() {
        return ConsentText.of(Purpose.RESPONSES, Locale.ENGLISH).lines();
    }

    private String subject() {
        return instrument.key().uuid().toString();
    }
}
