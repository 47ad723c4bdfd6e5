package org.alongside.learning.policy;

import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.alongside.content.Entry;
import org.alongside.content.Leaning;
import org.alongside.content.PlacementTable;
import org.alongside.kernel.OnPaper;

/**
 * What own answers suggest to their owner ({@code 4-pairing.md} 4.2): at most one of the four descriptions is marked
 * <em>this may fit</em>, and a leaning counts or does not. The person chooses; nothing else reads this.
 *
 * <p>The rules are asked in order: Looking, Keeping, Working, Finding. The first that is clearly so marks its entry. A
 * rule that cannot be decided, because something was left unsaid, ends the asking without a mark: a mark never rests on
 * what somebody did not say. The numbers stand in the course's own table.
 */
public final class PlacementRules {

    private PlacementRules() {}

    /** The entry to mark, where it is clear. */
    public static Optional<Entry> mayFit(PlacementTable table, Standing own) {
        for (Entry entry : new Entry[] {Entry.LOOKING, Entry.KEEPING, Entry.WORKING, Entry.FINDING}) {
            Clear fits = fits(entry, table, own);
            if (fits != Clear.NO) {
                return fits == Clear.YES ? Optional.of(entry) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The leanings that count: one, both or none. */
    public static Set<Leaning> leanings(PlacementTable table, Habits own) {
        Set<Leaning> counted = EnumSet.noneOf(Leaning.class);
        if (atLeast(own.reaching(), table.leaningAtLeast()) == Clear.YES) {
            counted.add(Leaning.REACHING);
        }
        if (atLeast(own.guarding(), table.leaningAtLeast()) == Clear.YES) {
            counted.add(Leaning.GUARDING);
        }
        return Set.copyOf(counted);
    }

    private static Clear fits(Entry entry, PlacementTable table, Standing own) {
        switch (entry) {
            case LOOKING:
                return looking(table.looking(), own);
            case KEEPING:
                return keeping(table.keeping(), own);
            case WORKING:
                return atLeast(own.doingOverTurning(), table.working().doingOverTurning());
            default:
                return finding(table.finding(), own);
        }
    }

    private static Clear looking(PlacementTable.Looking numbers, Standing own) {
        return atLeast(own.notNow(), numbers.notNowAtLeast())
                .and(atLeast(own.notNowOverDoing(), numbers.notNowOverDoing()))
                .or(Clear.when(own.importance(), value -> OnPaper.isAtLeast(numbers.importanceAtMost(), value)));
    }

    private static Clear keeping(PlacementTable.Keeping numbers, Standing own) {
        Clear order = numbers.doingAtLeastTurning() ? atLeast(own.doingOverTurning(), 0) : Clear.YES;
        return atLeast(own.keeping(), numbers.keepingAtLeast())
                .and(atLeast(own.experience(), numbers.experienceAtLeast()))
                .and(order);
    }

    private static Clear finding(PlacementTable.Finding numbers, Standing own) {
        return Clear.when(own.doingOverTurning(), value -> OnPaper.isAtLeast(-value, numbers.turningOverDoing()))
                .or(Clear.when(own.experience(), value -> !OnPaper.isAtLeast(value, numbers.experienceBelow())));
    }

    private static Clear atLeast(OptionalDouble value, double bound) {
        return Clear.when(value, v -> OnPaper.isAtLeast(v, bound));
    }
}
