package org.alongside.identity.visit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** From which row on a table begins, told by the address: how one goes through a table without script. */
@Named("rowsOf")
@RequestScoped
public class RowsWanted {

    private static final int FURTHEST_DIGITS = 7;

    @Inject
    HttpServletRequest request;

    /** @param table its id, the name of the parameter; 0 where none, or no such number, was sent */
    public int first(String table) {
        String sent = request.getParameter(table);
        boolean number = sent != null && sent.matches("[0-9]{1," + FURTHEST_DIGITS + "}");
        return number ? Integer.parseInt(sent) : 0;
    }
}
