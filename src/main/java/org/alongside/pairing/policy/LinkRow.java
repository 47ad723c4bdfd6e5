package org.alongside.pairing.policy;

import java.util.Set;

/** It is one row of table 4.4. */
public record LinkRow(
        int number, Set<LinkState> from, Set<LinkMove> moves, LinkActor who, Set<LinkGuard> guards, LinkState to) {

    public LinkRow {
        from = Set.copyOf(from);
        moves = Set.copyOf(moves);
        guards = Set.copyOf(guards);
    }

    boolean covers(LinkState state, LinkMove move) {
        return from.contains(state) && moves.contains(move);
    }
}
