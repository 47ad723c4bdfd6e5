package org.alongside.instrument.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.instrument.ResponseFormat;
import org.alongside.instrument.ResponseFormat.Choice;
import org.alongside.instrument.ResponseFormat.OwnWords;
import org.alongside.instrument.file.yaml.InstrumentIds;
import org.alongside.instrument.file.yaml.StandIn;
import org.alongside.manuscript.ById;
import org.alongside.manuscript.ByIdShape;
import org.alongside.manuscript.Entries;
import org.alongside.manuscript.Key;
import org.alongside.manuscript.MappingShape;
import org.alongside.manuscript.Shape;
import org.alongside.manuscript.Shapes;

/** Reads {@code responses:} of {@code instrument.yaml}: how questions are answered (scoring-format 1). */
final class FormatReader {

    /** How many answers a question may have. */
    private enum Cardinality {
        SINGLE,
        TEXT
    }

    private static final Key<Cardinality> CARDINALITY = Key.needed(
                    "cardinality",
                    Shapes.smallWord(Cardinality.class)
                            .saying(what -> "cardinality: only 'single' and 'text' are supported"))
            .told("single: one of the numbers from min to max. text: in own words, max characters.");
    private static final Key<Integer> MIN = Key.needed("min", Shapes.whole());
    private static final Key<Integer> MAX = Key.needed("max", Shapes.whole());
    private static final Key<Integer> CHARACTERS = Key.needed(
                    "max",
                    Shapes.whole()
                            .where(
                                    n -> 1 <= n && n <= OwnWords.LONGEST,
                                    "must be from 1 to " + OwnWords.LONGEST + " characters",
                                    Shapes.ordered("minimum", 1, "maximum", OwnWords.LONGEST)))
            .called(format -> format + ": max");

    static final Shape<ById<Entries>> SHAPE = ByIdShape.of(
                    MappingShape.of(CARDINALITY)
                            .cases(CARDINALITY, keys())
                            .rule(FormatReader::inOrder, Map.of())
                            .told("single: every whole number from min to max is an option; min < max, and min may be"
                                    + " negative. text: own words of at most max characters, which feed no outcome."),
                    (whole, id) -> "response format '" + id + "'")
            .ids(InstrumentIds.OF_FORMATS);

    private FormatReader() {}

    private static Map<Cardinality, List<Key<?>>> keys() {
        Map<Cardinality, List<Key<?>>> keys = new LinkedHashMap<>();
        keys.put(Cardinality.SINGLE, List.of(MIN, MAX));
        keys.put(Cardinality.TEXT, List.of(CHARACTERS));
        return keys;
    }

    private static void inOrder(Entries format) {
        if (isChoice(format)
                && format.get(MIN).isPresent()
                && format.get(MAX).isPresent()
                && choice("", format).isEmpty()) {
            format.error(MIN, format.what() + ": min must be smaller than max");
        }
    }

    /** Each format that is written, or a stand-in beside the finding about it. */
    static Map<String, ResponseFormat> read(ById<Entries> written) {
        Map<String, ResponseFormat> formats = new LinkedHashMap<>();
        written.ids()
                .forEach(id -> formats.put(
                        id, format(id, Optional.ofNullable(written.values().get(id)))));
        return formats;
    }

    private static ResponseFormat format(String id, Optional<Entries> written) {
        Optional<Cardinality> cardinality = written.flatMap(e -> e.get(CARDINALITY));
        if (cardinality.equals(Optional.of(Cardinality.TEXT))) {
            return new OwnWords(id, written.get().get(CHARACTERS, OwnWords.LONGEST));
        }
        return written.filter(FormatReader::isChoice)
                .flatMap(format -> choice(id, format))
                .orElseGet(() -> StandIn.named(id));
    }

    private static boolean isChoice(Entries format) {
        return format.get(CARDINALITY).equals(Optional.of(Cardinality.SINGLE));
    }

    private static Optional<Choice> choice(String id, Entries format) {
        Optional<Integer> max = format.get(MAX);
        return format.get(MIN)
                .filter(min -> max.isPresent() && min < max.get())
                .map(min -> new Choice(id, min, max.get()));
    }
}
