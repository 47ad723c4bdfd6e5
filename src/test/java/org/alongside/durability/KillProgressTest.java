package org.alongside.durability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KillProgressTest {

    @TempDir
    private Path folder;

    @Test
    @DisplayName("Q-R1 a long run that was stopped goes on with what it had kept, and not with what it had not")
    void goesOn() {
        Path file = folder.resolve("kills/progress.properties");
        KillProgress first = new KillProgress(file);
        first.add("saves", 40).keep();
        first.add("saves", 2).keep();
        first.add("saves", 1000);
        KillProgress second = new KillProgress(file);
        assertEquals(42, second.count("saves"));
        assertEquals(0, second.count("faults"));
    }
}
