package org.alongside.instrument.scoring;

import java.util.ArrayList;
import java.util.List;
import org.alongside.instrument.Form;
import org.alongside.instrument.Item;
import org.alongside.instrument.grammar.Condition;

/**
 * Decides which answers of a row count: those to items on the path that the answers themselves give, page by page
 * (scoring-format 23). The others count as missing, and so a condition that names such an item does not hold. It is
 * made once for a form, never changes, and makes no object while it is applied.
 */
final class SkipLogic {

    /** An item that is shown only where its condition holds. */
    private record Gated(int place, Test test) {}

    /** A condition over the numbers of a row. */
    @FunctionalInterface
    private interface Test {
        boolean holds(int[] numbers);
    }

    private final List<Gated> gated;

    private SkipLogic(List<Gated> gated) {
        this.gated = List.copyOf(gated);
    }

    /** @param places the ids of items by their places in a row */
    static SkipLogic of(Form form, List<String> places) {
        List<Gated> gated = new ArrayList<>();
        for (Item item : form.inOrder()) {
            int place = places.indexOf(item.id());
            if (place >= 0) {
                item.showIf().ifPresent(condition -> gated.add(new Gated(place, test(condition, places))));
            }
        }
        return new SkipLogic(gated);
    }

    /** Whether every item is always shown, so that every answer counts. */
    boolean isEmpty() {
        return gated.isEmpty();
    }

    /**
     * Writes what counts of a row into another one.
     *
     * @param raw a number for each place, or {@link CompiledScoring#MISSING}
     * @param counted of the same length; it is written over
     */
    void apply(int[] raw, int[] counted) {
        System.arraycopy(raw, 0, counted, 0, raw.length);
        for (int i = 0; i < gated.size(); i++) {
            Gated item = gated.get(i);
            if (!item.test().holds(counted)) {
                counted[item.place()] = CompiledScoring.MISSING;
            }
        }
    }

    private static Test test(Condition condition, List<String> places) {
        return condition.match(
                compared -> {
                    int place = places.indexOf(compared.item());
                    return numbers -> place >= 0
                            && numbers[place] != CompiledScoring.MISSING
                            && compared.comparison().holds(numbers[place], compared.value());
                },
                not -> {
                    Test inner = test(not.inner(), places);
                    return numbers -> !inner.holds(numbers);
                },
                and -> {
                    Test left = test(and.left(), places);
                    Test right = test(and.right(), places);
                    return numbers -> left.holds(numbers) && right.holds(numbers);
                },
                or -> {
                    Test left = test(or.left(), places);
                    Test right = test(or.right(), places);
                    return numbers -> left.holds(numbers) || right.holds(numbers);
                });
    }
}
