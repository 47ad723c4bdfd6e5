package org.alongside.study.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.alongside.identity.access.NotHere;
import org.alongside.identity.table.ListedTable;
import org.alongside.identity.table.ListedTable.ListedColumn;
import org.alongside.identity.visit.TableModel;
import org.alongside.identity.visit.Visit;
import org.alongside.kernel.Slug;
import org.alongside.study.rescoring.Rescoring;
import org.alongside.study.rescoring.Rescoring.Offer;
import org.alongside.study.rescoring.RescoringRun;

/**
 * {@code /admin/rescoring} has answers that were kept under an older version scored again by the latest; counts only,
 * no scores.
 */
@Named
@RequestScoped
public class RescoringPage {

    private static final ListedTable<RescoringRow> ROWS = new ListedTable<>(
            Comparator.comparing(RescoringRow::by),
            List.of(
                    ListedColumn.narrowing("by", RescoringRow::by),
                    ListedColumn.ordering("waiting", RescoringRow::waiting)));

    @Inject
    Visit visit;

    @Inject
    Rescoring rescoring;

    private TableModel<RescoringRow> rows;
    private List<RescoringRow> all = List.of();

    /**
     * @param waiting how many sets have no result of the latest version yet
     * @param done how many this run has gone through, of {@code all}
     */
    public record RescoringRow(
            String slug, String by, long waiting, long done, long all, String state, boolean startable) {}

    public void act() {
        if (visit.isPost()) {
            Optional.of(visit.text("instrument"))
                    .filter(Slug::isSlug)
                    .flatMap(slug -> rescoring.start(new Slug(slug), visit.me(), visit.now()))
                    .orElseThrow(NotHere::new);
            visit.go("/admin/rescoring");
        }
    }

    @PostConstruct
    void begin() {
        rows = new TableModel<>(wanted -> ROWS.rows(all(), wanted), filters -> ROWS.count(all(), filters));
    }

    public TableModel<RescoringRow> getRows() {
        return rows;
    }

    /** Asked once, whatever part of it is shown. */
    private List<RescoringRow> all() {
        if (all.isEmpty()) {
            all = rescoring.offers().stream().map(this::row).toList();
        }
        return all;
    }

    private RescoringRow row(Offer offer) {
        Optional<RescoringRun> last =
                offer.last().filter(run -> run.version() == offer.by().key().version());
        boolean running = last.filter(RescoringRun::isRunning).isPresent();
        long done = last.map(run -> run.scored() + run.skipped()).orElse(0L);
        return new RescoringRow(
                offer.by().key().slug().value(),
                offer.by().key().toString(),
                offer.waiting(),
                done,
                Math.max(1, running ? done + offer.waiting() : done),
                state(offer, last),
                !running && offer.waiting() > 0);
    }

    private String state(Offer offer, Optional<RescoringRun> last) {
        if (last.filter(RescoringRun::isRunning).isPresent()) {
            return visit.say("rescoring.running");
        }
        Optional<RescoringRun> done = last.filter(Predicate.not(RescoringRun::isRunning));
        if (done.isPresent()) {
            return visit.say("rescoring.done", done.get().scored(), done.get().skipped());
        }
        return visit.say(offer.waiting() > 0 ? "rescoring.waiting" : "rescoring.nothing");
    }
}
