package org.alongside.study.analysis;

import java.util.Locale;
import org.alongside.instrument.InstrumentText;
import org.alongside.instrument.interpretation.Display;
import org.alongside.kernel.RoomSentences;
import org.alongside.study.analysis.Remarks.Remark;
import org.alongside.study.analysis.Remarks.Remark.RemarkKind;

/**
 * The sentences of remarks, for the page and the workbook alike.
 *
 * @param text names the outcomes
 */
public record RemarkWords(InstrumentText text, int respondents, Locale language) {

    /** {@code q3 goes only a little with the other items of Calm: its item-rest correlation is 0.12.} */
    public String say(Remark remark) {
        String outcome =
                remark.outcome().map(id -> text.outcomes().getOrDefault(id, id)).orElse("");
        String figure = remark.kind() == RemarkKind.UNANSWERED
                ? Integer.toString((int) remark.figure())
                : Display.figure(remark.figure(), language);
        return RoomSentences.of("study", language)
                .say(
                        "analysis.look." + remark.kind(),
                        remark.item().orElse(""),
                        outcome,
                        figure,
                        Integer.toString(respondents));
    }
}
