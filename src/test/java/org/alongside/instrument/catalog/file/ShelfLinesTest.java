package org.alongside.instrument.catalog.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.UUID;
import org.alongside.instrument.InstrumentKey;
import org.alongside.instrument.SourceLines;
import org.alongside.instrument.catalog.Catalog;
import org.alongside.kernel.Slug;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShelfLinesTest {

    @TempDir
    Path folder;

    @Test
    @DisplayName("STUDY-15 the shelf knows the lines of what it serves, built in or dropped in, and of nothing else")
    void lines() {
        DroppedIn dropped = new DroppedIn(folder).drop("our-scale", DroppedIn.UUID);
        long before = dropped.read("our-scale/v1/scoring.yaml")
                .lines()
                .takeWhile(line -> !line.equals("outcomes:"))
                .count();
        Catalog shelf = dropped.shelf();
        SourceLines ours = shelf.lines(key(shelf, "our-scale"));
        assertTrue(ours.root().endsWith(folder.getFileName().toString()), ours.root());
        assertEquals("scoring.yaml:" + (before + 1), ours.place("scoring.yaml", "outcomes"));
        SourceLines builtIn = shelf.lines(key(shelf, "weekly-pulse"));
        assertEquals("assessments", builtIn.root());
        assertTrue(builtIn.place("instrument.yaml", "pages").startsWith("instrument.yaml:"));
        InstrumentKey none = new InstrumentKey(UUID.fromString(DroppedIn.UUID), new Slug("our-scale"), 2);
        assertEquals(SourceLines.UNKNOWN, shelf.lines(none));
    }

    private static InstrumentKey key(Catalog shelf, String slug) {
        return shelf.library().latest(new Slug(slug)).orElseThrow().key();
    }
}
