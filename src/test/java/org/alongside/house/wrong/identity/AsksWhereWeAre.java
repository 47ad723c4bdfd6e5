package org.alongside.house.wrong.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A door that sends people to whatever host their request names. */
public class AsksWhereWeAre {

    void home(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect("http://" + request.getServerName() + "/path");
    }
}
