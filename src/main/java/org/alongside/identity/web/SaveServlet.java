package org.alongside.identity.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.alongside.identity.access.NotHere;
import org.alongside.identity.visit.SaveReply;
import org.alongside.identity.visit.SiteServlet;

/**
 * {@code POST /save} takes what a page's script sends while people type or choose, of any room. {@code of} says what it
 * is; {@code base}, {@code revision} and {@code writer} say which version; the rest is the room's. See
 * {@link SaveReply}.
 */
@WebServlet(value = "/save", loadOnStartup = 1)
public class SaveServlet extends SiteServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Saves saves;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SaveReply reply = saves.save(request).orElseThrow(NotHere::new);
        response.setStatus(reply.status());
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(reply.json().toString());
    }
}
