package org.alongside.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.alongside.support.BrowserTest;
import org.alongside.support.TestSite;
import org.alongside.support.Visitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The pages of a copy, opened from a folder as whoever unpacked it opens them. */
@BrowserTest
class CopyPagesBrowserIT {

    private static final Path FOLDER = Path.of("target/copy-pages");

    @Test
    @DisplayName(
            "IDENTITY-18 the pages of a copy ask for nothing from anywhere, and can be read on a phone, at a desk and"
                    + " in the dark")
    void pages() throws IOException {
        Walker noor = Everything.ownPart(Walker.signsUp(TestSite.site(), "Noor"));
        Walker jon = Walker.signsUp(TestSite.site(), "Jon");
        jon.joins(noor.makesCode());
        noor.answersTheGate("RATHER_NOT_SAY");
        noor.says("yes");
        noor.setsAside();
        Map<String, String> pages = new TreeMap<>(Everything.takesCopy(noor).files());
        pages.keySet().removeIf(name -> !name.endsWith(".html"));
        Files.createDirectories(FOLDER);
        try (Visitor reader = Visitor.arrives()) {
            for (Map.Entry<String, String> page : pages.entrySet()) {
                Path file = Files.writeString(FOLDER.resolve(page.getKey()), page.getValue());
                assertFalse(page.getValue().matches("(?s).*(?:src|href)=\"(?!\\w+\\.html\").*"), page.getKey());
                reader.opens(file.toUri()).sees("27-copy-" + page.getKey().replace(".html", ""));
            }
            assertEquals(List.of(), reader.complaints());
        }
    }
}
