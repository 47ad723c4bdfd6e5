package org.alongside.identity.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.time.InstantSource;
import java.util.List;
import org.alongside.identity.SignedInPerson;
import org.alongside.identity.copy.CopyArchive;
import org.alongside.identity.copy.CopyOrders;
import org.alongside.identity.copy.RoomCopy;
import org.alongside.identity.visit.Download;
import org.alongside.identity.visit.Go;
import org.alongside.identity.visit.OwnDownload;
import org.alongside.identity.visit.Reader;
import org.alongside.identity.visit.SiteServlet;

/**
 * {@code POST /identity/copy-file} gives out the archive, opened into the reply alone and never into a file of ours,
 * under a name that says nothing. Once it is sent it is gone from here; where sending broke off it can be fetched
 * again.
 */
@WebServlet(value = "/identity/copy-file", loadOnStartup = 1)
public class OwnCopyServlet extends SiteServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient CopyOrders orders;

    @Inject
    transient SignedInPerson person;

    @Inject
    transient OwnDownload own;

    @Inject
    transient Reader reader;

    @Inject
    transient InstantSource clock;

    /** An address from the browser's memory: back to the page with the button. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Go.to(response, "/identity/copy");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<RoomCopy> rooms = orders.read(person.id(), clock.instant());
        if (rooms.isEmpty()) {
            Go.to(response, "/identity/copy");
            return;
        }
        try (OutputStream into = own.begin(Download.ZIP, response, "copy.zip")) {
            new CopyArchive(reader.words("identity")).write(rooms, into);
        }
        orders.drop(person.id());
    }
}
