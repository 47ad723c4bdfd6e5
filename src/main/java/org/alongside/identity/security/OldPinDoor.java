package org.alongside.identity.security;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.alongside.identity.pin.FreshStarts;
import org.alongside.identity.pin.Pins;
import org.alongside.identity.security.PrivateDoor.PinAnswer;
import org.alongside.identity.security.PrivateDoor.PinOutcome;
import org.alongside.identity.security.PrivateDoor.PinTry;
import org.alongside.kernel.PersonId;

/** Tries the PIN that was given up by starting empty, as long as that can be undone. */
@Dependent
public class OldPinDoor {

    private final FreshStarts freshStarts;
    private final PrivateDoor door;

    @Inject
    public OldPinDoor(FreshStarts freshStarts, PrivateDoor door) {
        this.freshStarts = freshStarts;
        this.door = door;
    }

    /**
     * Where there is no old PIN any more, every one is wrong. @throws HashingBusy where too many PINs are compared at
     * this moment; the try does not count then
     */
    public PinAnswer open(PersonId person, String pin, Instant now) {
        Optional<Pins.Try> attempt = freshStarts.tryOldPin(person, now);
        if (attempt.isEmpty()) {
            return new PinAnswer(PinOutcome.WRONG, Optional.empty());
        }
        if (attempt.get().hash().isEmpty()) {
            return new PinAnswer(PinOutcome.WAIT, attempt.get().waitUntil());
        }
        PinTry given = new PinTry(person, pin, attempt.get().hash().get());
        if (door.fits(given, freshStarts::oldPinNotCompared)) {
            freshStarts.oldPinFitted(person, now);
            return new PinAnswer(PinOutcome.OPEN, Optional.empty());
        }
        return new PinAnswer(PinOutcome.WRONG, freshStarts.waitUntil(person, now));
    }
}
