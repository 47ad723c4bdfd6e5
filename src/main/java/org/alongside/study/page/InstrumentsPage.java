package org.alongside.study.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.alongside.identity.table.ListedTable;
import org.alongside.identity.table.ListedTable.ListedColumn;
import org.alongside.identity.visit.TableModel;
import org.alongside.identity.visit.Visit;
import org.alongside.instrument.Instrument;
import org.alongside.instrument.catalog.Catalog;
import org.alongside.instrument.catalog.Catalog.CatalogEntry;
import org.alongside.kernel.Finding;

/** {@code /admin/instruments}: every version that serves or was refused at the start, and why; nobody's answers. */
@Named
@RequestScoped
public class InstrumentsPage {

    private static final String NONE = "–";
    private static final int DIGEST_START = 12;

    private static final ListedTable<CatalogRow> ROWS = new ListedTable<>(
            Comparator.comparing(CatalogRow::key),
            List.of(
                    ListedColumn.narrowing("key", CatalogRow::key),
                    ListedColumn.narrowing("from", CatalogRow::from),
                    ListedColumn.narrowing("use", row -> row.facts().use()),
                    ListedColumn.narrowing("state", CatalogRow::state)));

    @Inject
    Visit visit;

    @Inject
    Catalog shelf;

    /** One version. */
    public record CatalogRow(String key, String from, String state, Facts facts, List<String> findings) {}

    /**
     * What only a whole version can say of itself (a dash where it was refused), and whether it is released.
     *
     * @param digest the first digits of the content hash
     */
    public record Facts(String use, String languages, String items, String digest, String release) {}

    private TableModel<CatalogRow> rows;
    private List<CatalogRow> all = List.of();
    private List<String> general = List.of();
    private String summary = "";

    @PostConstruct
    void begin() {
        all = shelf.entries().stream().map(this::row).toList();
        rows = new TableModel<>(wanted -> ROWS.rows(all, wanted), filters -> ROWS.count(all, filters));
    }

    public void act() {
        general = shelf.general().stream().map(Finding::toString).toList();
        long served = shelf.entries().stream().filter(CatalogEntry::isServed).count();
        summary = visit.say("shelf.summary", served, shelf.entries().size() - served);
    }

    public TableModel<CatalogRow> getRows() {
        return rows;
    }

    /** The versions of which there is something to say, whatever part of the table is shown. */
    public List<CatalogRow> getTold() {
        return all.stream().filter(row -> !row.findings().isEmpty()).toList();
    }

    /** What is wrong with the folder as a whole. */
    public List<String> getGeneral() {
        return general;
    }

    public String getSummary() {
        return summary;
    }

    private CatalogRow row(CatalogEntry entry) {
        String version = entry.place().version();
        return new CatalogRow(
                entry.place().slug() + (version.isEmpty() ? "" : "/" + version),
                visit.say("shelf.from." + entry.place().origin()),
                visit.say(entry.isServed() ? "shelf.served" : "shelf.refused"),
                facts(entry),
                entry.findings().stream().map(Finding::toString).toList());
    }

    private Facts facts(CatalogEntry entry) {
        Optional<Instrument> served = entry.served();
        return new Facts(
                told(served, i -> visit.say("shelf.use." + i.use())),
                told(served, i -> String.join(", ", i.texts().keySet())),
                told(served, i -> Integer.toString(i.form().items().size())),
                told(served, i -> i.hash().substring(0, DIGEST_START)),
                visit.say("shelf.release." + entry.release()));
    }

    private static String told(Optional<Instrument> served, Function<Instrument, String> what) {
        return served.map(what).orElse(NONE);
    }
}
