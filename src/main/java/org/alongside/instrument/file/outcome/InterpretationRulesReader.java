package org.alongside.instrument.file.outcome;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.alongside.instrument.file.yaml.Yaml;
import org.alongside.instrument.interpretation.rule.BandRule;
import org.alongside.instrument.interpretation.rule.ChangeRule;
import org.alongside.instrument.interpretation.rule.InterpretationRules;

/** Reads what an outcome of {@code scoring.yaml} says about reading its values: band, change, decimals. */
final class InterpretationRulesReader {

    /** The keys that every outcome may have for this. */
    static final Set<String> KEYS = Set.of("band", "change", "decimals");

    private static final int MOST_DECIMALS = 6;

    private InterpretationRulesReader() {}

    /** @param entries of the outcome */
    static InterpretationRules read(Map<String, Yaml> entries) {
        BandRule band =
                Optional.ofNullable(entries.get("band")).map(BandReader::read).orElse(BandRule.DEFAULT);
        Optional<ChangeRule> change = Optional.ofNullable(entries.get("change")).flatMap(ChangeReader::read);
        int decimals = Optional.ofNullable(entries.get("decimals"))
                .map(InterpretationRulesReader::decimals)
                .orElse(InterpretationRules.USUAL_DECIMALS);
        return new InterpretationRules(band, change, decimals);
    }

    private static int decimals(Yaml yaml) {
        OptionalInt decimals = yaml.whole("decimals");
        if (decimals.isPresent() && !(0 <= decimals.getAsInt() && decimals.getAsInt() <= MOST_DECIMALS)) {
            yaml.error("decimals must be from 0 to " + MOST_DECIMALS);
        }
        return decimals.orElse(InterpretationRules.USUAL_DECIMALS);
    }
}
