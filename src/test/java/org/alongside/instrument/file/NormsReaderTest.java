package org.alongside.instrument.file;

import static org.alongside.instrument.Example.example;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.alongside.instrument.Example;
import org.alongside.instrument.interpretation.rule.Norm;
import org.alongside.instrument.interpretation.rule.Norm.Moments;
import org.alongside.instrument.interpretation.rule.Norm.NormRow;
import org.alongside.instrument.interpretation.rule.NormTable;
import org.alongside.instrument.interpretation.rule.NormTable.NormGroup;
import org.alongside.instrument.interpretation.rule.NormTable.NormOrigin;
import org.alongside.kernel.Finding;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormsReaderTest {

    private static final String GOOD = """
            source: "A study, 2020"
            population: "adults in a city"
            n: 200
            date: 2020-02-29
            language: en
            outcomes:
              calm:
                mean: 3.1
                sd: 0.9
                table:
                  - {value: 2, count: 40}
                  - {value: 3, count: 150}
            """;

    private static List<String> findings(Example example) {
        return example.read().findings().list().stream()
                .filter(f -> f.file().contains("norms/"))
                .map(Finding::toString)
                .toList();
    }

    private static Example norms(String text) {
        return example().with("norms/adults.yaml", text);
    }

    @Test
    @DisplayName("INSTRUMENT-14: norms are read whole, with their group")
    void good() {
        NormTable table = norms(GOOD).instrument().norms().get("adults");
        assertEquals("adults", table.name());
        assertEquals(
                new NormGroup(
                        new NormOrigin("A study, 2020", "adults in a city"),
                        200,
                        LocalDate.of(2020, 2, 29),
                        Optional.of("en")),
                table.group());
        OptionalDouble none = OptionalDouble.empty();
        assertEquals(
                new Norm(
                        Optional.of(new Moments(3.1, 0.9)),
                        List.of(
                                new NormRow(2, none, none, OptionalInt.of(40)),
                                new NormRow(3, none, none, OptionalInt.of(150)))),
                table.outcome("calm").orElseThrow());
        assertEquals(List.of(), findings(norms(GOOD)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "n: 200 | n: 0 | 3  n must be at least 1",
                "date: 2020-02-29 | date: 2019-02-29 | 4  date must be a day like 2026-11-22",
                "date: 2020-02-29 | date: \"29.2.2020\" | 4  date must be a day like 2026-11-22",
                "n: 200 | nn: 200 | 1  'n' is missing in the norms",
                "calm: | calmer: | 7  norms: there is no outcome 'calmer'",
                "sd: 0.9 | sd: 0 | 9  norms of 'calm': sd must be greater than 0",
                "sd: 0.9 | sdd: 0.9 | 7  norms of 'calm': mean and sd go together",
                "value: 3 | value: 2 | 12  norms of 'calm', table: the values must rise from row to row",
                "value: 3 | value: 1 | 12  norms of 'calm', table: the values must rise from row to row",
                "count: 150 | count: 250 | 10  norms of 'calm', table: the counts add up to 290, n is only 200",
                "count: 150 | count: -1 | 12  count must not be negative",
                "count: 150 | percentile: 90 | 12  'count' is missing in a row",
                "count: 40 | counted: 40 | 11  unknown key 'counted' in a row",
            })
    @DisplayName("INSTRUMENT-14: what is wrong in a norm table is an ERROR at its line")
    void wrong(String right, String wrong, String finding) {
        List<String> findings = findings(norms(GOOD.replace(right, wrong)));
        assertTrue(
                findings.contains("ERROR x/v1/norms/adults.yaml:" + finding),
                () -> finding + " is not among " + findings);
        assertTrue(norms(GOOD.replace(right, wrong)).read().value().isEmpty());
    }

    private static List<String> table(String rows) {
        String text = GOOD.substring(0, GOOD.indexOf("    table:")) + "    table: [" + rows + "]\n";
        return findings(norms(text)).stream()
                .map(f -> f.substring(f.indexOf("  ") + 2))
                .toList();
    }

    @Test
    @DisplayName("INSTRUMENT-14: percentiles and T never fall while the value rises, and no column has a gap")
    void columns() {
        assertEquals(List.of(), table("{value: 1, percentile: 0, t: 20}, {value: 2, percentile: 100, t: 20}"));
        assertEquals(
                List.of("norms of 'calm', table: the percentile falls while the value rises"),
                table("{value: 1, percentile: 50}, {value: 2, percentile: 49.9}"));
        assertEquals(
                List.of("norms of 'calm', table: t falls while the value rises"),
                table("{value: 1, t: 50}, {value: 2, t: 40}"));
        assertEquals(List.of("percentile must be from 0 to 100"), table("{value: 1, percentile: 101}"));
        assertEquals(List.of("'t' is missing in a row"), table("{value: 1, t: 50}, {value: 2}"));
        assertEquals(
                List.of("norms of 'calm', table: the first row has no t"),
                table("{value: 1, count: 2}, {value: 2, count: 3, t: 50}"));
        assertEquals(List.of("norms of 'calm', table: needs at least one row"), table(""));
        assertEquals(
                List.of("norms of 'calm', table: a row needs a percentile, a t or a count beside its value"),
                table("{value: 1}"));
        assertEquals(
                List.of("norms of 'calm', table: percentiles come from the counts, so a row has one or the other"),
                table("{value: 1, count: 10, percentile: 3}"));
        assertEquals(List.of("norms of 'calm', table: nobody is counted"), table("{value: 1, count: 0}"));
    }

    @Test
    @DisplayName("INSTRUMENT-14: neither mean and sd nor a table is no norm")
    void empty() {
        assertEquals(
                List.of("ERROR x/v1/norms/adults.yaml:7  norms of 'calm': mean and sd, or a table, or both are needed"),
                findings(norms(GOOD.substring(0, GOOD.indexOf("outcomes:")) + "outcomes:\n  calm: {}\n")));
    }

    @Test
    @DisplayName("INSTRUMENT-14: two files about one population would not tell which was used")
    void twins() {
        assertEquals(
                List.of("ERROR x/v1/norms/others.yaml:2  norms/adults.yaml is about the same population and language"),
                findings(norms(GOOD).with("norms/others.yaml", GOOD)));
        assertEquals(
                List.of(),
                findings(norms(GOOD).with("norms/others.yaml", GOOD.replace("language: en", "language: de"))));
    }

    @Test
    @DisplayName("INSTRUMENT-14: norms in another unit than the outcome's are a WARNING")
    void otherUnit() {
        assertEquals(
                List.of(
                        "WARNING x/v1/norms/adults.yaml:7  norms of 'calm': 15.5 lies outside what it can be, 1.0 to 5.0;"
                                + " is this another unit?"),
                findings(norms(GOOD.replace("mean: 3.1", "mean: 15.5"))));
        assertEquals(
                List.of(
                        "WARNING x/v1/norms/adults.yaml:7  norms of 'calm': 30.0 lies outside what it can be, 1.0 to 5.0;"
                                + " is this another unit?"),
                findings(norms(GOOD.replace("value: 3,", "value: 30,"))));
    }

    @Test
    @DisplayName("INSTRUMENT-14 INV-46: an ENGINE_ONLY outcome has no place among others")
    void engineOnly() {
        Example secret = norms(GOOD).with("scoring.yaml", Example.SCORING.replace("OWNER", "ENGINE_ONLY"));
        assertEquals(
                List.of("ERROR x/v1/norms/adults.yaml:7  norms: nobody may see 'calm' (ENGINE_ONLY), so it has no place"
                        + " among others"),
                findings(secret));
    }
}
