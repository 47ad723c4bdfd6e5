package org.alongside.vault.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What was destroyed, in a file beside the key file. A backup of the database brings back keys, and people, that were
 * given up since; this file is no part of it, and so whoever is on it stays forgotten.
 *
 * <p>Lines are only added, each is on the disk before the call returns, and their order says nothing: two copies are
 * joined by putting one under the other. A last line that was cut as it was written does not count; it is still in the
 * database, and is written again.
 */
public final class DestroyedList {

    private static final String HEAD =
            "# What was destroyed and stays so, whatever backup of the database is restored.\n"
                    + "# Lines are only added. Back this file up with the key file, apart from the database.\n";

    private final Path path;
    private final Set<DestroyedThing> things;

    private DestroyedList(Path path, Set<DestroyedThing> things) {
        this.path = path;
        this.things = Collections.synchronizedSet(things);
    }

    /** One that lives as long as its object. For tests. */
    static DestroyedList inMemory() {
        return new DestroyedList(null, new LinkedHashSet<>());
    }

    /**
     * The list of this file, which is made where there is none.
     *
     * @throws IllegalStateException with the path and the remedy, where it is broken or cannot be written
     */
    public static DestroyedList at(Path path) {
        try {
            if (!Files.exists(path)) {
                KeyFile.createOwnersOnly(path, HEAD);
            }
            String text = Files.readString(path, StandardCharsets.UTF_8);
            int whole = text.lastIndexOf('\n') + 1;
            Set<DestroyedThing> things = new LinkedHashSet<>();
            for (String line : text.substring(0, whole).split("\n")) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    things.add(DestroyedThing.of(line.strip())
                            .orElseThrow(() -> new IllegalStateException("The list of what was destroyed, " + path
                                    + ", has a line that is none of its own. Put the file back from its backup.")));
                }
            }
            DestroyedList list = new DestroyedList(path, things);
            list.cutTo(text.substring(0, whole).getBytes(StandardCharsets.UTF_8).length);
            return list;
        } catch (IOException | UncheckedIOException refused) {
            throw new IllegalStateException(
                    "The list of what was destroyed, " + path + ", cannot be read and written. Make its folder one that"
                            + " the server may write to, or name another by ALONGSIDE_DESTROYED_FOLDER.",
                    refused);
        }
    }

    /** Whether it was destroyed, as far as this list knows. */
    public boolean holds(DestroyedThing thing) {
        return things.contains(thing);
    }

    /** All of it, in the order of the file. */
    public List<DestroyedThing> all() {
        synchronized (things) {
            return List.copyOf(things);
        }
    }

    /**
     * Adds these, for good.
     *
     * @throws UncheckedIOException where the file cannot be written
     */
    public void add(Collection<DestroyedThing> more) {
        Set<DestroyedThing> missing = new TreeSet<>(more);
        missing.removeIf(this::holds);
        if (missing.isEmpty()) {
            return;
        }
        StringBuilder lines = new StringBuilder();
        missing.forEach(thing -> lines.append(thing.line()).append('\n'));
        try {
            write(lines.toString());
        } catch (IOException refused) {
            throw new UncheckedIOException("what was destroyed is not yet in " + path, refused);
        }
        things.addAll(missing);
    }

    /** Takes off what was half written; fails where the file may not be written. */
    private void cutTo(long length) throws IOException {
        try (FileChannel file = FileChannel.open(path, StandardOpenOption.WRITE)) {
            file.truncate(length);
        }
    }

    private synchronized void write(String lines) throws IOException {
        if (path != null) {
            try (FileChannel file = FileChannel.open(path, StandardOpenOption.APPEND)) {
                file.write(ByteBuffer.wrap(lines.getBytes(StandardCharsets.UTF_8)));
                file.force(true);
            }
        }
    }
}
