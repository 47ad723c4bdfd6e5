package org.alongside.instrument.catalog.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.alongside.instrument.catalog.Catalog;
import org.alongside.kernel.Finding;
import org.alongside.kernel.Slug;
import org.alongside.kernel.TextFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DropFolderTest {

    @TempDir
    Path place;

    private DroppedIn dropped;

    @BeforeEach
    void open() throws IOException {
        dropped = new DroppedIn(Files.createDirectory(place.resolve("ours"))).drop("our-scale", DroppedIn.UUID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/no/such/folder", "", "pom.xml", "a\0b"})
    @DisplayName("INSTRUMENT-31 a folder that is not there is one sentence, and the built-in instruments serve")
    void noFolder(String named) {
        Catalog builtIn = CatalogLoader.builtIn("assessments", TextFiles.below(Path.of("assessments")));
        String folder = named.isEmpty() ? place + "/gone" : named;
        Catalog shelf = CatalogLoader.beside(builtIn, DropFolder.shown(folder), DropFolder.read(folder));
        assertEquals(1, shelf.findings().size());
        assertTrue(shelf.findings().get(0).reason().endsWith("; the built-in instruments serve"));
        assertEquals(builtIn.library().all(), shelf.library().all());
    }

    @Test
    @DisplayName("INSTRUMENT-31 a link that leads out of the folder is not followed, and refuses its version")
    void linksOut() throws IOException {
        Path secret = Files.writeString(place.resolve("secret.yaml"), "title: \"Not for anybody\"");
        Files.delete(dropped.folder.resolve("our-scale/v1/text.en.yaml"));
        Files.createSymbolicLink(dropped.folder.resolve("our-scale/v1/text.en.yaml"), secret);
        Files.createSymbolicLink(dropped.folder.resolve("away"), place.getRoot());
        assertEquals(List.of("away/ refused", "our-scale/v1 refused"), dropped.states());
        assertTrue(dropped.findings().contains("ERROR …/away  this link leads out of the folder, or nowhere"));
        assertTrue(dropped.findings()
                .contains("ERROR …/our-scale/v1/text.en.yaml  this link leads out of the folder, or nowhere"));
        assertTrue(DropFolder.read(dropped.folder.toString()).orElseThrow().byPath().values().stream()
                .noneMatch(text -> text.contains("Not for anybody")));
    }

    @Test
    @DisplayName("INSTRUMENT-31 a link inside the folder is followed, as mounted volumes have them; a circle ends")
    void linksInside() throws IOException {
        Path hidden = Files.createDirectory(dropped.folder.resolve("..data"));
        Files.move(dropped.folder.resolve("our-scale"), hidden.resolve("our-scale"));
        Files.createSymbolicLink(dropped.folder.resolve("our-scale"), Path.of("..data/our-scale"));
        assertEquals(List.of("our-scale/v1 serves"), dropped.states());
        Files.createSymbolicLink(hidden.resolve("our-scale/v1/norms"), dropped.folder);
        assertEquals(List.of("our-scale/v1 refused"), dropped.states());
        assertTrue(dropped.findings().stream().anyMatch(f -> f.endsWith("folders are nested too deeply here")));
    }

    @Test
    @DisplayName("INSTRUMENT-31 a huge file, one that is no text, and too many of them are refused with their place")
    void budgets() {
        dropped.drop("many", "7d2b1f0e-3f6d-4a38-9a77-0c0f3f1f0a02");
        for (int n = 0; n < DropFolder.MOST_FILES; n++) {
            dropped.write("many/v1/norms/n" + n + ".yaml", "{}");
        }
        dropped.write("huge/v1/instrument.yaml", new byte[DropFolder.BIGGEST_FILE + 1]);
        dropped.write("binary/v1/instrument.yaml", new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});
        dropped.write("nul/v1/instrument.yaml", new byte[] {'a', 0});
        assertEquals(
                List.of(
                        "binary/v1 refused",
                        "huge/v1 refused",
                        "many/v1 refused",
                        "nul/v1 refused",
                        "our-scale/v1 serves"),
                dropped.states());
        List<String> found = dropped.findings();
        assertTrue(found.contains("ERROR …/binary/v1/instrument.yaml  this is no text in UTF-8"), found.toString());
        assertTrue(found.contains("ERROR …/huge/v1/instrument.yaml  a file has at most 1024 kB"));
        assertTrue(found.contains("ERROR …/nul/v1/instrument.yaml  this is no text"));
        assertTrue(found.stream()
                .anyMatch(f -> f.startsWith("ERROR …/many/v1/") && f.endsWith("a version holds at most 200 files")));
    }

    @Test
    @DisplayName("INSTRUMENT-31 a pipe is not waited for, a picture is not read, a hidden file is passed over")
    void oddFiles() throws IOException, InterruptedException {
        dropped.write("our-scale/v1/picture.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0})
                .write("our-scale/.DS_Store", new byte[] {0})
                .write("README.txt", new byte[] {0});
        assertEquals(List.of("our-scale/v1 serves"), dropped.states());
        assertEquals(
                List.of("WARNING …/our-scale/v1/picture.png  this file is not read; is its name right?"),
                dropped.findings());
        String pipe = dropped.folder.resolve("our-scale/v1/pipe.yaml").toString();
        assertEquals(0, new ProcessBuilder("mkfifo", pipe).start().waitFor());
        assertEquals(List.of("our-scale/v1 refused"), dropped.states());
        assertTrue(dropped.findings().contains("ERROR …/our-scale/v1/pipe.yaml  this is no ordinary file"));
    }

    @Test
    @DisplayName("INSTRUMENT-31 a folder that may not be opened is one finding")
    void closedFolder() throws IOException {
        Path closed = Files.createDirectories(dropped.folder.resolve("closed/v1"));
        assertTrue(closed.toFile().setReadable(false));
        try {
            if (!Files.isReadable(closed)) {
                assertEquals(List.of("closed/v1 refused", "our-scale/v1 serves"), dropped.states());
            }
            assertEquals(
                    1,
                    dropped.shelf().library().all().stream()
                            .filter(i -> i.key().slug().equals(new Slug("our-scale")))
                            .count());
            assertTrue(dropped.shelf().findings().stream().allMatch(Finding::isError));
        } finally {
            closed.toFile().setReadable(true);
        }
    }
}
