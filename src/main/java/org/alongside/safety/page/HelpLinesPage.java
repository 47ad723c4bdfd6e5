package org.alongside.safety.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.alongside.identity.table.ListedTable;
import org.alongside.identity.table.ListedTable.ListedColumn;
import org.alongside.identity.visit.TableModel;
import org.alongside.identity.visit.Visit;
import org.alongside.safety.policy.help.HelpDirectory;
import org.alongside.safety.policy.help.HelpDirectory.PlacedLine;
import org.alongside.safety.policy.help.HelpLine;
import org.alongside.safety.policy.help.LineCheck;
import org.alongside.safety.policy.help.LineSource;

/** {@code /admin/help-lines}: the lines of help whose source somebody has to read, and how; nobody's rows. */
@Named
@RequestScoped
public class HelpLinesPage {

    private static final ListedTable<LineRow> ROWS = new ListedTable<>(
            Comparator.comparingInt(LineRow::order),
            List.of(
                    ListedColumn.narrowing("place", LineRow::place),
                    ListedColumn.narrowing("people", LineRow::people),
                    ListedColumn.narrowing("name", LineRow::name),
                    ListedColumn.narrowing("way", LineRow::way),
                    ListedColumn.narrowing("check", LineRow::check)));

    @Inject
    Visit visit;

    @Inject
    HelpDirectory directory;

    private TableModel<LineRow> rows;
    private List<LineRow> all = List.of();
    private String summary = "";

    /**
     * One line that is not checked.
     *
     * @param order its place in the file
     * @param look the address of a page that may state it; empty text where none is known
     * @param host whose page that is
     */
    public record LineRow(
            int order, String place, String people, String name, String way, String check, String look, String host) {}

    @PostConstruct
    void begin() {
        LineWords words = new LineWords(visit);
        List<PlacedLine> left = directory.toCheck(words.today());
        all = IntStream.range(0, left.size())
                .mapToObj(n -> row(n, left.get(n), words))
                .toList();
        rows = new TableModel<>(wanted -> ROWS.rows(all, wanted), filters -> ROWS.count(all, filters));
        long never = left.stream()
                .filter(placed -> placed.line().check(words.today()) == LineCheck.NOT_CHECKED)
                .count();
        summary = visit.say("lines.summary", left.size(), directory.all().size(), never, left.size() - never);
    }

    private LineRow row(int order, PlacedLine placed, LineWords words) {
        HelpLine line = placed.line();
        return new LineRow(
                order,
                placed.place().isEmpty() ? visit.say("lines.anywhere") : placed.place(),
                words.people(line.people()),
                line.name(),
                words.way(line.contact()),
                words.check(line),
                line.source().map(LineSource::address).orElse(""),
                line.source().map(LineSource::host).orElse(""));
    }

    public TableModel<LineRow> getRows() {
        return rows;
    }

    /** How many lines there are, and why those on the list are there. */
    public String getSummary() {
        return summary;
    }
}
