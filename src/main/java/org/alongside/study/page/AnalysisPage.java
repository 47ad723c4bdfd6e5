package org.alongside.study.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.identity.access.NotHere;
import org.alongside.identity.visit.Visit;
import org.alongside.instrument.InstrumentText;
import org.alongside.study.analysis.Analysis;
import org.alongside.study.analysis.RemarkWords;
import org.alongside.study.analysis.Remarks;
import org.alongside.study.analysis.Remarks.Remark;
import org.alongside.study.page.AnalysisRows.AnalysisRow;
import org.alongside.study.responses.ResponseAnalysis;

/** {@code /admin/analysis?set=}: how the questions behaved in one kept set of responses; nobody's own answers. */
@Named
@RequestScoped
public class AnalysisPage {

    /** So many remarks stand open; the others fold. */
    private static final int FIRST = 6;

    @Inject
    Visit visit;

    @Inject
    ResponseAnalysis analyses;

    private UUID set;
    private String what = "";
    private String refusal = "";
    private List<RemarkLine> remarks = List.of();
    private List<AnalysisRow> outcomes = List.of();
    private List<AnalysisRow> items = List.of();
    private List<AnalysisRow> written = List.of();
    private List<String> notes = List.of();

    /** One thing to look at. @param target the id of the row that shows it */
    public record RemarkLine(String text, String target) {}

    public void act() {
        set = visit.neededId("set");
        ResponseAnalysis.AnalysedSet of =
                analyses.of(visit.me(), set, visit.now()).orElseThrow(NotHere::new);
        what = visit.say("analysis.of", of.title(), of.instrument().key(), of.respondents());
        if (of.analysis() instanceof Analysis.AnalysisRefused refused) {
            refusal = visit.say("analysis.refused." + refused.reason(), refused.respondents());
        } else if (of.analysis() instanceof Analysis.Figures figures) {
            shows(figures, of.instrument().text(visit.language()));
        }
    }

    private void shows(Analysis.Figures figures, InstrumentText text) {
        RemarkWords sentences = new RemarkWords(text, figures.respondents(), visit.locale());
        remarks = Remarks.of(figures).stream()
                .map(remark -> new RemarkLine(sentences.say(remark), target(remark)))
                .toList();
        Set<String> remarked = remarks.stream().map(RemarkLine::target).collect(Collectors.toUnmodifiableSet());
        AnalysisRows rows = new AnalysisRows(figures, text, remarked, visit.words());
        outcomes = rows.outcomes();
        items = rows.items();
        written = rows.written();
        notes = List.of(
                visit.say("analysis.respondents") + ": " + figures.respondents(),
                visit.say("analysis.withheld") + ": " + figures.withheld(),
                visit.say("analysis.note.items"),
                visit.say("analysis.note.complete"),
                visit.say("analysis.note.alpha"),
                visit.say("analysis.note.sem"),
                visit.say("analysis.note.persons"));
    }

    private static String target(Remark remark) {
        return remark.item()
                .map(AnalysisRows::itemId)
                .orElseGet(() -> AnalysisRows.outcomeId(remark.outcome().orElseThrow()));
    }

    /** Why there are no figures; empty where there are. */
    public String getRefusal() {
        return refusal;
    }

    public String getWhat() {
        return what;
    }

    public UUID getSet() {
        return set;
    }

    /** What to look at first, worst first: a handful. */
    public List<RemarkLine> getRemarks() {
        return remarks.subList(0, Math.min(FIRST, remarks.size()));
    }

    /** What else stands out. */
    public List<RemarkLine> getFurtherRemarks() {
        return remarks.subList(getRemarks().size(), remarks.size());
    }

    public List<AnalysisRow> getOutcomes() {
        return outcomes;
    }

    public List<AnalysisRow> getItems() {
        return items;
    }

    /** The questions in own words: how many wrote, and never what. */
    public List<AnalysisRow> getWritten() {
        return written;
    }

    /** What the figures mean, and what they do not say. */
    public List<String> getNotes() {
        return notes;
    }
}
