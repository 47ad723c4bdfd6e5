package org.alongside.study.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.alongside.identity.SignedInPerson;
import org.alongside.identity.access.NotHere;
import org.alongside.identity.access.Uploads;
import org.alongside.identity.visit.Go;
import org.alongside.identity.visit.SiteServlet;
import org.alongside.instrument.Instrument;
import org.alongside.study.responses.ReadResponses;
import org.alongside.study.responses.ResponseImports;
import org.alongside.study.responses.file.ResponseFile;

/**
 * {@code POST /admin/responses-upload} with {@code instrument}, {@code title} and {@code file}: reads the file in
 * memory and goes on to the look at what was read. Nothing of it is written to a disk: whatever the container takes at
 * all, it keeps in memory.
 */
@WebServlet(value = "/admin/responses-upload", loadOnStartup = 1)
@MultipartConfig(
        maxFileSize = Uploads.LONGEST_REQUEST,
        maxRequestSize = Uploads.LONGEST_REQUEST,
        fileSizeThreshold = Uploads.LONGEST_REQUEST)
public class ResponseUploadServlet extends SiteServlet {

    /** The request attribute under which the page finds what was read of a refused file. */
    public static final String READ = "alongside.read";

    /** What findings call the file: its own name may be a person's. */
    private static final String FILE = "file";

    private static final int TITLE = 80;
    private static final long serialVersionUID = 1L;

    @Inject
    transient ResponseImports imports;

    @Inject
    transient SignedInPerson person;

    @Inject
    transient InstantSource clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Go.to(response, "/admin/responses");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Part part = request.getPart("file");
        if (part == null || part.getSize() == 0 || part.getSize() > Uploads.LONGEST_FILE) {
            boolean none = part == null || part.getSize() == 0;
            Go.to(response, "/admin/responses?file=" + (none ? "none" : "long"));
            return;
        }
        Instrument instrument = StudyParameters.instrument(imports, request.getParameter("instrument"))
                .orElseThrow(NotHere::new);
        ReadResponses read = ResponseFile.read(instrument, FILE, bytes(part));
        if (read.respondents().isEmpty()) {
            request.setAttribute(READ, read);
            request.getRequestDispatcher("/admin/responses.xhtml").forward(request, response);
            return;
        }
        UUID draft = imports.draft(instrument, title(request, instrument), read, person.id(), clock.instant());
        Go.to(response, "/admin/response-set?id=" + draft);
    }

    private static byte[] bytes(Part part) throws IOException {
        try (InputStream in = part.getInputStream()) {
            return in.readAllBytes();
        } finally {
            part.delete();
        }
    }

    private static String title(HttpServletRequest request, Instrument instrument) {
        String title =
                Optional.ofNullable(request.getParameter("title")).orElse("").strip();
        return title.isEmpty() ? instrument.key().toString() : title.substring(0, Math.min(title.length(), TITLE));
    }
}
