package org.alongside.study.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.alongside.identity.log.ExportLine;
import org.alongside.identity.visit.Download;
import org.alongside.identity.visit.SiteServlet;
import org.alongside.instrument.Instrument;
import org.alongside.instrument.catalog.Catalog;
import org.alongside.instrument.catalog.InstrumentLibrary;
import org.alongside.study.qti.QtiPackage;

/**
 * {@code GET /admin/qti-package?instrument=&version=} gives one version of a questionnaire as a QTI 3.0 package; or
 * 404.
 */
@WebServlet(value = "/admin/qti-package", loadOnStartup = 1)
public class QtiServlet extends SiteServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient InstrumentLibrary library;

    @Inject
    transient Catalog shelf;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Instrument> instrument =
                QtiPackage.wanted(library, request.getParameter("instrument"), request.getParameter("version"));
        if (instrument.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        byte[] zip = QtiPackage.of(
                        instrument.get(), shelf.lines(instrument.get().key()))
                .zip();
        response.setContentLength(zip.length);
        Download.ZIP
                .begin(response, name(instrument.get()), ExportLine.OF_NOBODY)
                .write(zip);
    }

    private static String name(Instrument instrument) {
        return instrument.key().slug() + "-v" + instrument.key().version() + "-qti.zip";
    }
}
