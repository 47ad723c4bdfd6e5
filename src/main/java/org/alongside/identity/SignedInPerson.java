package org.alongside.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.alongside.identity.device.Caller;
import org.alongside.kernel.PersonId;

/**
 * Who is asking in this request, if anybody. Filled once, at the door; the rooms only read it, and never take a
 * person's id from a request.
 */
@Named
@RequestScoped
public class SignedInPerson {

    private Caller standing;
    private boolean privateOpen;

    @Inject
    public SignedInPerson() {
        // nobody, until the door says who
    }

    public boolean isPresent() {
        return standing != null;
    }

    /** @throws IllegalStateException where nobody is signed in: the route's policy should have asked */
    public PersonId id() {
        return here().person();
    }

    public boolean isAdministrator() {
        return isPresent() && standing.profile().administrator();
    }

    /** True while the private pages are open, because the person's PIN opened them within the last ten minutes. */
    public boolean isPrivateOpen() {
        return privateOpen;
    }

    /** What the person wants to be called; the empty text before they said so. */
    public String chosenName() {
        return here().profile().chosenName();
    }

    public UUID device() {
        return here().device().id();
    }

    /** The kind of browser and system they sit at. */
    public String deviceLabel() {
        return here().device().label();
    }

    /** True for seven days after somebody gave up the PIN: every page then says that something changed, and no more. */
    public boolean isStartedEmpty() {
        return isPresent() && standing.pin().startedEmpty();
    }

    /** True while the account waits for the day on which it goes. */
    public boolean isLeaving() {
        return isPresent() && standing.leaving();
    }

    /** For the door only. */
    public void enter(Caller who, boolean opened) {
        standing = who;
        privateOpen = opened;
    }

    /** For the door only: nobody from here on. */
    public void leave() {
        standing = null;
        privateOpen = false;
    }

    private Caller here() {
        if (standing == null) {
            throw new IllegalStateException("nobody is signed in");
        }
        return standing;
    }
}
