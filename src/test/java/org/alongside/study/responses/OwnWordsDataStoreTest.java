package org.alongside.study.responses;

import static org.alongside.study.responses.DataWorld.MIKA;
import static org.alongside.study.responses.DataWorld.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.identity.TestIdentity;
import org.alongside.identity.consent.ConsentMatter;
import org.alongside.identity.consent.Purpose;
import org.alongside.kernel.Languages;
import org.alongside.kernel.PersonId;
import org.alongside.study.analysis.Analysis;
import org.alongside.study.analysis.AnalysisReport;
import org.alongside.study.responses.file.ResponseFile;
import org.alongside.support.Database;
import org.alongside.support.StoreTest;
import org.junit.jupiter.api.DisplayName;

/** Own words of many people: in and out for training and research, and in no analysis. */
class OwnWordsDataStoreTest {

    private static final String SECRET = "=HYPERLINK(\"x\") a secret\nof mine";
    private static final String HEADER = "id,q1,q2,q3,q4,q5,q6,e1,own\n";

    private static DataWorld world(EntityManager entities, String use) {
        return new DataWorld(entities, DataWorld.inWords(use));
    }

    private static ReadResponses read(DataWorld world, String rows) {
        return ResponseFile.read(world.instrument(), "file", (HEADER + rows).getBytes(StandardCharsets.UTF_8));
    }

    private static UUID kept(DataWorld world, String rows) {
        UUID set = world.imports().draft(world.instrument(), "Autumn", read(world, rows), MIKA, NOW);
        world.imports().keep(MIKA, set, NOW);
        world.entities().flush();
        return set;
    }

    private static Set<String> own(List<TreeMap<String, String>> rows) {
        return rows.stream().map(row -> row.get("own")).collect(Collectors.toSet());
    }

    @StoreTest
    @DisplayName(
            "ASSESSMENT-21 STUDY-3 words come in and go out as they were written; too long is a bad row with its line")
    void roundTrip(Database database) {
        database.rolledBack(entities -> {
            DataWorld world = world(entities, "training");
            String rows = "a,1,2,,,,,,\"" + SECRET.replace("\"", "\"\"") + "\"\nb,1,2,,,,,,-\nc,1,2,,,,,,\nd,,,,,,,,"
                    + "x".repeat(101) + "\n";
            ReadResponses read = read(world, rows);
            assertEquals(1, read.refused());
            assertEquals(
                    "own: a text of 101 characters; 100 at most",
                    read.findings().get(0).reason());
            UUID set = kept(world, rows);
            assertEquals(Set.of(SECRET, "-", ""), own(DataWorld.rows(world.taken(set, ExportForm.WIDE))));
            assertTrue(DataWorld.rows(world.taken(set, ExportForm.LONG)).stream()
                    .anyMatch(row -> row.get("answer").equals(SECRET)));
        });
    }

    @StoreTest
    @DisplayName("ASSESSMENT-21 who looks at a draft sees on one line how long words begin")
    void review(Database database) {
        database.rolledBack(entities -> {
            DataWorld world = world(entities, "research");
            UUID set = world.imports()
                    .draft(
                            world.instrument(),
                            "Autumn",
                            read(world, "a,1,,,,,,,\"one\n" + "é".repeat(90) + "\"\n"),
                            MIKA,
                            NOW);
            world.entities().flush();
            ImportReview review = world.imports().review(MIKA, set, NOW).orElseThrow();
            assertEquals(
                    "one " + "é".repeat(56) + "…",
                    review.cell(review.firstRows().get(0), "own"));
            assertTrue(review.missing().contains(new ImportReview.MissingCount("own", 0)));
        });
    }

    @StoreTest
    @DisplayName(
            "ASSESSMENT-21 STUDY-6 words given here go out of those alone who allow it, and never those of couples")
    void given(Database database) {
        database.rolledBack(entities -> {
            DataWorld world = world(entities, "research");
            PersonId ana = TestIdentity.over(entities).arrival();
            PersonId rashid = TestIdentity.over(entities).arrival();
            String subject = world.instrument().key().uuid().toString();
            world.consents().give(new ConsentMatter(ana, Purpose.RESPONSES, subject), Languages.FIRST, NOW);
            world.sendWords(ana, SECRET, NOW.plusSeconds(1));
            world.sendWords(rashid, "nobody's", NOW.plusSeconds(1));
            assertEquals(Set.of(SECRET), own(DataWorld.rows(world.takenGiven(ExportForm.WIDE))));
            assertEquals(0, world(entities, "couple").takenGiven(ExportForm.WIDE).length);
        });
    }

    @StoreTest
    @DisplayName("ASSESSMENT-21 STUDY-9 an analysis knows how many wrote something, and not a word of it")
    void analysis(Database database) {
        database.rolledBack(entities -> {
            DataWorld world = world(entities, "training");
            StringBuilder rows = new StringBuilder();
            for (int r = 0; r < 25; r++) {
                String own = r < 20 ? "secret number " + r : r < 22 ? "-" : "";
                rows.append("r")
                        .append(r)
                        .append(",")
                        .append(r % 5 + 1)
                        .append(",2,,,,,,")
                        .append(own)
                        .append("\n");
            }
            UUID set = kept(world, rows.toString());
            var of = world.analyses().of(MIKA, set, NOW).orElseThrow();
            Analysis.Figures figures = (Analysis.Figures) of.analysis();
            assertEquals(7, figures.items().size());
            var written = figures.written().get(0);
            assertEquals(List.of(20, 3, 2), List.of(written.n(), written.missing(), written.ratherNotSay()));
            String report = AnalysisReport.of(figures, world.instrument(), Languages.FIRST)
                    .toString();
            assertFalse((figures + report).contains("secret"));
            String workbook = new String(world.taken(set, ExportForm.REPORT), StandardCharsets.ISO_8859_1);
            assertFalse(workbook.isEmpty());
        });
    }
}
