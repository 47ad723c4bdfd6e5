package org.alongside.instrument.file.outcome;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.alongside.instrument.Item;
import org.alongside.instrument.Outcome;
import org.alongside.instrument.ScoringRule.Calculated;
import org.alongside.instrument.file.yaml.InstrumentIds;
import org.alongside.instrument.grammar.Expression;
import org.alongside.instrument.interpretation.rule.CutScores;
import org.alongside.kernel.FilePlace;
import org.alongside.kernel.Findings;
import org.alongside.manuscript.ById;
import org.alongside.manuscript.ByIdShape;
import org.alongside.manuscript.Entries;
import org.alongside.manuscript.Key;
import org.alongside.manuscript.MappingShape;
import org.alongside.manuscript.Node;
import org.alongside.manuscript.Shape;

/** Reads {@code scoring.yaml}: the outcomes one by one, and what only shows between them. */
public final class ScoringReader {

    private static final Key<ById<Entries>> OUTCOMES = Key.needed(
            "outcomes",
            ByIdShape.of(OutcomeShape.SHAPE, (whole, id) -> "outcome '" + id + "'")
                    .ids(InstrumentIds.OF_OUTCOMES)
                    .filled(outcomes -> outcomes + " needs at least one outcome"));

    public static final Shape<Entries> SHAPE = MappingShape.of(OUTCOMES);

    private final Map<String, Item> items;
    private final OutcomeReader outcomes;
    private final Findings findings;

    /** @param cuts of {@code cutscores.yaml}, by outcome */
    public ScoringReader(Map<String, Item> items, Map<String, CutScores> cuts, Findings findings) {
        this.items = items;
        this.outcomes = new OutcomeReader(items, cuts, findings);
        this.findings = findings;
    }

    /**
     * The outcomes of the file.
     *
     * @param root of {@code scoring.yaml}
     */
    public ById<Outcome> read(Node root) {
        ById<Entries> written = SHAPE.read(root, "scoring.yaml", findings)
                .flatMap(file -> file.get(OUTCOMES))
                .orElse(ById.none());
        Map<String, Outcome> read = new LinkedHashMap<>();
        written.values()
                .forEach((id, entries) -> outcomes.read(id, entries).ifPresent(outcome -> read.put(id, outcome)));
        ById<Outcome> all = new ById<>(written.nodes(), read);
        read.values().forEach(outcome -> checkParts(outcome, all));
        return all;
    }

    private void checkParts(Outcome outcome, ById<Outcome> all) {
        if (!(outcome.rule() instanceof Calculated calculated)) {
            return;
        }
        FilePlace where = expressionOf(all.nodes().get(outcome.id()));
        String what = "outcome '" + outcome.id() + "'";
        for (String part : calculated.expression().outcomes()) {
            Outcome known = all.values().get(part);
            if (!all.has(part)) {
                String is = items.containsKey(part) ? "an item; an expression names outcomes only" : "no outcome";
                findings.error(where, what + ": '" + part + "' is " + is);
            } else if (known != null && outcome.privacy().isWiderThan(known.privacy())) {
                findings.error(
                        where,
                        what + " may not be seen by more people than its part '" + part + "' (" + known.privacy()
                                + ")");
            }
        }
        if (reaches(calculated.expression(), outcome.id(), all.values(), new HashSet<>())) {
            findings.error(where, what + " is calculated from itself");
        }
    }

    private static boolean reaches(Expression from, String id, Map<String, Outcome> read, Set<String> seen) {
        for (String part : from.outcomes()) {
            if (part.equals(id)) {
                return true;
            }
            if (seen.add(part)
                    && read.containsKey(part)
                    && read.get(part).rule() instanceof Calculated next
                    && reaches(next.expression(), id, read, seen)) {
                return true;
            }
        }
        return false;
    }

    private static FilePlace expressionOf(Node outcome) {
        return outcome.at(OutcomeShape.EXPRESSION.name()).orElse(outcome).place();
    }
}
