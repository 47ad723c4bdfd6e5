package org.alongside.identity.copy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import org.alongside.identity.visit.Words;

/** The files of an archive, as the person who takes it unpacks them. */
public final class ArchiveFiles {

    private ArchiveFiles() {}

    /** Name to text, for an English reader without a zone. */
    public static Map<String, String> of(List<RoomCopy> rooms) {
        Map<String, String> files = new TreeMap<>();
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            new CopyArchive(new Words("identity", Locale.ENGLISH, Optional.empty())).write(rooms, bytes);
            ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()));
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return files;
    }
}
