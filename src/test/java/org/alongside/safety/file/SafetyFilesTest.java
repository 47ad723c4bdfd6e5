package org.alongside.safety.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.alongside.kernel.Read;
import org.alongside.safety.policy.GateForm;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SafetyFilesTest {

    private static String file(String path) {
        try {
            return Files.readString(Path.of(path));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
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
}
