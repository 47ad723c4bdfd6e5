package org.alongside.assessment.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.alongside.assessment.attempt.OwnAttempt;
import org.alongside.assessment.attempt.OwnAttempts;
import org.alongside.identity.SignedInPerson;
import org.alongside.identity.access.NotHere;
import org.alongside.identity.visit.Download;
import org.alongside.identity.visit.Go;
import org.alongside.identity.visit.IdParameter;
import org.alongside.identity.visit.OwnDownload;
import org.alongside.identity.visit.Reader;
import org.alongside.identity.visit.SiteServlet;
import org.alongside.identity.visit.Words;
import org.alongside.sheet.file.SheetWriter;

/**
 * {@code POST /assessment-copy} with {@code form} ({@code json} or {@code sheet}) and perhaps {@code attempt}: a copy
 * of one's own answers, of one attempt or of all, to take along. A POST with the form's token and an open PIN, so that
 * neither a link nor a page left open gives it away; written straight to the reply, never to a file of ours; under a
 * name that says nothing.
 */
@WebServlet(value = "/assessment-copy", loadOnStartup = 1)
public class CopyServlet extends SiteServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient OwnAttempts attempts;

    @Inject
    transient SignedInPerson person;

    @Inject
    transient OwnDownload own;

    @Inject
    transient Reader reader;

    @Inject
    transient InstantSource clock;

    /** What is copied, for whom it is worded, and when. */
    record Copy(List<OwnAttempt> attempts, Words words, Instant made) {
        Copy {
            attempts = List.copyOf(attempts);
        }
    }

    /** An address from the browser's memory: back to the page with the buttons. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Go.to(response, "/assessment/answers");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean sheet = "sheet".equals(request.getParameter("form"));
        Copy copy = new Copy(wanted(request), reader.words("assessment"), clock.instant());
        if (sheet) {
            SheetWriter.write(own.begin(Download.WORKBOOK, response, "alongside-answers.xlsx"), CopySheets.of(copy));
        } else {
            CopyJson.write(own.begin(Download.JSON, response, "alongside-answers.json"), copy);
        }
    }

    private List<OwnAttempt> wanted(HttpServletRequest request) {
        String attempt = request.getParameter("attempt");
        if (attempt == null || attempt.isEmpty()) {
            return attempts.all(person.id());
        }
        return List.of(IdParameter.of(attempt)
                .flatMap(id -> attempts.find(person.id(), id))
                .orElseThrow(NotHere::new));
    }
}
