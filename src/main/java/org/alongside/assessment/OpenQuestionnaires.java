package org.alongside.assessment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.alongside.identity.SignedInPerson;
import org.alongside.instrument.Instrument;
import org.alongside.instrument.catalog.Eligibility;
import org.alongside.instrument.catalog.InstrumentLibrary;

/** The questionnaires that whoever is signed in may begin; pages ask here and for nobody's role. */
@Dependent
public class OpenQuestionnaires {

    private final SignedInPerson signedIn;
    private final InstrumentLibrary library;

    @Inject
    public OpenQuestionnaires(SignedInPerson signedIn, InstrumentLibrary library) {
        this.signedIn = signedIn;
        this.library = library;
    }

    /** Each in its latest version, in the order of the library. */
    public List<Instrument> all() {
        return Eligibility.to(signedIn.isAdministrator(), library);
    }

    public boolean has(Instrument instrument) {
        return Eligibility.isOpen(signedIn.isAdministrator(), instrument);
    }
}
