package org.alongside.safety;

import java.util.UUID;
import org.alongside.safety.policy.DoorBook;
import org.alongside.safety.policy.HoldRules;
import org.alongside.safety.policy.HoldState;

/**
 * One person's private protection as it stood when it was asked for: gate, hold and doors, read once. It says what they
 * leave open and never which of them does not.
 */
public final class Protection {

    private final boolean gateAnswered;
    private final HoldState hold;
    private final DoorBook doors;

    Protection(boolean gateAnswered, HoldState hold, DoorBook doors) {
        this.gateAnswered = gateAnswered;
        this.hold = hold;
        this.doors = doors;
    }

    /** May a joint step of this size and mark open, as far as gate and hold go? */
    public boolean leavesOpen(int size, boolean staying) {
        return gateAnswered && HoldRules.leavesOpen(hold, size, staying);
    }

    /** Has this person closed the door to this step? */
    public boolean doorClosed(UUID step) {
        return doors.isClosed(step);
    }

    /** Neither a hold nor a door may stand in a log line. */
    @Override
    public String toString() {
        return "Protection";
    }
}
