package org.alongside.identity.copy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.alongside.identity.visit.Words;

/**
 * Writes the archive: for each room a file of JSON for programs and a page of HTML for people, and a first page that
 * leads to them. The pages need nothing from anywhere: no script, no picture, no address.
 */
public final class CopyArchive {

    private static final long ONE_TIME = 0;

    private final CopyHtml html;

    /** @param words of the room identity, for the reader of the copy */
    public CopyArchive(Words words) {
        this.html = new CopyHtml(words);
    }

    public void write(List<RoomCopy> rooms, OutputStream into) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(into, StandardCharsets.UTF_8)) {
            add(zip, "index.html", html.first(rooms));
            for (RoomCopy room : rooms) {
                add(zip, room.room() + ".json", room.json().toString());
                add(zip, room.room() + ".html", html.of(room));
            }
        }
    }

    private static void add(ZipOutputStream zip, String name, String text) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(ONE_TIME);
        zip.putNextEntry(entry);
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
