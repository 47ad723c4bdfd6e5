package org.alongside.runtime.compression;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.alongside.kernel.Sha256;

/**
 * Compresses styles and scripts, each once: what is inside the WAR does not change, and nobody's request can make it
 * more. They are the same for everybody, so that their length tells nothing.
 */
@ApplicationScoped
public class PackedFiles {

    private static final List<String> FOLDERS = List.of("/resources/", "/jakarta.faces.resource/");
    /** Recordings are compressed already, and too long to be held. */
    private static final String RECORDINGS = "/resources/courses/";

    private static final Pattern TYPES =
            Pattern.compile("(text/css|(text|application)/(x-)?javascript|image/svg\\+xml).*");

    /** Shorter ones fit into one packet either way. */
    private static final int LEAST = 600;

    private final Map<String, byte[]> packed = new ConcurrentHashMap<>();

    static boolean isFile(String path) {
        return FOLDERS.stream().anyMatch(path::startsWith) && !path.startsWith(RECORDINGS);
    }

    /** Whether the whole file is asked for: parts of it are parts of the file as it is. */
    static boolean allows(HttpServletRequest request) {
        boolean look = "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
        return look && request.getHeader("Range") == null;
    }

    /**
     * The same request as one for the file itself: whoever asks for its headers is told the length of what would come.
     */
    static HttpServletRequest look(HttpServletRequest request) {
        return new HttpServletRequestWrapper(request) {
            @Override
            public String getMethod() {
                return "GET";
            }
        };
    }

    /** The file compressed; empty where it goes as it is. */
    Optional<byte[]> packed(byte[] file, HttpServletResponse response) {
        String type = response.getContentType();
        boolean isText = type != null && TYPES.matcher(type).matches();
        return response.getStatus() == HttpServletResponse.SC_OK && isText && file.length >= LEAST
                ? Optional.of(packed.computeIfAbsent(Sha256.hex(file), first -> gzip(file)))
                : Optional.empty();
    }

    private static byte[] gzip(byte[] file) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
