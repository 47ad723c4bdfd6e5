package org.alongside.study.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.alongside.identity.access.NotHere;
import org.alongside.identity.visit.Visit;
import org.alongside.study.analysis.Analysis;
import org.alongside.study.analysis.AnalysisReport;
import org.alongside.study.page.ReportParts.ReportPart;
import org.alongside.study.responses.ResponseAnalysis;

/** {@code /admin/analysis?set=}: how the questions behaved in one kept set of responses; nobody's own answers. */
@Named
@RequestScoped
public class AnalysisPage {

    @Inject
    Visit visit;

    @Inject
    ResponseAnalysis analyses;

    private UUID set;
    private String what = "";
    private String refusal = "";
    private List<ReportPart> parts = List.of();

    public void act() {
        set = visit.neededId("set");
        ResponseAnalysis.AnalysedSet of =
                analyses.of(visit.me(), set, visit.now()).orElseThrow(NotHere::new);
        what = visit.say("analysis.of", of.title(), of.instrument().key(), of.respondents());
        if (of.analysis() instanceof Analysis.AnalysisRefused refused) {
            refusal = visit.say("analysis.refused." + refused.reason(), refused.respondents());
        } else if (of.analysis() instanceof Analysis.Figures figures) {
            parts = ReportParts.of(AnalysisReport.of(figures, of.instrument(), visit.locale()), visit.locale());
        }
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

    /** The report's parts: items, outcomes, how answers spread, notes. */
    public List<ReportPart> getParts() {
        return parts;
    }
}
