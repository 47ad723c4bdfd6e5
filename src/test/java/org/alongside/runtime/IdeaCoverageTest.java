package org.alongside.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.alongside.runtime.IdeaCoverage.CoveredIdea;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class IdeaCoverageTest {

    private static final Path COURSES = Path.of("course-content");
    private static final Path SOURCES = Path.of("../shared/domain/1-seed-map.md");

    /** A row of the sources for couples: its id first, for whom last. */
    private static final Pattern FOR_COUPLES =
            Pattern.compile("(?m)^\\| (S[123]-\\d\\d) \\|.*\\| [SI ]*C[CSI ]* \\|\\s*$");

    private static String read(String text) {
        return IdeaCoverage.read("c.yaml", text, Set.of("a/b/c"), "/path"::equals)
                .findings()
                .toString();
    }

    @Test
    @DisplayName("CONTENT-20 every idea of the sources for couples names a step or a page that people can reach, or why"
            + " it was not built")
    void everyIdea() throws IOException {
        assumeTrue(Files.exists(SOURCES), "not checked here: the list of ideas is not beside the project");
        Set<String> ideas = FOR_COUPLES
                .matcher(Files.readString(SOURCES))
                .results()
                .map(row -> row.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(117, ideas.size());
        assertEquals(
                ideas,
                CoverageCommand.read(COURSES).orElseThrow().ideas().stream()
                        .map(CoveredIdea::id)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    @DisplayName("CONTENT-20 the command prints a line for each idea, and how many are met")
    void prints() throws IOException {
        var out = new ByteArrayOutputStream();
        assertEquals(0, CoverageCommand.run(COURSES, new PrintStream(out, true, StandardCharsets.UTF_8)));
        String printed = out.toString(StandardCharsets.UTF_8);
        assertTrue(printed.contains("S1-23  side-by-side/space-with-a-way-back/a-length-and-a-return"), printed);
        assertTrue(
                printed.lines().reduce((one, next) -> next).orElseThrow().matches("\\d+ ideas: .* not built"), printed);
    }

    @Test
    @DisplayName("CONTENT-20 a step or page that is not there, an idea twice, and one without a place or a reason are"
            + " found")
    void findings() {
        assertEquals("", read("ideas:\n  - {idea: S1-01, steps: [a/b/c], pages: [/path]}\n"));
        assertEquals("", read("ideas:\n  - {idea: S1-01, not_built: because it is for later}\n"));
        assertEquals("""
                ERROR c.yaml:2  there is no step 'a/b/d'
                ERROR c.yaml:3  there is no page '/admin' that people can reach
                ERROR c.yaml:3  this idea stands in line 2 already
                ERROR c.yaml:4  an idea has a step or a page, or else the reason why it was not built
                ERROR c.yaml:5  an idea has a step or a page, or else the reason why it was not built""", read("""
                ideas:
                  - {idea: S1-01, steps: [a/b/d]}
                  - {idea: S1-01, pages: [/admin]}
                  - {idea: S1-03}
                  - {idea: S1-04, pages: [/path], not_built: because of both}
                """));
    }
}
