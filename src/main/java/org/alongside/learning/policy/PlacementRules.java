package org.alongside.learning.policy;

import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.alongside.content.Entry;
import org.alongside.content.Leaning;
import org.alongside.content.PlacementTable;
import org.alongside.kernel.Tolerance;

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
    public static Optional<Entry> mayFit(PlacementTable table, StageScores own) {
        for (Entry entry : new Entry[] {Entry.LOOKING, Entry.KEEPING, Entry.WORKING, Entry.FINDING}) {
            Kleene fits = fits(entry, table, own);
            if (fits != Kleene.NO) {
                return fits == Kleene.YES ? Optional.of(entry) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The leanings that count: one, both or none. */
    public static Set<Leaning> leanings(PlacementTable table, Habits own) {
        Set<Leaning> counted = EnumSet.noneOf(Leaning.class);
        if (atLeast(own.reaching(), table.leaningAtLeast()) == Kleene.YES) {
            counted.add(Leaning.REACHING);
        }
        if (atLeast(own.guarding(), table.leaningAtLeast()) == Kleene.YES) {
            counted.add(Leaning.GUARDING);
        }
        return Set.copyOf(counted);
    }

    private static Kleene fits(Entry entry, PlacementTable table, StageScores own) {
        return switch (entry) {
            case LOOKING -> looking(table.looking(), own);
            case FINDING -> finding(table.finding(), own);
            case WORKING -> atLeast(own.doingOverTurning(), table.working().doingOverTurning());
            case KEEPING -> keeping(table.keeping(), own);
        };
    }

    private static Kleene looking(PlacementTable.LookingRule numbers, StageScores own) {
        return atLeast(own.notNow(), numbers.notNowAtLeast())
                .and(atLeast(own.notNowOverDoing(), numbers.notNowOverDoing()))
                .or(Kleene.when(own.importance(), value -> Tolerance.isAtLeast(numbers.importanceAtMost(), value)));
    }

    private static Kleene keeping(PlacementTable.KeepingRule numbers, StageScores own) {
        Kleene order = numbers.doingAtLeastTurning() ? atLeast(own.doingOverTurning(), 0) : Kleene.YES;
        return atLeast(own.keeping(), numbers.keepingAtLeast())
                .and(atLeast(own.experience(), numbers.experienceAtLeast()))
                .and(order);
    }

    private static Kleene finding(PlacementTable.FindingRule numbers, StageScores own) {
        return Kleene.when(own.doingOverTurning(), value -> Tolerance.isAtLeast(-value, numbers.turningOverDoing()))
                .or(Kleene.when(own.experience(), value -> !Tolerance.isAtLeast(value, numbers.experienceBelow())));
    }

    private static Kleene atLeast(OptionalDouble value, double bound) {
        return Kleene.when(value, v -> Tolerance.isAtLeast(v, bound));
    }
}
