package org.alongside.runtime;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.alongside.kernel.SiteFiles;
import org.alongside.kernel.TextFiles;

/** The text files inside the WAR: those that lie beside its classes, and those that lie under its own folder. */
@ApplicationScoped
public class WarFiles implements SiteFiles {

    private ServletContext context;

    /** Before anything asks for a file: jobs do, and they have no request to find the WAR by. */
    void atStart(@Observes @Initialized(ApplicationScoped.class) @Priority(0) Object started) {
        context = (ServletContext) started;
    }

    @Override
    public TextFiles below(String folder) {
        SortedMap<String, String> found = new TreeMap<>();
        for (String place : Set.of("/WEB-INF/" + folder + "/", "/WEB-INF/classes/" + folder + "/")) {
            collect(place, place.length(), found);
        }
        return new TextFiles(found);
    }

    private void collect(String folder, int prefix, SortedMap<String, String> found) {
        Set<String> paths = context.getResourcePaths(folder);
        for (String path : paths == null ? Set.<String>of() : paths) {
            if (path.endsWith("/")) {
                collect(path, prefix, found);
            } else {
                found.put(path.substring(prefix), TextFiles.isText(path) ? read(path) : "");
            }
        }
    }

    private String read(String path) {
        try (InputStream in = context.getResourceAsStream(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }
}
