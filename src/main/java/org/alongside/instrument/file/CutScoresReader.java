package org.alongside.instrument.file;

import java.util.ArrayList;
import java.util.List;
import org.alongside.instrument.file.yaml.InstrumentIds;
import org.alongside.instrument.interpretation.rule.CutScores;
import org.alongside.instrument.interpretation.rule.CutScores.Cut;
import org.alongside.kernel.Findings;
import org.alongside.manuscript.ById;
import org.alongside.manuscript.ByIdShape;
import org.alongside.manuscript.Entries;
import org.alongside.manuscript.Key;
import org.alongside.manuscript.MappingShape;
import org.alongside.manuscript.Node;
import org.alongside.manuscript.Shape;
import org.alongside.manuscript.Shapes;

/** Reads {@code cutscores.yaml} (scoring-format 2). */
final class CutScoresReader {

    private static final Key<Double> FROM = Key.needed("from", Shapes.number());
    private static final Key<Boolean> INCLUDE_BOUNDARY = Key.optional("includeBoundary", Shapes.truth())
            .told("Whether a value of exactly 'from' has the label; true without it.");
    private static final Key<String> LABEL =
            Key.needed("label", Shapes.text()).told("Its words stand in the texts under labels.");

    private static final Key<String> SOURCE =
            Key.needed("source", Shapes.text()).told("Who reported these cuts, so that it can be found.");
    private static final Key<String> POPULATION =
            Key.needed("population", Shapes.text()).told("About whom.");
    static final Key<List<Entries>> CUTS = Key.needed(
                    "cuts", MappingShape.of(FROM, INCLUDE_BOUNDARY, LABEL).listed("a cut"))
            .told("From the highest to the lowest.");

    static final Shape<ById<CutScores>> SHAPE = ByIdShape.of(
                    MappingShape.of(SOURCE, POPULATION, CUTS).as(CutScoresReader::scale),
                    (whole, outcome) -> "cut scores of '" + outcome + "'")
            .ids(InstrumentIds.NAMED)
            .orNothing();

    private CutScoresReader() {}

    static ById<CutScores> read(Node root, Findings findings) {
        return SHAPE.read(root, "cutscores.yaml", findings).orElse(ById.none());
    }

    private static CutScores scale(Entries scale) {
        List<Cut> cuts = new ArrayList<>();
        for (Entries written : scale.get(CUTS, List.of())) {
            if (written.get(FROM).isPresent() && written.get(LABEL).isPresent()) {
                Cut cut = new Cut(
                        written.get(FROM).get(),
                        written.get(INCLUDE_BOUNDARY, true),
                        written.get(LABEL).get());
                checkFalls(cuts, cut, written);
                cuts.add(cut);
            }
        }
        return new CutScores(scale.get(SOURCE, ""), scale.get(POPULATION, ""), cuts);
    }

    /** Highest first; two cuts at one number make sense only where the higher one leaves the number to the lower. */
    private static void checkFalls(List<Cut> cuts, Cut cut, Entries written) {
        if (cuts.isEmpty()) {
            return;
        }
        Cut above = cuts.get(cuts.size() - 1);
        boolean shared = above.from() == cut.from() && !above.includeBoundary() && cut.includeBoundary();
        if (cut.from() > above.from() || (cut.from() == above.from() && !shared)) {
            written.error("the cuts must fall from the highest to the lowest: '" + cut.label() + "' is not below '"
                    + above.label() + "'");
        }
    }
}
