package org.alongside.identity.visit;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Objects;
import org.alongside.identity.log.ExportLine;

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

    /**
     * @param line that was written before, so that nothing leaves unseen
     * @return where the bytes go
     */
    public OutputStream begin(HttpServletResponse response, String name, ExportLine line) throws IOException {
        Objects.requireNonNull(line, "the line in the log of access");
        response.setContentType(type);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.setHeader("Cache-Control", "no-store");
        return response.getOutputStream();
    }
}
