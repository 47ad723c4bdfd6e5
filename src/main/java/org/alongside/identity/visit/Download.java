package org.alongside.identity.visit;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;

/** A response that the browser saves as a file, under a name that says nothing of a person, and keeps no copy of. */
public enum Download {
    WORKBOOK("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    JSON("application/json;charset=UTF-8"),
    CSV("text/csv;charset=UTF-8"),
    ZIP("application/zip");

    private final String type;

    Download(String type) {
        this.type = type;
    }

    /** @return where the bytes go */
    public OutputStream begin(HttpServletResponse response, String name) throws IOException {
        response.setContentType(type);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.setHeader("Cache-Control", "no-store");
        return response.getOutputStream();
    }
}
