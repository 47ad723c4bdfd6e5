package org.alongside.study.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The figures of R's psych over the same responses, frozen: psych.R beside the data made both files. */
class PsychCasesTest {

    private static final double EXACT = 1e-9;

    private static final Analysis.Figures OURS = figures();
    private static final Map<String, Double> THEIRS = Responses.expected();

    @ParameterizedTest
    @MethodSource("keys")
    @DisplayName("STUDY-10 every figure agrees with R's psych, and the interval with Feldt's formula")
    void agrees(String key) {
        assertEquals(THEIRS.get(key), ours().get(key), EXACT, key);
    }

    @Test
    @DisplayName("STUDY-10 no figure is missing on either side")
    void theSameFigures() throws IOException {
        assertTrue(THEIRS.size() > 60, "the fixture is there");
        assertEquals(new TreeSet<>(THEIRS.keySet()), new TreeSet<>(ours().keySet()));
    }

    static Set<String> keys() {
        return new TreeSet<>(THEIRS.keySet());
    }

    private static Analysis.Figures figures() {
        return (Analysis.Figures) ItemAnalysis.of(Responses.instrument(), Responses.fixture());
    }

    private static Map<String, Double> ours() {
        Map<String, Double> ours = new LinkedHashMap<>();
        OURS.items().forEach(item -> {
            String id = "item." + item.item().id();
            ours.put(id + ".n", (double) item.n());
            ours.put(id + ".not", (double) item.ratherNotSay());
            put(ours, id + ".mean", item.mean());
            put(ours, id + ".sd", item.sd());
        });
        OURS.outcomes().forEach(outcome -> outcome(ours, outcome));
        return ours;
    }

    private static void outcome(Map<String, Double> ours, OutcomeFigures figures) {
        String id = figures.outcome().id();
        ours.put(id + ".n", (double) figures.values().n());
        put(ours, id + ".mean", figures.values().mean());
        put(ours, id + ".sd", figures.values().sd());
        put(ours, id + ".min", figures.values().min());
        put(ours, id + ".max", figures.values().max());
        ours.put(id + ".complete", (double) figures.consistency().complete());
        put(ours, id + ".alpha", figures.consistency().alpha());
        put(ours, id + ".lower", figures.consistency().lower());
        put(ours, id + ".upper", figures.consistency().upper());
        put(ours, id + ".sem", figures.consistency().sem());
        figures.items().forEach(item -> {
            put(ours, id + "." + item.item() + ".total", item.itemTotal());
            put(ours, id + "." + item.item() + ".without", item.alphaWithout());
        });
    }

    private static void put(Map<String, Double> figures, String key, Figure figure) {
        Stream.of(figure)
                .filter(Figure::isComputable)
                .forEach(f -> figures.put(key, f.value().getAsDouble()));
    }
}
