package org.alongside.study.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.identity.access.NotHere;
import org.alongside.identity.visit.Visit;
import org.alongside.study.analysis.ItemAnalysis;
import org.alongside.study.responses.ImportReview;
import org.alongside.study.responses.ImportedSet;
import org.alongside.study.responses.ResponseImports;

/**
 * {@code /admin/response-set?id=…} gives a look at a draft, to keep or to drop it; or a kept set, to take out or
 * delete.
 */
@Named
@RequestScoped
public class ResponseSetPage {

    /** Its sentence after something was kept. */
    static final int KEPT = 1;

    @Inject
    Visit visit;

    @Inject
    ResponseImports imports;

    private ResponseImports.Shown shown;
    private ImportReview review;
    private boolean asking;

    /** One item that some left open: how many, of all. */
    public record MissingRow(String item, int missing, String rate) {}

    public void act() {
        UUID id = visit.neededId("id");
        asking = visit.isPost() && "delete".equals(visit.text("act"));
        if (visit.isPost() && !asking) {
            act(id);
            return;
        }
        shown = imports.find(visit.me(), id, visit.now()).orElseThrow(NotHere::new);
        review = imports.review(visit.me(), id, visit.now()).orElse(null);
    }

    private void act(UUID id) {
        boolean keep = "keep".equals(visit.text("act"));
        boolean done = keep
                ? imports.keep(visit.me(), id, visit.now())
                : "drop".equals(visit.text("act")) && imports.drop(visit.me(), id);
        if (!done) {
            throw new NotHere();
        }
        if (keep) {
            visit.go("/admin/response-set?id=" + id, KEPT);
        } else {
            visit.go("/admin/responses", ResponsesPage.DELETED);
        }
    }

    /** Whether to delete was pressed, which is asked about once. */
    public boolean isAsking() {
        return asking;
    }

    /** Whether the set was kept just now. */
    public boolean isKept() {
        return visit.isTold(KEPT);
    }

    public boolean isDraft() {
        return review != null;
    }

    public String getId() {
        return shown.set().id().toString();
    }

    public String getTitle() {
        return shown.title();
    }

    public String getSummary() {
        ImportedSet set = shown.set();
        return visit.say(
                "responses.summary", set.instrument(), visit.day(set.importedAt()), set.respondents(), set.refused());
    }

    /** The SHA-256 of the file, in hex. */
    public String getHash() {
        return shown.set().sourceHash();
    }

    public boolean isReport() {
        return shown.set().respondents() >= ItemAnalysis.FEWEST;
    }

    public String getColumns() {
        return String.join(", ", review.columns());
    }

    public List<String> getProblems() {
        return review.problems().stream()
                .map(problem -> Problems.told(visit.words(), problem.line(), problem.reason()))
                .toList();
    }

    /** How many bad rows are not told one by one. */
    public int getFurther() {
        return Math.max(0, shown.set().refused() - review.problems().size());
    }

    public List<MissingRow> getMissing() {
        double all = shown.set().respondents();
        return review.missing().stream()
                .filter(item -> item.count() > 0)
                .map(item -> new MissingRow(item.item(), item.count(), visit.say("responses.rate", item.count() / all)))
                .toList();
    }

    public List<String> getItems() {
        return review.missing().stream().map(ImportReview.MissingCount::item).toList();
    }

    /** The first rows: each item's answer, as in the file. */
    public List<Map<String, String>> getFirst() {
        return review.firstRows().stream()
                .map(row -> getItems().stream().collect(Collectors.toMap(item -> item, item -> review.cell(row, item))))
                .toList();
    }
}
