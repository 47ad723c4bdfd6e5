package org.alongside.lti.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alongside.identity.access.NotHere;
import org.alongside.identity.table.RowBarriers;
import org.alongside.identity.table.TableFilter;
import org.alongside.identity.table.TableRequest;
import org.alongside.identity.visit.TableModel;
import org.alongside.identity.visit.Visit;
import org.alongside.lti.grades.GradeOutbox;
import org.alongside.lti.grades.PassbackDecisions;
import org.alongside.lti.grades.QueuedScore;
import org.alongside.lti.link.OfferedTargets;
import org.alongside.lti.link.PassbackStatus;

/** Shows completions on their way to a gradebook, with the reason in one column, and nobody's name. */
@Named
@RequestScoped
public class GradesPage {

    /** Its sentence after something was kept. */
    static final int AGAIN = 1;

    private static final int SHORT = 8;
    private static final Set<PassbackStatus> OVER =
            Set.of(PassbackStatus.GAVE_UP, PassbackStatus.NO_LINE_ITEM, PassbackStatus.PLATFORM_CLOSED);

    @Inject
    Visit visit;

    @Inject
    GradeOutbox outbox;

    @Inject
    OfferedTargets offered;

    @Inject
    PassbackDecisions decisions;

    @Inject
    RowBarriers barriers;

    private TableModel<GradeRow> rows;
    private List<ReasonRow> reasons = List.of();

    /** How often nothing left for one reason in one month. */
    public record ReasonRow(String month, String reason, long decisions) {}

    /** One row as the page shows it; next and ended are empty where they do not apply. */
    public record GradeRow(
            String id,
            String shortId,
            String target,
            String status,
            boolean over,
            String answer,
            int tries,
            String next,
            String ended) {}

    @PostConstruct
    void begin() {
        rows = new TableModel<>(this::page, outbox::count)
                .looking("status", this::statuses)
                .hiddenWhere(() -> barriers.keepFrom(visit.me()));
    }

    public void act() {
        if (barriers.keepFrom(visit.me())) {
            if (visit.isPost()) {
                throw new NotHere();
            }
            return;
        }
        if (visit.isPost()) {
            if (!outbox.sendAgain(visit.neededId("row"), visit.now())) {
                throw new NotHere();
            }
            visit.go("/admin/grades", AGAIN);
            return;
        }
        reasons = decisions.monthly(visit.now()).stream()
                .map(found -> new ReasonRow(found.month(), visit.say("status." + found.reason()), found.decisions()))
                .toList();
    }

    private List<GradeRow> page(TableRequest wanted) {
        return outbox.shown(wanted, visit.now()).stream().map(this::row).toList();
    }

    private TableFilter statuses(String typed) {
        Map<PassbackStatus, String> said = Arrays.stream(PassbackStatus.values())
                .collect(Collectors.toMap(Function.identity(), status -> visit.say("status." + status)));
        return TableFilter.OneOf.said(typed, said, "");
    }

    public TableModel<GradeRow> getRows() {
        return rows;
    }

    public List<ReasonRow> getReasons() {
        return reasons;
    }

    /** Whether a row was put back into the queue just now. */
    public boolean isAgain() {
        return visit.isTold(AGAIN);
    }

    private GradeRow row(QueuedScore score) {
        String id = score.id().toString();
        return new GradeRow(
                id,
                id.substring(0, SHORT),
                offered.find(score.target())
                        .map(offering -> offering.title().in(visit.language()))
                        .orElse("–"),
                visit.say("status." + score.status()),
                isOver(score),
                score.lastAnswer().orElse("–"),
                score.tries(),
                score.isWaiting() ? visit.words().dayAndSeconds(score.dueAt()) : "–",
                score.endedAt().map(at -> visit.words().dayAndSeconds(at)).orElse("–"));
    }

    /** Sending again can help only where a try was made, or where an administrator keeps it from leaving. */
    private static boolean isOver(QueuedScore score) {
        return OVER.contains(score.status());
    }
}
