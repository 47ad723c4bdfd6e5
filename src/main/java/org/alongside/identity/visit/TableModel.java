package org.alongside.identity.visit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.alongside.identity.table.TableFilter;
import org.alongside.identity.table.TableRequest;
import org.alongside.identity.table.TableRequest.TableOrder;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;

/**
 * A table of a staff page, page by page. It hands on to the room's service what PrimeFaces is asked for. A page's bean
 * makes one when it begins, and nothing is asked before the table is shown.
 *
 * @param <T> one row as the page shows it
 */
public class TableModel<T> extends LazyDataModel<T> {

    private static final long serialVersionUID = 1L;

    private final transient Function<TableRequest, List<T>> rows;
    private final transient ToIntFunction<Map<String, TableFilter>> count;
    private final transient Map<String, Function<String, TableFilter>> ways = new LinkedHashMap<>();
    private transient BooleanSupplier hidden = () -> false;
    private boolean asked;
    private boolean empty;
    private boolean narrowed;

    public TableModel(Function<TableRequest, List<T>> rows, ToIntFunction<Map<String, TableFilter>> count) {
        this.rows = rows;
        this.count = count;
    }

    /** In this column what is typed is looked for in this way, and not as a piece of its text. */
    public TableModel<T> looking(String column, Function<String, TableFilter> way) {
        ways.put(column, way);
        return this;
    }

    /** Where this is so, the table has no rows for whoever looks; it is asked once. */
    public TableModel<T> hiddenWhere(BooleanSupplier keptFromReader) {
        hidden = keptFromReader;
        return this;
    }

    private boolean isHidden() {
        if (!asked) {
            empty = hidden.getAsBoolean();
            asked = true;
        }
        return empty;
    }

    /** Whether something was typed that narrows the rows: an empty table says so then. */
    public boolean isNarrowed() {
        return narrowed;
    }

    @Override
    public int count(Map<String, FilterMeta> filterBy) {
        narrowed = !filters(filterBy).isEmpty();
        return isHidden() ? 0 : count.applyAsInt(filters(filterBy));
    }

    @Override
    public List<T> load(int first, int pageSize, Map<String, SortMeta> sortBy, Map<String, FilterMeta> filterBy) {
        if (isHidden()) {
            return List.of();
        }
        Optional<TableOrder> order = sortBy.values().stream()
                .filter(SortMeta::isActive)
                .map(sort -> new TableOrder(sort.getField(), sort.getOrder() == SortOrder.DESCENDING))
                .findFirst();
        return rows.apply(new TableRequest(first, pageSize, order, filters(filterBy)));
    }

    private Map<String, TableFilter> filters(Map<String, FilterMeta> filterBy) {
        Map<String, TableFilter> filters = new LinkedHashMap<>();
        for (FilterMeta filter : filterBy.values()) {
            if (filter.getFilterValue() instanceof String typed && !typed.isBlank()) {
                filters.put(
                        filter.getField(),
                        ways.getOrDefault(filter.getField(), TableFilter.Containing::new)
                                .apply(typed));
            }
        }
        return filters;
    }
}
