package org.alongside.identity.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.alongside.identity.table.ListedTable.ListedColumn;
import org.alongside.identity.table.TableFilter.Containing;
import org.alongside.identity.table.TableRequest.TableOrder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ListedTableTest {

    /** A questionnaire, as a row. */
    private record Row(String key, long items) {}

    private static final ListedTable<Row> TABLE = new ListedTable<>(
            Comparator.comparing(Row::key),
            List.of(ListedColumn.narrowing("key", Row::key), ListedColumn.ordering("items", Row::items)));

    private static final List<Row> ALL = IntStream.range(0, 60)
            .mapToObj(i -> new Row("Scale-%02d/v1".formatted(i), i % 3))
            .toList();

    private static TableRequest wanted(int first, String column, boolean descending) {
        return new TableRequest(first, 25, Optional.of(new TableOrder(column, descending)), Map.of());
    }

    @Test
    @DisplayName("IDENTITY-21 rows at hand are cut into pages: each is on one page, and on no other")
    void pages() {
        Set<Row> seen = new HashSet<>();
        for (int first = 0; first < ALL.size(); first += 25) {
            TABLE.rows(ALL, wanted(first, "items", true)).forEach(row -> assertTrue(seen.add(row)));
        }
        assertEquals(ALL.size(), seen.size());
        assertEquals(List.of(), TABLE.rows(ALL, wanted(75, "items", true)));
    }

    @Test
    @DisplayName("IDENTITY-21 rows at hand stand in the order that is asked for, equal ones in their own")
    void order() {
        assertEquals(
                "Scale-59/v1", TABLE.rows(ALL, wanted(0, "key", true)).get(0).key());
        assertEquals(
                List.of("Scale-02/v1", "Scale-05/v1"),
                TABLE.rows(ALL, wanted(0, "items", true)).stream()
                        .map(Row::key)
                        .limit(2)
                        .toList());
        assertEquals(
                "Scale-00/v1",
                TABLE.rows(ALL, wanted(0, "no column", true)).get(0).key());
    }

    @Test
    @DisplayName("IDENTITY-21 rows at hand are narrowed as the database narrows: by words, whatever their capitals")
    void narrowed() {
        assertEquals(10, TABLE.count(ALL, Map.of("key", new Containing("sCALE-1"))));
        assertEquals(0, TABLE.count(ALL, Map.of("key", new Containing("%"))));
        assertEquals(60, TABLE.count(ALL, Map.of("items", new Containing("1"))), "it only orders");
        TableFilter one = TableFilter.OneOf.said("draft", Map.of("D", "A draft", "K", "Kept"), "");
        assertTrue(one.fits("D"));
        assertEquals(false, one.fits("K"));
    }
}
