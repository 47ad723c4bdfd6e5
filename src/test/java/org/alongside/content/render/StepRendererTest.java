package org.alongside.content.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.alongside.content.Entry;
import org.alongside.content.SampleCourse;
import org.alongside.content.Track;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StepRendererTest {

    private final StepRenderer renderer = new StepRenderer();

    @Test
    @DisplayName("CONTENT-9 a text with every mark, and every trick, renders as its golden page")
    void everyMark() throws IOException {
        assertGolden("every-mark", Files.readString(rendered("every-mark.md")));
    }

    @Test
    @DisplayName("CONTENT-9 a step of the sample course renders as its golden page")
    void step() throws IOException {
        Track track = new Track(Entry.KEEPING, Set.of());
        assertGolden(
                "morning-cup",
                SampleCourse.step("morning-cup")
                        .textFor(track, false, "en")
                        .parts()
                        .get(0)
                        .asText());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "![x](/\\\\evil.example/p.png)",
                "![x](\\\\\\\\evil.example/p.png)",
                "![x](//evil.example/p.png)",
                "![x](/%5Cevil.example/p.png)",
                "![x](</\t/evil.example/p.png>)",
            })
    @DisplayName("CASE-picture-backslash a picture comes from this site, whatever a browser takes for a slash")
    void foreignPicture(String markdown) {
        String html = renderer.html(markdown);
        assertFalse(html.contains("evil.example/p.png\""), html);
        assertTrue(renderer.html("![x](/pictures/p.png)").contains("src=\"/pictures/p.png\""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "text <i onmouseover=alert(1)>here</i>",
                "[x](javascript:alert(1))",
                "[x](  javascript:alert(1))",
                "[x](<javascript:alert(1)>)",
                "[x](java&#x0A;script:alert(1))",
                "[x](&#106;avascript:alert(1))",
                "[x][y]\n\n[y]: javascript:alert(1)",
                "<javascript:alert(1)>",
                "![x](javascript:alert(1))",
                "![x\" onerror=\"alert(1)](y)",
                "[x](y \"t\\\" onclick=alert(1)\")",
                "[x](data:text/html;base64,PHNjcmlwdD4=)",
            })
    @DisplayName("CONTENT-9 Q-S3 no mark of a course can run a script")
    void noScript(String markdown) {
        String html = renderer.html(markdown);
        assertFalse(html.matches("(?s).*<(?:script|i |img src=x).*"), html);
        assertFalse(html.matches("(?s).*<[^>]*(?:href|src)=\"\\s*(?i:javascript|data):.*"), html);
        assertFalse(html.replaceAll("\"[^\"]*\"", "").matches("(?s).*<[^>]* on[a-z]+=.*"), html);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"//evil.example/p.png", "/\\\\evil.example/p.png", "\\\\\\\\evil.example", "/&#9;/evil.example"})
    @DisplayName("CASE-picture-backslash CONTENT-9 a picture comes from this site, however browsers read its address")
    void picturesOfThisSite(String address) {
        String html = renderer.html("![x](" + address + ")");
        assertFalse(html.contains("src="), html);
    }

    @Test
    @DisplayName("CONTENT-9 a picture of this site keeps its address")
    void ownPicture() {
        assertTrue(renderer.html("![x](/p/a.png)").contains("src=\"/p/a.png\""));
    }

    @Test
    @DisplayName("CONTENT-9 a text is rendered once, and no more than 500 texts are kept")
    void keepsLastUsed() {
        String first = renderer.html("the first text");
        assertSame(first, renderer.html("the first text"));
        for (int i = 0; i < StepRenderer.KEPT + 20; i++) {
            renderer.html("text " + i);
        }
        assertEquals(StepRenderer.KEPT, renderer.keptNow());
        assertEquals(first, renderer.html("the first text"));
        assertTrue(renderer.keptNow() <= StepRenderer.KEPT);
    }

    private void assertGolden(String name, String markdown) throws IOException {
        assertEquals(Files.readString(rendered(name + ".html")), renderer.html(markdown));
    }

    private static Path rendered(String file) {
        return SampleCourse.FOLDER.resolve("rendered").resolve(file);
    }
}
