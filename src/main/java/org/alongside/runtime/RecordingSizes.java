package org.alongside.runtime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.alongside.kernel.Findings;
import org.alongside.kernel.TextFiles;

/** Tells an author which recordings are too large: somebody has to fetch them over a telephone. */
final class RecordingSizes {

    private static final Pattern RECORDING = Pattern.compile("(.*/)?recordings/[^/]+");
    private static final long MEGABYTE = 1_000_000;
    private static final long MOST = 5 * MEGABYTE;

    private RecordingSizes() {}

    /** @param shown how the author calls the folder */
    static void check(Path folder, String shown, TextFiles files, Findings findings) {
        files.byPath().keySet().stream()
                .filter(path -> RECORDING.matcher(path).matches())
                .filter(path -> size(folder.resolve(path)) > MOST)
                .forEach(path -> findings.error(
                        shown + "/" + path,
                        0,
                        "a recording has at most " + MOST / MEGABYTE + " MB, and this one more"));
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }
}
