package org.alongside.lti.registration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What may be said about an issuer that is known already. Somebody is known by issuer and subject, whichever
 * registration brings them: whoever adds a further registration of an issuer with a key set elsewhere could sign in as
 * anybody of that platform. So a further one has all its addresses where the first has its own (a cloud has key sets
 * for each application, at one host).
 */
final class KnownIssuer {

    private KnownIssuer() {}

    /** @param known the registrations of the form's issuer, the eldest first */
    static Map<String, String> problems(
            RegistrationForm form, Registration.RegistrationSource from, List<Registration> known) {
        Optional<Registration> own =
                known.stream().filter(standing -> standing.isMeantBy(form)).findFirst();
        if (from == Registration.RegistrationSource.PAGE
                && own.filter(standing -> standing.source() == Registration.RegistrationSource.FILE)
                        .isPresent()) {
            return Map.of("issuer", "This platform stands in the file of platforms, so change it there.");
        }
        return known.isEmpty() || known.get(0).isMeantBy(form)
                ? Map.of()
                : elsewhere(form, known.get(0).endpointOrigins());
    }

    private static Map<String, String> elsewhere(RegistrationForm form, Set<String> origins) {
        Map<String, String> problems = new LinkedHashMap<>();
        form.addresses().forEach((field, address) -> {
            if (FrameOrigins.origin(address).filter(origins::contains).isEmpty()) {
                problems.put(
                        field,
                        "This issuer is known already, and its addresses are at " + String.join(", ", origins)
                                + ". A further client id needs an address there.");
            }
        });
        return problems;
    }
}
