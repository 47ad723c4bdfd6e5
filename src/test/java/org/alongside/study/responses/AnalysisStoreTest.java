package org.alongside.study.responses;

import static org.alongside.study.responses.DataWorld.MIKA;
import static org.alongside.study.responses.DataWorld.NOOR;
import static org.alongside.study.responses.DataWorld.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import org.alongside.identity.table.TableRequest;
import org.alongside.study.analysis.Analysis;
import org.alongside.support.Database;
import org.alongside.support.StoreTest;
import org.junit.jupiter.api.DisplayName;

/** From a kept set to its figures. */
class AnalysisStoreTest {

    /** The first rows of a table, in its own order. */
    private static final TableRequest TABLE =
            new TableRequest(0, TableRequest.MOST, java.util.Optional.empty(), java.util.Map.of());

    @StoreTest
    @DisplayName("STUDY-9 STUDY-12 a kept set of twenty is analysed for every administrator, and stays as it is")
    void figures(Database database) {
        database.rolledBack(entities -> {
            DataWorld world = DataWorld.of(entities, "research");
            UUID set = world.kept(20);
            ResponseAnalysis.AnalysedSet of =
                    world.analyses().of(NOOR, set, NOW).orElseThrow();
            Analysis.Figures figures = assertInstanceOf(Analysis.Figures.class, of.analysis());
            assertEquals("Autumn course", of.title());
            assertEquals(20, figures.items().get(0).n());
            assertEquals(20, figures.items().get(1).ratherNotSay());
            assertEquals(3, figures.items().get(0).mean().value().orElseThrow());
            assertEquals(1, figures.withheld());
            assertFalse(figures.toString().contains("secret"));
            assertEquals(List.of(), world.exports().page(TABLE), "to look leaves no line");
        });
    }

    @StoreTest
    @DisplayName("STUDY-9 nineteen are refused with their number, and nothing is taken out")
    void tooFew(Database database) {
        database.rolledBack(entities -> {
            DataWorld world = DataWorld.of(entities, "training");
            UUID set = world.kept(19);
            assertEquals(
                    new Analysis.AnalysisRefused(Analysis.AnalysisRefusal.TOO_FEW, 19),
                    world.analyses().of(MIKA, set, NOW).orElseThrow().analysis());
            assertTrue(world.analyses().taken(MIKA, set, NOW).isEmpty());
            assertEquals(List.of(), world.exports().page(TABLE));
        });
    }

    @StoreTest
    @DisplayName("STUDY-9 a draft, an unknown set and a set whose instrument is one of couples are not there")
    void notThere(Database database) {
        database.rolledBack(entities -> {
            DataWorld world = DataWorld.of(entities, "research");
            UUID kept = world.kept(30);
            assertTrue(world.analyses().of(MIKA, world.draft(30), NOW).isEmpty());
            assertTrue(world.analyses().of(MIKA, UUID.randomUUID(), NOW).isEmpty());
            assertTrue(DataWorld.of(entities, "couple")
                    .analyses()
                    .of(MIKA, kept, NOW)
                    .isEmpty());
        });
    }

    @StoreTest
    @DisplayName("STUDY-12 a workbook that is taken out leaves a line of who, when and what")
    void taken(Database database) {
        database.rolledBack(entities -> {
            DataWorld world = DataWorld.of(entities, "research");
            UUID set = world.kept(25);
            assertTrue(world.analyses().taken(MIKA, set, NOW).isPresent());
            ExportEntry line = world.exports().page(TABLE).get(0);
            assertEquals(List.of(MIKA, NOW, ExportForm.REPORT), List.of(line.person(), line.madeAt(), line.form()));
            assertEquals(25, line.respondents());
        });
    }
}
