package org.alongside.study.analysis;

import java.util.List;
import org.alongside.instrument.InstrumentKey;

/** What came of asking for an item analysis: the figures, or the reason why there are none. */
public sealed interface Analysis {

    /** Why a set of responses is not analysed. */
    enum AnalysisRefusal {
        /** Answers of couples are in no calculation over several people. */
        COUPLE,
        /** Fewer than {@value ItemAnalysis#FEWEST} respondents: too few for figures, and too few to hide in. */
        TOO_FEW
    }

    /**
     * @param respondents how many there are
     * @param written for each item that is answered in own words; none of them is among the items
     * @param withheld how many outcomes are of class ENGINE_ONLY, and so not among the outcomes
     */
    record Figures(
            InstrumentKey key,
            int respondents,
            List<ItemFigures> items,
            List<WordFigures> written,
            List<OutcomeFigures> outcomes,
            int withheld)
            implements Analysis {
        public Figures {
            items = List.copyOf(items);
            written = List.copyOf(written);
            outcomes = List.copyOf(outcomes);
        }
    }

    record AnalysisRefused(AnalysisRefusal reason, int respondents) implements Analysis {}
}
