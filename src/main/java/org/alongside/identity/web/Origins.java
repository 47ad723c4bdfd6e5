package org.alongside.identity.web;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import org.alongside.identity.access.Access;
import org.alongside.identity.access.OriginStanding;
import org.alongside.identity.security.SessionOrigin;
import org.alongside.identity.security.SignIn;

/** Ends a session whose way in does not stand any more, before its request goes further. */
@Dependent
public class Origins {

    private final List<OriginStanding> standings;
    private final SignIn signIn;

    @Inject
    public Origins(@Any Instance<OriginStanding> standings, SignIn signIn) {
        this.standings = standings.stream().toList();
        this.signIn = signIn;
    }

    /** Public pages are served while the database is away, to nobody in particular. */
    void look(HttpServletRequest request, Access access, Instant now) {
        try {
            SessionOrigin.in(request)
                    .filter(origin -> standings.stream().noneMatch(room -> room.stands(origin.id())))
                    .ifPresent(gone -> signIn.end(request, now));
        } catch (RuntimeException unreachable) {
            if (access != Access.PUBLIC) {
                throw unreachable;
            }
        }
    }
}
