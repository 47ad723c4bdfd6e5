package org.alongside.study.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Optional;
import org.alongside.identity.SignedInPerson;
import org.alongside.identity.visit.Download;
import org.alongside.identity.visit.IdParameter;
import org.alongside.identity.visit.Reader;
import org.alongside.identity.visit.SiteServlet;
import org.alongside.sheet.file.ReportWriter;
import org.alongside.study.analysis.AnalysisReport;
import org.alongside.study.responses.ResponseAnalysis;

/** {@code POST /admin/analysis-workbook} with set: an item analysis as a workbook; 404 where there are no figures. */
@WebServlet(value = "/admin/analysis-workbook", loadOnStartup = 1)
public class AnalysisServlet extends SiteServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ResponseAnalysis analyses;

    @Inject
    transient SignedInPerson person;

    @Inject
    transient Reader reader;

    @Inject
    transient InstantSource clock;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<ResponseAnalysis.TakenAnalysis> found = IdParameter.of(request.getParameter("set"))
                .flatMap(set -> analyses.taken(person.id(), set, clock.instant()));
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        ReportWriter.write(
                Download.WORKBOOK.begin(response, "analysis.xlsx", found.get().line()),
                AnalysisReport.of(found.get().figures(), found.get().instrument(), reader.locale()));
    }
}
