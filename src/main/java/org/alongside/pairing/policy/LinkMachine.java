package org.alongside.pairing.policy;

import static org.alongside.pairing.policy.LinkActor.EITHER;
import static org.alongside.pairing.policy.LinkActor.HOLDER_OF_THE_CODE;
import static org.alongside.pairing.policy.LinkActor.INVITER;
import static org.alongside.pairing.policy.LinkActor.STARTER;
import static org.alongside.pairing.policy.LinkActor.TIME;
import static org.alongside.pairing.policy.LinkState.ENDED;
import static org.alongside.pairing.policy.LinkState.INVITED;
import static org.alongside.pairing.policy.LinkState.LINKED;
import static org.alongside.pairing.policy.LinkState.NONE;
import static org.alongside.pairing.policy.LinkState.SPACE;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The ten rows of table 4.4 as data, and nothing besides: a link moves only by one of them. A row that calendar and
 * people may both make stands twice, once for each. Every other pair of state and move is refused with a named reason
 * and changes nothing.
 */
public final class LinkMachine {

    private static final Set<LinkState> ALIVE = Set.of(LINKED, SPACE);

    /** In the order and with the numbers of the table. */
    public static final List<LinkRow> TABLE = List.of(
            row(1, Set.of(NONE), Set.of(LinkMove.MAKE_CODE), INVITER, INVITED)
                    .where(
                            LinkGuard.ADULT,
                            LinkGuard.NO_OTHER_OPEN_CODE,
                            LinkGuard.AT_MOST_THREE_CODES_IN_TWELVE_MONTHS),
            row(2, Set.of(INVITED), Set.of(LinkMove.LOOK), HOLDER_OF_THE_CODE, INVITED)
                    .where(LinkGuard.CODE_VALID),
            row(3, Set.of(INVITED), Set.of(LinkMove.JOIN), HOLDER_OF_THE_CODE, LINKED)
                    .where(
                            LinkGuard.CODE_VALID,
                            LinkGuard.ADULT,
                            LinkGuard.OWN_CONSENT,
                            LinkGuard.NOT_ONES_OWN_CODE,
                            LinkGuard.NOT_LINKED_ALREADY,
                            LinkGuard.BOTH_DOORS_OPEN,
                            LinkGuard.THIRTY_DAYS_SINCE_THE_LAST_LINK),
            row(
                            4,
                            Set.of(INVITED),
                            Set.of(
                                    LinkMove.OWN_TRACK,
                                    LinkMove.LOOK_ONLY,
                                    LinkMove.NOT_NOW,
                                    LinkMove.ASK_LATER,
                                    LinkMove.PLEASE_DO_NOT_ASK),
                            HOLDER_OF_THE_CODE,
                            ENDED)
                    .where(),
            row(5, Set.of(INVITED), Set.of(LinkMove.TAKE_BACK), INVITER, ENDED).where(),
            row(5, Set.of(INVITED), Set.of(LinkMove.RUN_OUT), TIME, ENDED).where(LinkGuard.THIRTY_DAYS_OVER),
            row(6, Set.of(LINKED), Set.of(LinkMove.START_SPACE), EITHER, SPACE)
                    .where(LinkGuard.LENGTH_IN_RANGE, LinkGuard.ENOUGH_TIME_SINCE_THE_LAST_SPACE),
            row(7, Set.of(SPACE), Set.of(LinkMove.LONGER), STARTER, SPACE)
                    .where(LinkGuard.NOT_MADE_LONGER_BEFORE, LinkGuard.AT_MOST_HALF_OF_THE_LENGTH),
            row(8, Set.of(SPACE), Set.of(LinkMove.BACK), STARTER, LINKED).where(),
            row(8, Set.of(SPACE), Set.of(LinkMove.GRACE_OVER), TIME, LINKED).where(LinkGuard.TIME_AND_GRACE_OVER),
            row(9, ALIVE, Set.of(LinkMove.END), EITHER, ENDED).where(LinkGuard.TWO_TAPS),
            row(10, ALIVE, Set.of(LinkMove.ACCOUNT_DELETED), EITHER, ENDED).where());

    private LinkMachine() {}

    /**
     * What this move does here.
     *
     * @param who everything the mover is to this link
     * @param met the conditions that hold; a row looks only at its own
     */
    public static LinkVerdict decide(LinkState at, LinkMove move, Set<LinkActor> who, Set<LinkGuard> met) {
        Optional<LinkRow> row = row(at, move);
        if (row.isEmpty()) {
            return LinkVerdict.stays(at, noRow(at, move));
        }
        if (!who.contains(row.get().who())) {
            return LinkVerdict.stays(at, LinkRefusal.NOT_YOURS_TO_DO);
        }
        Set<LinkGuard> failed = EnumSet.noneOf(LinkGuard.class);
        failed.addAll(row.get().guards());
        failed.removeAll(met);
        return failed.isEmpty() ? LinkVerdict.goes(row.get().to()) : LinkVerdict.lacks(at, failed);
    }

    /**
     * Where a link stands after these moves, for rebuilding it from its log. Conditions were asked when they happened.
     */
    public static LinkState replay(List<LinkMove> moves) {
        LinkState state = NONE;
        for (LinkMove move : moves) {
            LinkState at = state;
            state = row(at, move)
                    .map(LinkRow::to)
                    .orElseThrow(() -> new IllegalStateException("no row for " + move + " at " + at));
        }
        return state;
    }

    static Optional<LinkRow> row(LinkState at, LinkMove move) {
        return TABLE.stream().filter(row -> row.covers(at, move)).findFirst();
    }

    private static LinkRefusal noRow(LinkState at, LinkMove move) {
        return switch (at) {
            case NONE -> LinkRefusal.THERE_IS_NO_LINK;
            case INVITED ->
                move == LinkMove.MAKE_CODE ? LinkRefusal.THE_CODE_IS_MADE_ALREADY : LinkRefusal.NOT_LINKED_YET;
            case LINKED -> isAboutSpace(move) ? LinkRefusal.NO_SPACE_RUNS : LinkRefusal.LINKED_ALREADY;
            case SPACE -> move == LinkMove.START_SPACE ? LinkRefusal.A_SPACE_RUNS_ALREADY : LinkRefusal.LINKED_ALREADY;
            case ENDED -> LinkRefusal.IT_HAS_ENDED;
        };
    }

    private static boolean isAboutSpace(LinkMove move) {
        return move == LinkMove.LONGER || move == LinkMove.BACK || move == LinkMove.GRACE_OVER;
    }

    private static MoveRow row(int number, Set<LinkState> from, Set<LinkMove> moves, LinkActor who, LinkState to) {
        return guards -> new LinkRow(number, from, moves, who, Set.of(guards), to);
    }

    /** A row without its conditions yet. */
    private interface MoveRow {
        LinkRow where(LinkGuard... guards);
    }
}
