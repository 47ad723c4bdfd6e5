package org.alongside.assessment.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.identity.consent.ConsentMatter;
import org.alongside.identity.consent.ConsentText;
import org.alongside.identity.consent.Consents;
import org.alongside.identity.consent.Purpose;
import org.alongside.identity.visit.Visit;
import org.alongside.instrument.Instrument;
import org.alongside.instrument.Use;

/**
 * Around a questionnaire of training or research a person is asked: may its answers stand in a table without a name? It
 * is asked on the page before it, and what the pages say of who sees the answers follows from it. Nothing is ticked
 * before; who chooses nothing has not said yes. Taken back under My data.
 */
@Named
@RequestScoped
public class ResponsesConsent {

    @Inject
    Visit visit;

    @Inject
    Consents consents;

    private Instrument instrument;
    private boolean decided;
    private boolean given;

    void about(Instrument asked) {
        instrument = asked;
        if (isAsked()) {
            decided = consents.asked(visit.me(), Purpose.RESPONSES, subject());
            given = consents.given(visit.me(), Purpose.RESPONSES, subject());
        }
    }

    /** The choice that came with the form, if one did. */
    void take() {
        if (isAsked() && "yes".equals(visit.text("responses"))) {
            consents.give(matter(), visit.locale(), visit.now());
        } else if (isAsked() && "no".equals(visit.text("responses"))) {
            consents.refuse(matter(), visit.locale(), visit.now());
        }
    }

    public boolean isAsked() {
        return instrument != null && instrument.use() != Use.COUPLE;
    }

    /** The person has said yes or no before: then that stands, until they change it. */
    public boolean isDecided() {
        return decided;
    }

    public boolean isGiven() {
        return given;
    }

    /** Exactly the sentences whose hash is recorded. */
    public List<String> getLines() {
        return ConsentText.of(Purpose.RESPONSES, visit.locale()).lines();
    }

    private ConsentMatter matter() {
        return new ConsentMatter(visit.me(), Purpose.RESPONSES, subject());
    }

    private String subject() {
        return instrument.key().uuid().toString();
    }
}
