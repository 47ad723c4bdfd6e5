package org.alongside.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A second, tiny application for the server that is measured: {@link FloorServlet} at {@code /floor/save}. */
final class FloorSite {

    private FloorSite() {}

    /** @param folder of the site; call this before its server starts there */
    static void putInto(Path folder) throws IOException {
        Path war = folder.resolve("floor.war").toAbsolutePath();
        Path more = folder.resolve("servers/alongside/configDropins/defaults");
        Files.createDirectories(more);
        String name = FloorServlet.class.getName().replace('.', '/') + ".class";
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(war));
                InputStream code = FloorServlet.class.getClassLoader().getResourceAsStream(name)) {
            zip.putNextEntry(new ZipEntry("WEB-INF/classes/" + name));
            code.transferTo(zip);
            zip.closeEntry();
        }
        Files.writeString(
                more.resolve("floor.xml"),
                "<server><webApplication location=\"" + war + "\" contextRoot=\"/floor\"/></server>\n");
    }
}
