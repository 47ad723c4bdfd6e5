package org.alongside.lti.grades;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.identity.table.StoredTable;
import org.alongside.identity.table.TableColumn;
import org.alongside.identity.table.TableFilter;
import org.alongside.identity.table.TableRequest;
import org.alongside.identity.table.TableRequest.TableOrder;
import org.alongside.kernel.PersonId;
import org.alongside.lti.link.PassbackStatus;
import org.alongside.lti.link.ScoreRoute;
import org.alongside.lti.message.ScoreValue;
import org.alongside.vault.random.Randomness;
import org.alongside.vault.seal.SealBroken;

/** The rows of the outbox as they lie there: found, written first, made to say something else, shown page by page. */
@Dependent
@Transactional
public class QueuedScores {

    private static final StoredTable<QueuedScore> TABLE = new StoredTable<>(
            QueuedScore.class,
            new TableOrder("queued", true),
            List.of(
                    TableColumn.ordering("queued", "queuedAt"),
                    TableColumn.narrowing("status", "status"),
                    TableColumn.narrowing("answer", "lastAnswer"),
                    TableColumn.ordering("tries", "tries"),
                    TableColumn.ordering("next", "dueAt"),
                    TableColumn.ordering("ended", "endedAt")));

    private final EntityManager entities;
    private final Randomness random;
    private final ScoreComments comments;

    @Inject
    public QueuedScores(EntityManager entities, Randomness random, ScoreComments comments) {
        this.entities = entities;
        this.random = random;
        this.comments = comments;
    }

    Optional<QueuedScore> find(UUID id) {
        return Optional.ofNullable(entities.find(QueuedScore.class, id));
    }

    /** This person's rows on these routes. */
    List<QueuedScore> of(PersonId person, List<ScoreRoute> routes) {
        return entities.createQuery(
                        "select s from QueuedScore s where s.person = :person and s.lineItem in :lineItems",
                        QueuedScore.class)
                .setParameter("person", person.value())
                .setParameter(
                        "lineItems",
                        routes.stream().map(route -> route.lineItem().id()).toList())
                .getResultList();
    }

    /**
     * Writes a first row, waiting or with what keeps it from leaving; the unique key decides between two at once.
     *
     * @return the row that stands, where there is more to do with it: another was faster, or a comment goes along
     */
    Optional<QueuedScore> begin(GradeOutbox.ReportedScore report, ScoreRoute route, Instant now) {
        boolean first = insert(report, route, now) == 1;
        return first && report.value().comment().isEmpty()
                ? Optional.empty()
                : of(report.person(), List.of(route)).stream().findFirst();
    }

    private int insert(GradeOutbox.ReportedScore report, ScoreRoute route, Instant now) {
        ScoreValue value = report.value();
        Optional<PassbackStatus> obstacle = route.obstacle();
        Timestamp at = Timestamp.from(now);
        return entities.createNativeQuery("insert into lti_score (id, line_item, person, target_kind, target_id, given,"
                        + " maximum, activity, grading, revision, status, queued_at, due_at, tries, ended_at)"
                        + " values (?1, ?2, ?3, ?4, ?5, cast(?6 as numeric(12, 4)), ?7, ?8, ?9, 0, ?10, ?11, ?11, 0,"
                        + " cast(?12 as timestamp with time zone)) on conflict do nothing")
                .setParameter(1, random.id())
                .setParameter(2, route.lineItem().id())
                .setParameter(3, report.person().value())
                .setParameter(4, report.target().kind())
                .setParameter(5, report.target().id())
                .setParameter(6, value.given().orElse(null))
                .setParameter(7, value.maximum())
                .setParameter(8, value.activity().name())
                .setParameter(9, value.grading().name())
                .setParameter(10, obstacle.orElse(PassbackStatus.WAITING).name())
                .setParameter(11, at)
                .setParameter(12, obstacle.isPresent() ? at : null)
                .executeUpdate();
    }

    /** Lets the row say this. @return false where it says so already */
    boolean say(QueuedScore row, ScoreValue value) {
        Optional<ScoreValue> before = said(row);
        if (before.filter(standing -> standing.saysTheSameAs(value)).isPresent()) {
            return false;
        }
        row.say(value);
        if (!before.map(ScoreValue::comment).equals(Optional.of(value.comment()))) {
            comments.write(row, value.comment());
        }
        return true;
    }

    /** Empty where its comment cannot be read: then the row says nothing that is to be believed. */
    Optional<ScoreValue> said(QueuedScore row) {
        try {
            return Optional.of(row.value(comments.open(row)));
        } catch (SealBroken changed) {
            return Optional.empty();
        }
    }

    List<QueuedScore> page(TableRequest wanted) {
        return TABLE.rows(entities, wanted, Map.of());
    }

    int count(Map<String, TableFilter> filters) {
        return TABLE.count(entities, filters, Map.of());
    }
}
