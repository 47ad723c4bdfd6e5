package org.alongside.instrument;

import java.util.Map;

/**
 * Whether two versions of an instrument ask the same: the same items with the same options and
 * conditions, or the same room for own words; in the same words in every language that both have. Only then do answers
 * to the older one mean what the newer one scores.
 */
public final class SameQuestions {

    private SameQuestions() {}

    public static boolean ask(Instrument one, Instrument other) {
        return one.key().uuid().equals(other.key().uuid())
                && one.form().items().keySet().equals(other.form().items().keySet())
                && one.form().items().keySet().stream().allMatch(id -> sameOptions(one, other, id))
                && one.texts().keySet().equals(other.texts().keySet())
                && one.texts().keySet().stream().allMatch(language -> sameWords(one, other, language));
    }

    private static boolean sameOptions(Instrument one, Instrument other, String id) {
        Item item = one.form().items().get(id);
        if (!item.showIf().equals(other.form().items().get(id).showIf())) {
            return false;
        }
        ResponseFormat here = one.form().items().get(id).response();
        ResponseFormat there = other.form().items().get(id).response();
        return here.match(
                options -> there.match(
                        others -> options.min() == others.min() && options.max() == others.max(), words -> false),
                words -> there.match(options -> false, others -> words.max() == others.max()));
    }

    private static boolean sameWords(Instrument one, Instrument other, String language) {
        InstrumentText here = one.text(language);
        InstrumentText there = other.text(language);
        return here.frame().hint().equals(there.frame().hint())
                && one.form().items().entrySet().stream()
                        .allMatch(item -> here.item(item.getKey()).equals(there.item(item.getKey()))
                                && options(here, item.getValue())
                                        .equals(options(
                                                there, other.form().items().get(item.getKey()))));
    }

    private static Map<Integer, String> options(InstrumentText text, Item item) {
        return text.responses().getOrDefault(item.response().id(), Map.of());
    }
}
