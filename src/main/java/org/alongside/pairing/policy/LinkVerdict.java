package org.alongside.pairing.policy;

import java.util.Optional;
import java.util.Set;

/**
 * What the table says to a move.
 *
 * @param to where the link goes; where it stays, if the move is refused
 * @param refusal empty where it goes
 * @param failed the conditions that are not met
 */
public record LinkVerdict(LinkState to, Optional<LinkRefusal> refusal, Set<LinkGuard> failed) {

    public LinkVerdict {
        failed = Set.copyOf(failed);
    }

    static LinkVerdict goes(LinkState to) {
        return new LinkVerdict(to, Optional.empty(), Set.of());
    }

    static LinkVerdict stays(LinkState at, LinkRefusal why) {
        return new LinkVerdict(at, Optional.of(why), Set.of());
    }

    static LinkVerdict lacks(LinkState at, Set<LinkGuard> failed) {
        return new LinkVerdict(at, Optional.of(LinkRefusal.A_CONDITION_IS_NOT_MET), failed);
    }

    public boolean isMove() {
        return refusal.isEmpty();
    }
}
