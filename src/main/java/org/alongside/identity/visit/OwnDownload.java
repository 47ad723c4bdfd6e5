package org.alongside.identity.visit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.time.InstantSource;
import org.alongside.identity.SignedInPerson;
import org.alongside.identity.log.SiteActs;

/** A file with what is the own of whoever is signed in: it is written down before its first byte. */
@Dependent
public class OwnDownload {

    private final SignedInPerson person;
    private final SiteActs acts;
    private final InstantSource clock;

    @Inject
    public OwnDownload(SignedInPerson person, SiteActs acts, InstantSource clock) {
        this.person = person;
        this.acts = acts;
        this.clock = clock;
    }

    /** @return where the bytes go */
    public OutputStream begin(Download kind, HttpServletResponse response, String name) throws IOException {
        return kind.begin(response, name, acts.copied(person.id(), clock.instant()));
    }
}
