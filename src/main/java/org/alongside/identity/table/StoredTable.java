package org.alongside.identity.table;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A table in the database of which somebody sees a page at a time. Sorting, narrowing and paging are the database's: a
 * page costs one statement, and one more for how many rows there are, however many that is. Only columns that are named
 * here order and narrow; whatever else a request asks for is left out. Rows that are equal stand in the order of their
 * ids, so no row is on two pages and none on no page.
 *
 * @param type the entity; its id is its attribute {@code id}
 * @param usual the order where none is asked for
 * @param columns that may order and narrow
 * @param condition which rows belong to the table at all, in the query's words ({@code e} is the row); may be empty
 */
public record StoredTable<T>(
        Class<T> type, TableRequest.TableOrder usual, List<TableColumn> columns, String condition) {

    public StoredTable {
        columns = List.copyOf(columns);
    }

    /** A table to which all rows belong. */
    public StoredTable(Class<T> type, TableRequest.TableOrder usual, List<TableColumn> columns) {
        this(type, usual, columns, "");
    }

    /** The rows of this page. @param values of the table's own condition, by name */
    public List<T> rows(EntityManager entities, TableRequest wanted, Map<String, ?> values) {
        Map<String, Object> parameters = new LinkedHashMap<>(values);
        String text = "select e" + from(wanted.filters(), parameters) + " order by " + order(wanted);
        return filled(entities.createQuery(text, type), parameters)
                .setFirstResult(wanted.first())
                .setMaxResults(wanted.size())
                .getResultList();
    }

    /** How many rows these filters leave. */
    public int count(EntityManager entities, Map<String, TableFilter> filters, Map<String, ?> values) {
        Map<String, Object> parameters = new LinkedHashMap<>(values);
        String text = "select count(e)" + from(filters, parameters);
        return Math.toIntExact(
                filled(entities.createQuery(text, Long.class), parameters).getSingleResult());
    }

    private String from(Map<String, TableFilter> filters, Map<String, Object> parameters) {
        StringBuilder text = new StringBuilder(" from " + type.getSimpleName() + " e");
        String link = " where ";
        if (!condition.isEmpty()) {
            text.append(link).append('(').append(condition).append(')');
            link = " and ";
        }
        for (TableColumn column : columns) {
            TableFilter filter = column.narrows() ? filters.get(column.name()) : null;
            if (filter != null) {
                text.append(link).append(filter.condition("e." + column.path(), (name, value) -> {
                    String own = column.name() + name;
                    parameters.put(own, value);
                    return ":" + own;
                }));
                link = " and ";
            }
        }
        return text.toString();
    }

    private String order(TableRequest wanted) {
        TableRequest.TableOrder order =
                wanted.order().filter(asked -> path(asked).isPresent()).orElse(usual);
        return "e." + path(order).orElseThrow() + (order.descending() ? " desc" : "") + ", e.id";
    }

    private Optional<String> path(TableRequest.TableOrder order) {
        return columns.stream()
                .filter(column -> column.name().equals(order.column()))
                .map(TableColumn::path)
                .findFirst();
    }

    private static <Q> TypedQuery<Q> filled(TypedQuery<Q> query, Map<String, Object> parameters) {
        parameters.forEach(query::setParameter);
        return query;
    }
}
