package org.alongside.pairing.policy;

import java.util.Optional;
import java.util.Set;

/** What the table says to a move: the link goes, or it stays and there is a reason. */
public sealed interface LinkVerdict {

    /** The link goes there. */
    record MoveAllowed(LinkState to) implements LinkVerdict {

        @Override
        public Optional<LinkRefusal> refusal() {
            return Optional.empty();
        }

        @Override
        public Set<LinkGuard> failed() {
            return Set.of();
        }
    }

    /**
     * The link stays where it is.
     *
     * @param to where it is
     * @param failed the conditions that are not met; none where another reason stands
     */
    record MoveRefused(LinkState to, LinkRefusal why, Set<LinkGuard> failed) implements LinkVerdict {

        public MoveRefused {
            failed = Set.copyOf(failed);
        }

        @Override
        public Optional<LinkRefusal> refusal() {
            return Optional.of(why);
        }
    }

    /** Where the link is after it. */
    LinkState to();

    /** Why it stays; empty where it goes. */
    Optional<LinkRefusal> refusal();

    /** The conditions that are not met; none where another reason stands, or none is needed. */
    Set<LinkGuard> failed();

    default boolean isMove() {
        return refusal().isEmpty();
    }

    static LinkVerdict goes(LinkState to) {
        return new MoveAllowed(to);
    }

    static LinkVerdict stays(LinkState at, LinkRefusal why) {
        return new MoveRefused(at, why, Set.of());
    }

    static LinkVerdict lacks(LinkState at, Set<LinkGuard> failed) {
        return new MoveRefused(at, LinkRefusal.A_CONDITION_IS_NOT_MET, failed);
    }
}
