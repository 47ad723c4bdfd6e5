package org.alongside.safety.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.alongside.kernel.Finding;
import org.alongside.kernel.Read;
import org.alongside.safety.policy.CrisisDirectory;
import org.alongside.safety.policy.CrisisResource;
import org.alongside.safety.policy.CrisisResource.ResourcePurpose;
import org.alongside.safety.policy.GateForm;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SafetyFilesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static String file(String path) {
        try {
            return Files.readString(Path.of(path));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static CrisisDirectory ours() {
        Read<CrisisDirectory> directory =
                CrisisReader.read("crisis", file("src/main/resources/safety/crisis-resources.yaml"));
        assertTrue(directory.findings().isEmpty(), directory.findings().toString());
        return directory.orElseThrow();
    }

    @Test
    @DisplayName("SAFETY-8 our own file has six questions and no finding")
    void ourGate() {
        Read<GateForm> gates = GateReader.read("gates", file("assessments/safety-gate/v1/gates.yaml"));
        assertEquals(6, gates.orElseThrow().questions().size());
        assertTrue(gates.findings().isEmpty(), gates.findings().toString());
    }

    @Test
    @DisplayName("SAFETY-8 a file with five questions, one twice or an unknown key is refused with file and line")
    void brokenGate() {
        String good = file("assessments/safety-gate/v1/gates.yaml");
        for (String broken : List.of(
                good.replaceFirst("(?s)  - id: afraid.*?  - id", "  - id"),
                good.replace("id: hurt", "id: afraid"),
                good.replace("slug:", "score: 1\nslug:"),
                good.replace("questions:", "questions: ["))) {
            Read<GateForm> refused = GateReader.read("gates.yaml", broken);
            assertTrue(refused.value().isEmpty(), broken);
            assertTrue(
                    refused.findings().toString().contains("gates.yaml:"),
                    refused.findings().toString());
        }
    }

    @Test
    @DisplayName("SAFETY-9 INV-38 for every place, and for an unknown one, emergency number and directory stand first")
    void firstLines() {
        CrisisDirectory directory = ours();
        for (String place : directory.places().keySet()) {
            List<CrisisResource> first = directory.first(place);
            assertEquals(ResourcePurpose.EMERGENCY, first.get(0).purpose(), place);
            assertEquals(ResourcePurpose.DIRECTORY, first.get(1).purpose(), place);
        }
        assertEquals(directory.first(CrisisDirectory.ANYWHERE), directory.first("atlantis"));
        assertEquals(List.of(), directory.others("atlantis", TODAY));
    }

    @Test
    @DisplayName("SAFETY-9 INV-38 none of our rows counts as checked before a person has signed it")
    void notChecked() {
        assertFalse(ours().resources().stream().anyMatch(row -> CrisisDirectory.isFresh(row, TODAY)));
    }

    @Test
    @DisplayName("SAFETY-9 INV-38 a checked row stands before the others for 180 days, and one from the future never")
    void checkedFirst() {
        String two = """
                places: {x: "X"}
                resources:
                  - {place: x, purpose: afraid_at_home, name: "One", address: "1"}
                  - {place: x, purpose: used_control, name: "Two", address: "2", checked_on: "%s", checked_by: "N"}
                """;
        assertEquals("2", firstOf(two.formatted(TODAY.minusDays(180))));
        assertEquals("1", firstOf(two.formatted(TODAY.minusDays(181))));
        assertEquals("1", firstOf(two.formatted(TODAY.plusDays(1))));
    }

    private static String firstOf(String text) {
        return CrisisReader.read("two", text)
                .orElseThrow()
                .others("x", TODAY)
                .get(0)
                .address();
    }

    @Test
    @DisplayName("SAFETY-9 a broken row is said with its line, and the others serve")
    void brokenRow() {
        Read<CrisisDirectory> directory = CrisisReader.read("help.yaml", """
                places: {x: "X"}
                resources:
                  - {place: x, purpose: dancing, name: "One", address: "1"}
                  - {place: y, purpose: directory, name: "Two", address: "2"}
                  - {place: x, purpose: afraid_at_home, name: "Three", address: "3 3", checked_on: "yesterday", checked_by: "N"}
                  - {place: x, purpose: afraid_at_home, name: "Four", address: "4-4"}
                """);
        assertEquals(
                List.of("tel:44"),
                directory.orElseThrow().resources().stream()
                        .map(CrisisResource::href)
                        .toList());
        assertEquals(
                List.of(
                        "ERROR help.yaml:3  purpose must be one of emergency, directory, afraid_at_home,"
                                + " someone_to_talk_to, used_control",
                        "ERROR help.yaml:4  'y' is no place of this file",
                        "ERROR help.yaml:5  checked_on must be a day like 2026-11-22"),
                directory.findings().list().stream().map(Finding::toString).toList());
    }
}
