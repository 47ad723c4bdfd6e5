package org.alongside.instrument.catalog.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alongside.instrument.catalog.Catalog.ReleaseState;
import org.alongside.kernel.Sha256;
import org.alongside.kernel.TextFiles;

/**
 * {@code released.sha256} lists the digest of each file of each released version, in the form of {@code sha256sum}. A
 * version is released when any of its files stands there, and from then on none of them may change, go or come.
 */
final class ReleaseList {

    static final String NAME = "released.sha256";

    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})[ \t][ *](.+)");

    private final Map<String, String> digests;

    private ReleaseList(Map<String, String> digests) {
        this.digests = digests;
    }

    /** Of the folder with this list at its top; lines of another form say nothing. */
    static ReleaseList of(TextFiles folder) {
        Map<String, String> digests = new TreeMap<>();
        folder.text(NAME).stream().flatMap(String::lines).forEach(line -> {
            Matcher matcher = LINE.matcher(line);
            if (matcher.matches()) {
                digests.put(matcher.group(2), matcher.group(1));
            }
        });
        return new ReleaseList(digests);
    }

    ReleaseState release(String version, TextFiles files) {
        if (digests.keySet().stream().noneMatch(path -> path.startsWith(version + "/"))) {
            return ReleaseState.NOT_RELEASED;
        }
        return changed(version, files).isEmpty() ? ReleaseState.RELEASED : ReleaseState.CHANGED;
    }

    /**
     * The files that are not as they were released, below the version.
     *
     * @param version {@code where-i-stand/v1}
     * @param files those of the version's folder
     */
    List<String> changed(String version, TextFiles files) {
        String prefix = version + "/";
        List<String> changed = new ArrayList<>();
        digests.forEach((path, digest) -> {
            if (path.startsWith(prefix)
                    && files.text(path.substring(prefix.length()))
                            .filter(text -> isSame(text, digest))
                            .isEmpty()) {
                changed.add(path.substring(prefix.length()));
            }
        });
        files.byPath().keySet().stream()
                .filter(path -> path.endsWith(".yaml") && !digests.containsKey(prefix + path))
                .forEach(changed::add);
        return changed;
    }

    /** Line ends may have been made others on the way. */
    private static boolean isSame(String text, String digest) {
        return digest.equals(Sha256.hex(text)) || digest.equals(Sha256.hex(text.replace("\r\n", "\n")));
    }
}
