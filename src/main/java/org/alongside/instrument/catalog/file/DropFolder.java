package org.alongside.instrument.catalog.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.alongside.kernel.Findings;
import org.alongside.kernel.Read;
import org.alongside.kernel.TextFiles;

/**
 * The folder named in {@code ALONGSIDE_ASSESSMENTS}, as far as it holds text within these budgets. What is too much,
 * no text, or lies outside by a link is not read, and becomes a finding; nothing is thrown. Names that begin with a
 * point are passed over.
 */
public final class DropFolder {

    static final int BIGGEST_FILE = 1024 * 1024;
    static final int MOST_FILES = 200;

    /** Of one folder. */
    private static final int MOST_ENTRIES = 1000;

    /** {@code slug/v1/norms/name.yaml}. */
    private static final int DEEPEST = 4;

    private static final Pattern TEXT = Pattern.compile(".*\\.(yaml|md)|released\\.sha256");

    private final String shown;
    private final Findings findings = new Findings();
    private final SortedMap<String, String> files = new TreeMap<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private Path home;

    private DropFolder(String shown) {
        this.shown = shown;
    }

    /**
     * Reads the folder with this path.
     *
     * @return always its files, if need be none
     */
    public static Read<TextFiles> read(String folder) {
        DropFolder drop = new DropFolder(shown(folder));
        drop.begin(folder);
        return Read.of(new TextFiles(drop.files), drop.findings);
    }

    /** How findings call the folder with this path. */
    public static String shown(String folder) {
        return folder.length() > 1 && folder.endsWith("/") ? folder.substring(0, folder.length() - 1) : folder;
    }

    private void begin(String folder) {
        try {
            home = Path.of(folder).toRealPath();
        } catch (IOException | InvalidPathException gone) {
            findings.error(shown, 0, "there is no such folder; the built-in instruments serve");
            return;
        }
        if (Files.isDirectory(home) && Files.isReadable(home)) {
            walk(home, "");
        } else {
            findings.error(shown, 0, "this is no folder that can be read; the built-in instruments serve");
        }
    }

    private void walk(Path folder, String below) {
        List<Path> entries = List.of();
        try (Stream<Path> found = Files.list(folder)) {
            entries = found.limit(MOST_ENTRIES + 1).sorted().toList();
        } catch (IOException closed) {
            error(below, "this folder cannot be read");
        }
        if (entries.size() > MOST_ENTRIES) {
            error(below, "a folder holds at most " + MOST_ENTRIES + " files and folders");
            return;
        }
        for (Path entry : entries) {
            String name = entry.getFileName().toString();
            if (!name.startsWith(".")) {
                take(entry, below.isEmpty() ? name : below + "/" + name);
            }
        }
    }

    private void take(Path entry, String path) {
        int depth = path.split("/").length;
        if (Files.isSymbolicLink(entry) && !leadsInside(entry)) {
            error(path, "this link leads out of the folder, or nowhere");
        } else if (Files.isDirectory(entry)) {
            if (depth < DEEPEST) {
                walk(entry, path);
            } else {
                error(path, "folders are nested too deeply here");
            }
        } else if (depth > 1 || path.equals(ReleaseList.NAME)) {
            file(entry, path);
        }
    }

    private boolean leadsInside(Path link) {
        try {
            return link.toRealPath().startsWith(home);
        } catch (IOException nowhere) {
            return false;
        }
    }

    private void file(Path file, String path) {
        int many = counts.merge(versionOf(path), 1, Integer::sum);
        if (!Files.isRegularFile(file)) {
            error(path, "this is no ordinary file");
        } else if (many > MOST_FILES) {
            if (many == MOST_FILES + 1) {
                error(path, "a version holds at most " + MOST_FILES + " files");
            }
        } else if (TEXT.matcher(path).matches()) {
            text(file, path);
        } else {
            files.put(path, ""); // the reader says that it does not know this name
        }
    }

    private void text(Path file, String path) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(BIGGEST_FILE + 1);
            if (bytes.length > BIGGEST_FILE) {
                error(path, "a file has at most " + BIGGEST_FILE / 1024 + " kB");
                return;
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (text.indexOf('\0') >= 0) {
                error(path, "this is no text");
            } else {
                files.put(path, text);
            }
        } catch (CharacterCodingException other) {
            error(path, "this is no text in UTF-8");
        } catch (IOException closed) {
            error(path, "this file cannot be read");
        }
    }

    private void error(String path, String reason) {
        findings.error(path.isEmpty() ? shown : shown + "/" + path, 0, reason);
    }

    private static String versionOf(String path) {
        String[] parts = path.split("/");
        return parts.length > 1 ? parts[0] + "/" + parts[1] : path;
    }
}
