package org.alongside.identity.access;

import java.time.Duration;
import java.time.Instant;

/**
 * What the door knows of the passkeys of somebody who may look after the site: a password alone opens nothing there.
 *
 * <p>Mika was made the first administrator by an operator. She signs in with the password and finds one page, on which
 * she adds two passkeys. From then on she signs in with one; a quarter of an hour after it was last used, whatever
 * changes something asks for it again.
 */
public enum AdminKeys {
    /** Not an administrator: for them nothing of it exists. */
    NOBODYS,
    /** None yet. */
    NONE,
    /** One, used in the last quarter of an hour. */
    ONE_FRESH,
    /** One, not used in that time. */
    ONE,
    /** Two or more, none of them used since this sign-in began. */
    UNUSED,
    /** Two or more, and one was used, longer ago than a quarter of an hour. */
    USED,
    /** Two or more, and one was used in the last quarter of an hour. */
    FRESH,
    /** Not asked for: a demo that this machine alone can reach. */
    WAIVED;

    /** How many an administrator needs, so that a lost one locks nobody out. */
    public static final int NEEDED = 2;

    /** How long a passkey that was used stays fresh. */
    public static final Duration FRESH_FOR = Duration.ofMinutes(15);

    /**
     * @param count how many they have
     * @param used when one was last used in this session; null where none was
     */
    public static AdminKeys of(int count, Instant used, Instant now) {
        boolean fresh = used != null && !now.isBefore(used) && now.isBefore(used.plus(FRESH_FOR));
        if (count == 0) {
            return NONE;
        }
        if (count < NEEDED) {
            return fresh ? ONE_FRESH : ONE;
        }
        return used == null ? UNUSED : fresh ? FRESH : USED;
    }

    /** What the door answers. @param access one of those for administrators */
    Door asks(Access access) {
        if (this == NOBODYS) {
            return Door.NOT_HERE;
        }
        if (this == WAIVED || access == Access.ADMIN_PROOF) {
            return Door.PASS;
        }
        if (access == Access.ADMIN_KEYS) {
            return this == NONE || this == ONE_FRESH || this == FRESH ? Door.PASS : Door.CONFIRM;
        }
        return asksOfTwo(access);
    }

    private Door asksOfTwo(Access access) {
        return switch (this) {
            case FRESH -> Door.PASS;
            case USED -> access == Access.ADMIN ? Door.PASS : Door.CONFIRM;
            case UNUSED -> Door.CONFIRM;
            case NOBODYS, NONE, ONE, ONE_FRESH, WAIVED -> Door.ADD_KEYS;
        };
    }
}
