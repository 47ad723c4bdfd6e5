package org.alongside.instrument.catalog.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alongside.instrument.catalog.Catalog;
import org.alongside.instrument.catalog.Catalog.CatalogEntry;
import org.alongside.instrument.catalog.Catalog.ReleaseState;
import org.alongside.instrument.catalog.InstrumentLibrary;
import org.alongside.kernel.Finding;
import org.alongside.kernel.Sha256;
import org.alongside.kernel.Slug;
import org.alongside.kernel.TextFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogLoaderTest {

    private static final TextFiles OURS = TextFiles.below(Path.of("assessments"));
    private static final String OTHER = "7d2b1f0e-3f6d-4a38-9a77-0c0f3f1f0a02";

    @TempDir
    Path folder;

    private DroppedIn dropped;

    @BeforeEach
    void open() {
        dropped = new DroppedIn(folder);
    }

    @Test
    @DisplayName("INSTRUMENT-29 an instrument dropped into the folder serves beside the built-in ones")
    void servesBeside() {
        dropped.drop("our-scale", DroppedIn.UUID);
        assertEquals(List.of("our-scale/v1 serves"), dropped.states());
        assertEquals(List.of(), dropped.findings());
        InstrumentLibrary library = dropped.shelf().library();
        assertTrue(library.latest(new Slug("our-scale")).isPresent());
        assertTrue(library.latest(new Slug("where-i-stand")).isPresent());
    }

    @Test
    @DisplayName("INSTRUMENT-29 one with errors is refused with all of them, and the rest serve")
    void brokenOne() {
        dropped.drop("our-scale", DroppedIn.UUID).drop("other-scale", OTHER);
        dropped.write(
                "our-scale/v1/scoring.yaml",
                dropped.read("our-scale/v1/scoring.yaml")
                        .replace("a3: '+'", "a9: '+'")
                        .replace("min_answered: 3", "min_answered: 7"));
        assertEquals(List.of("other-scale/v1 serves", "our-scale/v1 refused"), dropped.states());
        assertEquals(
                List.of(
                        "ERROR …/our-scale/v1/scoring.yaml:4  outcome 'a': item 'a9' is not in instrument.yaml",
                        "ERROR …/our-scale/v1/scoring.yaml:6  outcome 'a': min_answered must be from 1 to 3"),
                dropped.findings());
    }

    @Test
    @DisplayName("STUDY-13 every version that was found stands on the shelf, with each of its own findings")
    void eachWithItsFindings() {
        dropped.drop("our-scale", DroppedIn.UUID).drop("other-scale", OTHER);
        dropped.write("our-scale/v1/cutscores.yaml", "z: {}").write("our-scale/v3/note.txt", "later");
        assertEquals(
                List.of("other-scale/v1 []", "our-scale/v1 [1, 1, 1, 1]", "our-scale/v3 [0, 0, 0, 0]"),
                dropped.entries().stream()
                        .map(entry -> entry.place().slug() + "/" + entry.place().version() + " "
                                + entry.findings().stream().map(Finding::line).toList())
                        .toList(),
                dropped.findings().toString());
        assertEquals(
                OURS.folders().size() - 1,
                dropped.shelf().entries().stream()
                        .filter(CatalogEntry::isBuiltIn)
                        .count(),
                "all but the private questions");
    }

    @Test
    @DisplayName("INSTRUMENT-29 INV-47 a broken second version is refused, and the first one serves on")
    void brokenSecondVersion() {
        dropped.drop("our-scale", DroppedIn.UUID);
        for (String file : List.of("scoring", "cutscores", "text.en", "cases")) {
            dropped.write("our-scale/v2/" + file + ".yaml", dropped.read("our-scale/v1/" + file + ".yaml"));
        }
        assertEquals(List.of("our-scale/v1 serves", "our-scale/v2 refused"), dropped.states());
        assertEquals(List.of("ERROR …/our-scale/v2/instrument.yaml  this file is missing"), dropped.findings());
    }

    @Test
    @DisplayName("INSTRUMENT-30 a name or a uuid that belongs to a built-in instrument is refused, with its place")
    void builtInKeepsItsName() {
        String ours = OURS.text("weekly-pulse/v1/instrument.yaml").orElseThrow().substring(6, 42);
        dropped.drop("where-i-stand", DroppedIn.UUID).drop("our-scale", ours);
        assertEquals(List.of("our-scale/v1 refused", "where-i-stand/v1 refused"), dropped.states());
        assertEquals(
                List.of(
                        "ERROR …/our-scale/v1/instrument.yaml:1  the uuid " + ours
                                + " belongs to a built-in instrument",
                        "ERROR …/where-i-stand  the name 'where-i-stand' belongs to a built-in instrument"),
                dropped.findings());
        assertEquals(23, items(dropped.shelf(), "where-i-stand"));
        assertEquals(4, items(dropped.shelf(), "weekly-pulse"));
    }

    @Test
    @DisplayName("INSTRUMENT-30 of two dropped in with one uuid the first serves")
    void twoWithOneUuid() {
        dropped.drop("our-scale", DroppedIn.UUID).drop("twin", DroppedIn.UUID);
        assertEquals(List.of("our-scale/v1 serves", "twin/v1 refused"), dropped.states());
        assertEquals(
                List.of("ERROR …/twin/v1/instrument.yaml:1  the uuid " + DroppedIn.UUID + " belongs to …/our-scale"),
                dropped.findings());
    }

    @Test
    @DisplayName("INSTRUMENT-30 the private questions cannot be dropped in, under their name or another")
    void noGates() {
        dropped.write("safety-gate/v1/gates.yaml", "questions: []").write("our-gate/v1/gates.yaml", "questions: []");
        assertEquals(List.of("our-gate/v1 refused", "safety-gate/v1 refused"), dropped.states());
        assertTrue(dropped.findings()
                .contains("ERROR …/our-gate/v1/gates.yaml  private questions come with the program alone"));
        assertTrue(dropped.findings()
                .contains(
                        "ERROR …/safety-gate  the name 'safety-gate' belongs to the program's own private questions"));
    }

    @Test
    @DisplayName("INSTRUMENT-29 a folder without a version, and one nested beyond reading, are refused calmly")
    void oddFolders() {
        dropped.drop("our-scale", DroppedIn.UUID).write("loose/instrument.yaml", "uuid: " + OTHER);
        dropped.drop("deep", OTHER).write("deep/v1/scoring.yaml", "outcomes: " + "[".repeat(400_000));
        assertEquals(List.of("deep/v1 refused", "loose/ refused", "our-scale/v1 serves"), dropped.states());
        assertTrue(dropped.findings()
                .contains("ERROR …/loose  there is no version here: its files stand in a folder v1, v2 and so on"));
    }

    @Test
    @DisplayName("INSTRUMENT-31 a range of millions is refused with one finding, not with millions")
    void hugeRange() {
        dropped.drop("our-scale", DroppedIn.UUID);
        dropped.write(
                "our-scale/v1/instrument.yaml",
                dropped.read("our-scale/v1/instrument.yaml").replace("max: 5", "max: 999999999"));
        assertEquals(List.of("our-scale/v1 refused"), dropped.states());
        assertEquals(1, dropped.findings().size(), dropped.findings().toString());
    }

    @Test
    @DisplayName("INSTRUMENT-7 a dropped-in version that is listed as released and has changed is refused")
    void releasedAndChanged() {
        dropped.drop("our-scale", DroppedIn.UUID);
        assertEquals(ReleaseState.NOT_RELEASED, dropped.entries().get(0).release());
        StringBuilder list = new StringBuilder();
        for (String file : List.of("instrument", "scoring", "cutscores", "text.en", "cases")) {
            String path = "our-scale/v1/" + file + ".yaml";
            list.append(Sha256.hex(dropped.read(path)))
                    .append("  ")
                    .append(path)
                    .append('\n');
        }
        dropped.write("released.sha256", list.toString());
        assertEquals(ReleaseState.RELEASED, dropped.entries().get(0).release());
        String text = dropped.read("our-scale/v1/text.en.yaml");
        dropped.write("our-scale/v1/text.en.yaml", text.replace("\n", "\r\n"));
        assertEquals(ReleaseState.RELEASED, dropped.entries().get(0).release(), "only its line ends are others");
        dropped.write("our-scale/v1/text.en.yaml", text.replace("free", "able"));
        CatalogEntry changed = dropped.entries().get(0);
        assertEquals(ReleaseState.CHANGED, changed.release());
        assertEquals(List.of("our-scale/v1 refused"), dropped.states());
        assertEquals(
                List.of("ERROR …/our-scale/v1/text.en.yaml  this version is released, and this file is not as"
                        + " released.sha256 has it"),
                dropped.findings());
    }

    @Test
    @DisplayName("INSTRUMENT-29 the built-in folder: all of it serves, the private questions are no entry")
    void builtIn() {
        Catalog shelf = CatalogLoader.builtIn("assessments", OURS);
        assertEquals(List.of(), shelf.findings());
        assertTrue(shelf.entries().stream().allMatch(CatalogEntry::isServed));
        assertTrue(
                shelf.entries().stream().noneMatch(entry -> entry.place().slug().equals("safety-gate")));
        Map<String, String> files = new HashMap<>(OURS.byPath());
        files.computeIfPresent("where-i-stand/v1/cases.yaml", (path, text) -> text.replace("4.75", "4.5"));
        Catalog broken = CatalogLoader.builtIn("assessments", TextFiles.of(files));
        assertTrue(broken.library().latest(new Slug("where-i-stand")).isEmpty());
        assertEquals(shelf.library().all().size() - 1, broken.library().all().size());
    }

    private static int items(Catalog shelf, String slug) {
        return shelf.library()
                .latest(new Slug(slug))
                .orElseThrow()
                .form()
                .inOrder()
                .size();
    }
}
