package org.alongside.study.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.alongside.identity.access.NotHere;
import org.alongside.identity.log.ExportLine;
import org.alongside.identity.visit.Download;
import org.alongside.identity.visit.SiteServlet;
import org.alongside.instrument.Instrument;
import org.alongside.study.responses.ResponseImports;
import org.alongside.study.responses.file.ResponseTemplate;

/** {@code GET /admin/responses-template?instrument=slug/v1}: an empty CSV file with the columns that are read. */
@WebServlet(value = "/admin/responses-template", loadOnStartup = 1)
public class ResponseTemplateServlet extends SiteServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient ResponseImports imports;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Instrument> wanted = StudyParameters.instrument(imports, request.getParameter("instrument"));
        Instrument instrument = wanted.orElseThrow(NotHere::new);
        String name = instrument.key().slug() + "-v" + instrument.key().version() + "-template.csv";
        Download.CSV
                .begin(response, name, ExportLine.OF_NOBODY)
                .write(ResponseTemplate.of(instrument).getBytes(StandardCharsets.UTF_8));
    }
}
