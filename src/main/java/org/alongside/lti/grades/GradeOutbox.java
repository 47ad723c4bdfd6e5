package org.alongside.lti.grades;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alongside.content.offering.Target;
import org.alongside.identity.log.SiteActs;
import org.alongside.identity.table.TableFilter;
import org.alongside.identity.table.TableRequest;
import org.alongside.kernel.PersonId;
import org.alongside.kernel.job.JobDue;
import org.alongside.lti.link.PassbackStatus;
import org.alongside.lti.link.ResourceLinks;
import org.alongside.lti.link.ScoreRoute;
import org.alongside.lti.message.ScoreValue;

/**
 * The outbox of scores. Whoever has something to report hands it in, in the transaction in which it came to be; a row
 * is written only where it may leave: the author asks for it, a platform sent the person, the person said yes where
 * that is needed (INV-50). Where one of these is missing nothing about the person is written, only which of them it
 * was.
 */
@Dependent
@Transactional
public class GradeOutbox {

    private final QueuedScores rows;
    private final ResourceLinks links;
    private final ScorePermission permission;
    private final PassbackDecisions decisions;
    private final Event<JobDue> jobs;
    private final SiteActs acts;

    @Inject
    public GradeOutbox(
            QueuedScores rows,
            ResourceLinks links,
            ScorePermission permission,
            PassbackDecisions decisions,
            Event<JobDue> jobs,
            SiteActs acts) {
        this.rows = rows;
        this.links = links;
        this.permission = permission;
        this.decisions = decisions;
        this.jobs = jobs;
        this.acts = acts;
    }

    /** A score to report: whose, of what, and what it says. */
    public record ReportedScore(PersonId person, Target target, ScoreValue value) {}

    /** Takes in what there is to report. Repeating it is harmless; a new value replaces the one before. */
    public void take(ReportedScore report, Instant now) {
        if (!permission.reports(report.target())) {
            decisions.note(PassbackStatus.TARGET_SENDS_NOTHING, now);
            return;
        }
        List<ScoreRoute> known = links.routes(report.person(), report.target());
        List<ScoreRoute> routes = allowed(report, known);
        if (routes.isEmpty()) {
            decisions.note(known.isEmpty() ? PassbackStatus.NOT_LAUNCHED : PassbackStatus.NO_CONSENT, now);
            return;
        }
        Map<UUID, QueuedScore> standing = rows.of(report.person(), routes).stream()
                .collect(Collectors.toMap(QueuedScore::lineItem, Function.identity()));
        for (ScoreRoute route : routes) {
            Optional<QueuedScore> row =
                    Optional.ofNullable(standing.get(route.lineItem().id()));
            row.or(() -> begin(report, route, now)).ifPresent(found -> settle(found, report, route, now));
        }
    }

    /** The routes into courses that may hear of it, each asked once. */
    private List<ScoreRoute> allowed(ReportedScore report, List<ScoreRoute> known) {
        Map<UUID, Boolean> courses = new HashMap<>();
        return known.stream()
                .filter(route -> courses.computeIfAbsent(
                        route.link().course(), course -> permission.allows(report.person(), report.target(), course)))
                .toList();
    }

    private Optional<QueuedScore> begin(ReportedScore report, ScoreRoute route, Instant now) {
        if (route.obstacle().isEmpty()) {
            wake(now);
        }
        return rows.begin(report, route, now);
    }

    /** There was nothing to report yet when a person allowed it. */
    void nothingYet(Instant now) {
        decisions.note(PassbackStatus.NOT_COMPLETED, now);
    }

    /**
     * The rows on this page of the table, the newest first where nothing else is asked for. Whose they are is written
     * down before they are shown.
     */
    public List<QueuedScore> shown(TableRequest wanted, Instant now) {
        List<QueuedScore> page = page(wanted);
        acts.looked(page.stream().map(QueuedScore::person).toList(), "completions on their way to gradebooks", now);
        return page;
    }

    List<QueuedScore> page(TableRequest wanted) {
        return rows.page(wanted);
    }

    /** How many rows these filters leave. */
    public int count(Map<String, TableFilter> filters) {
        return rows.count(filters);
    }

    /** Puts a row that ended back into the queue. @return false where there is no such row */
    public boolean sendAgain(UUID id, Instant now) {
        Optional<QueuedScore> row = rows.find(id);
        row.filter(found -> !found.isWaiting()).ifPresent(found -> waitFrom(found, now));
        return row.isPresent();
    }

    /** A row that ended stays so, unless there is something new to say; one that could not leave may leave now. */
    private void settle(QueuedScore row, ReportedScore report, ScoreRoute route, Instant now) {
        boolean news = rows.say(row, report.value());
        boolean ended = row.status() == PassbackStatus.SENT || row.status() == PassbackStatus.GAVE_UP;
        if (ended && !news) {
            return;
        }
        Optional<PassbackStatus> obstacle = route.obstacle();
        if (obstacle.isPresent()) {
            row.stayBecause(obstacle.get(), now);
        } else if (news || !row.isWaiting()) {
            waitFrom(row, now);
        }
    }

    /** Lets a row be sent from now on. */
    private void waitFrom(QueuedScore row, Instant now) {
        row.wait(now);
        wake(now);
    }

    private void wake(Instant due) {
        jobs.fire(new JobDue(GradePassback.NAME, due));
    }
}
