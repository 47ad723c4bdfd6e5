package org.alongside.support;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SlowestClassesTest {

    @Test
    @DisplayName("the slowest classes of all reports come first, ten at most, and other files are passed by")
    void slowestFirst(@TempDir Path folder) throws IOException {
        for (int n = 1; n <= 12; n++) {
            Files.writeString(folder.resolve("TEST-C" + n + ".xml"), report("C" + n, n + ".5"));
        }
        Files.writeString(folder.resolve("TEST-Long.xml"), report("Long", "1,234.5"));
        Files.writeString(folder.resolve("other.txt"), report("Other", "9999"));
        List<String> slowest = SlowestClasses.of(List.of(folder, folder.resolve("none")));
        assertEquals(10, slowest.size());
        assertEquals("  1234.5 s  Long", slowest.get(0));
        assertEquals("    12.5 s  C12", slowest.get(1));
        assertEquals("     4.5 s  C4", slowest.get(9));
    }

    private static String report(String name, String time) {
        return "<?xml version=\"1.0\"?>\n<testsuite xmlns:xsi=\"x\" version=\"3.0.2\" name=\"" + name + "\" time=\""
                + time + "\" tests=\"1\">\n<testcase name=\"n\" time=\"77\"/></testsuite>";
    }
}
