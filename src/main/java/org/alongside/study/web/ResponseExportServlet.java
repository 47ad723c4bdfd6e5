package org.alongside.study.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.alongside.identity.SignedInPerson;
import org.alongside.identity.access.NotHere;
import org.alongside.identity.log.ExportLine;
import org.alongside.identity.visit.Download;
import org.alongside.identity.visit.Go;
import org.alongside.identity.visit.IdParameter;
import org.alongside.identity.visit.SiteServlet;
import org.alongside.study.responses.ExportForm;
import org.alongside.study.responses.ResponseExports;
import org.alongside.study.responses.ResponseExports.WrittenExport;

/**
 * {@code POST /admin/responses-export} with {@code form} ({@code long}, {@code wide} or {@code report}) and either
 * {@code set} or {@code instrument}: a workbook, straight to the reply. What may not go out is as if it were not there.
 */
@WebServlet(value = "/admin/responses-export", loadOnStartup = 1)
public class ResponseExportServlet extends SiteServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ResponseExports exports;

    @Inject
    transient SignedInPerson person;

    @Inject
    transient InstantSource clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Go.to(response, "/admin/responses");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ExportForm form = StudyParameters.form(request.getParameter("form")).orElseThrow(NotHere::new);
        Optional<UUID> set = IdParameter.of(request.getParameter("set"));
        Optional<UUID> instrument = IdParameter.of(request.getParameter("instrument"));
        var asking = new ResponseExports.ExportRequest(person.id(), clock.instant());
        Optional<WrittenExport> written = set.isPresent()
                ? exports.ofSet(set.get(), form, asking)
                : instrument.flatMap(given -> exports.ofGiven(given, form, asking));
        WrittenExport export = written.orElseThrow(NotHere::new);
        exports.send(export, () -> begun(response, export.line()));
    }

    private static OutputStream begun(HttpServletResponse response, ExportLine line) throws IOException {
        return Download.WORKBOOK.begin(response, "alongside-responses.xlsx", line);
    }
}
