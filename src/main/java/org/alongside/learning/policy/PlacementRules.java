package org.alongside.learning.policy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.alongside.content.Entry;
import org.alongside.content.Leaning;
import org.alongside.content.PlacementTable;
import org.alongside.kernel.Tolerance;

/**
 * What own answers suggest to their owner ({@code 4-pairing.md} 4.2): one or two of the four descriptions are marked
 * <em>this may fit</em>, or none, and a leaning counts or does not. The person chooses; nothing else reads this.
 *
 * <p>The rules are asked in order: Looking, Keeping, Working, Finding. The first two that are clearly so mark their
 * entries. A rule that cannot be decided, because something was left unsaid, ends the asking: a mark never rests on
 * what somebody did not say. The numbers stand in the course's own table.
 */
public final class PlacementRules {

    private static final List<Entry> ASKED = List.of(Entry.LOOKING, Entry.KEEPING, Entry.WORKING, Entry.FINDING);
    private static final int MOST = 2;

    private PlacementRules() {}

    /** The entries to mark, the clearest first: none, one or two. */
    public static List<EntryFit> fits(PlacementTable table, StageScores own) {
        List<EntryFit> fits = new ArrayList<>();
        for (Entry entry : ASKED) {
            Kleene fit = fit(entry, table, own);
            if (fit == Kleene.YES) {
                fits.add(new EntryFit(entry, reason(entry, table, own)));
            }
            if (fit == Kleene.UNKNOWN || fits.size() == MOST) {
                break;
            }
        }
        return List.copyOf(fits);
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

    private static Kleene fit(Entry entry, PlacementTable table, StageScores own) {
        return switch (entry) {
            case LOOKING -> notNow(table.looking(), own).or(littleImportance(table.looking(), own));
            case FINDING -> turning(table.finding(), own).or(littleExperience(table.finding(), own));
            case WORKING -> atLeast(own.doingOverTurning(), table.working().doingOverTurning());
            case KEEPING -> keeping(table.keeping(), own);
        };
    }

    private static FitReason reason(Entry entry, PlacementTable table, StageScores own) {
        return switch (entry) {
            case LOOKING ->
                notNow(table.looking(), own) == Kleene.YES ? FitReason.NOT_NOW : FitReason.LITTLE_IMPORTANCE;
            case FINDING ->
                turning(table.finding(), own) == Kleene.YES
                        ? FitReason.TURNING_OVER_DOING
                        : FitReason.LITTLE_EXPERIENCE;
            case WORKING -> FitReason.DOING_OVER_TURNING;
            case KEEPING -> FitReason.KEEPING;
        };
    }

    private static Kleene notNow(PlacementTable.LookingRule numbers, StageScores own) {
        return atLeast(own.notNow(), numbers.notNowAtLeast())
                .and(atLeast(own.notNowOverDoing(), numbers.notNowOverDoing()));
    }

    private static Kleene littleImportance(PlacementTable.LookingRule numbers, StageScores own) {
        return Kleene.when(own.importance(), value -> Tolerance.isAtLeast(numbers.importanceAtMost(), value));
    }

    private static Kleene turning(PlacementTable.FindingRule numbers, StageScores own) {
        return Kleene.when(own.doingOverTurning(), value -> Tolerance.isAtLeast(-value, numbers.turningOverDoing()));
    }

    private static Kleene littleExperience(PlacementTable.FindingRule numbers, StageScores own) {
        return Kleene.when(own.experience(), value -> !Tolerance.isAtLeast(value, numbers.experienceBelow()));
    }

    private static Kleene keeping(PlacementTable.KeepingRule numbers, StageScores own) {
        Kleene order = numbers.doingAtLeastTurning() ? atLeast(own.doingOverTurning(), 0) : Kleene.YES;
        return atLeast(own.keeping(), numbers.keepingAtLeast())
                .and(atLeast(own.experience(), numbers.experienceAtLeast()))
                .and(order);
    }

    private static Kleene atLeast(OptionalDouble value, double bound) {
        return Kleene.when(value, v -> Tolerance.isAtLeast(v, bound));
    }
}
