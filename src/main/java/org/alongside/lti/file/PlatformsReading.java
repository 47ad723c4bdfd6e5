package org.alongside.lti.file;

import java.util.List;
import org.alongside.kernel.Findings;
import org.alongside.lti.registration.RegistrationForm;

/** What a file of platforms says: the registrations without an error, and all that is wrong with the others. */
public record PlatformsReading(List<RegistrationForm> forms, Findings findings) {

    public PlatformsReading {
        forms = List.copyOf(forms);
    }
}
