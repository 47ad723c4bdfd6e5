package org.alongside.lti.registration;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.identity.log.SiteActs;
import org.alongside.identity.table.StoredTable;
import org.alongside.identity.table.TableColumn;
import org.alongside.identity.table.TableFilter;
import org.alongside.identity.table.TableRequest;
import org.alongside.identity.table.TableRequest.TableOrder;
import org.alongside.lti.message.DeploymentState;
import org.alongside.vault.audit.AccessKind;
import org.alongside.vault.random.Randomness;

/** Keeps the deployments of a registration: they are noted when they launch, and an administrator decides on them. */
@Dependent
@Transactional
public class Deployments {

    private static final StoredTable<Deployment> TABLE = new StoredTable<>(
            Deployment.class,
            new TableOrder("state", true),
            List.of(
                    TableColumn.narrowing("deployment", "deploymentId"),
                    TableColumn.ordering("seen", "firstSeenAt"),
                    TableColumn.narrowing("state", "state")));

    /** So many of one registration wait at once. */
    static final int MOST_WAITING = 100;

    private static final Duration WAITING = Duration.ofDays(90);

    private final EntityManager entities;
    private final Randomness random;
    private final Event<PlatformReopened> reopened;
    private final SiteActs acts;

    @Inject
    public Deployments(EntityManager entities, Randomness random, Event<PlatformReopened> reopened, SiteActs acts) {
        this.entities = entities;
        this.random = random;
        this.reopened = reopened;
        this.acts = acts;
    }

    public Optional<Deployment> find(UUID registration, String deploymentId) {
        return entities.createQuery(
                        "select d from Deployment d where d.registration = :registration and d.deploymentId = :id",
                        Deployment.class)
                .setParameter("registration", registration)
                .setParameter("id", deploymentId)
                .getResultStream()
                .findFirst();
    }

    private void makeRoom(UUID registration) {
        List<Deployment> waiting = entities.createQuery(
                        "select d from Deployment d where d.registration = :registration and d.state = :pending"
                                + " order by d.firstSeenAt desc, d.id",
                        Deployment.class)
                .setParameter("registration", registration)
                .setParameter("pending", DeploymentState.PENDING)
                .setFirstResult(MOST_WAITING - 1)
                .getResultList();
        waiting.forEach(entities::remove);
        entities.flush();
    }

    /** Deletes what has waited for ninety days without anybody's decision. @return how many */
    public int forgetOld(Instant now) {
        return entities.createQuery("delete from Deployment d where d.state = :pending and d.firstSeenAt < :from")
                .setParameter("pending", DeploymentState.PENDING)
                .setParameter("from", now.minus(WAITING))
                .executeUpdate();
    }

    /** All of a registration, those that wait first. */
    public List<Deployment> of(UUID registration) {
        return entities.createQuery(
                        "select d from Deployment d where d.registration = :registration"
                                + " order by d.state desc, d.firstSeenAt, d.id",
                        Deployment.class)
                .setParameter("registration", registration)
                .getResultList();
    }

    /** The deployments of all registrations on this page of the table, those that wait first. */
    public List<Deployment> page(TableRequest wanted) {
        return TABLE.rows(entities, wanted, Map.of());
    }

    /** How many deployments these filters leave. */
    public int count(Map<String, TableFilter> filters) {
        return TABLE.count(entities, filters, Map.of());
    }

    /** Lets this deployment launch from now on, unless an administrator has closed it: that stands. */
    void name(UUID registration, String deploymentId, Instant now) {
        Deployment deployment = noted(registration, deploymentId, now);
        if (deployment.state() == DeploymentState.PENDING) {
            deployment.activate(now);
        }
    }

    /** An administrator lets it launch, whatever was before. @return false where there is no such row */
    public boolean activate(UUID id, Instant now) {
        Optional<Deployment> deployment = Optional.ofNullable(entities.find(Deployment.class, id));
        deployment.ifPresent(found -> {
            found.activate(now);
            acts.write(AccessKind.DEPLOYMENT, "opened " + found.deploymentId(), now);
            reopened.fire(new PlatformReopened(now));
        });
        return deployment.isPresent();
    }

    /** No launches from here until it is activated again. @return false where there is no such row */
    public boolean close(UUID id, Instant now) {
        Optional<Deployment> deployment = Optional.ofNullable(entities.find(Deployment.class, id));
        deployment.ifPresent(found -> {
            found.close(now);
            acts.write(AccessKind.DEPLOYMENT, "closed " + found.deploymentId(), now);
        });
        return deployment.isPresent();
    }

    /**
     * The deployment, noted as pending where we never saw it. Two first launches at once meet in one row. Of many that
     * wait the eldest is forgotten: a platform may make up as many names as it likes.
     */
    public Deployment noted(UUID registration, String deploymentId, Instant now) {
        return find(registration, deploymentId).orElseGet(() -> {
            makeRoom(registration);
            entities.createNativeQuery("insert into lti_deployment"
                            + " (id, registration_id, deployment_id, state, first_seen_at)"
                            + " values (?1, ?2, ?3, ?4, ?5) on conflict do nothing")
                    .setParameter(1, random.id())
                    .setParameter(2, registration)
                    .setParameter(3, deploymentId)
                    .setParameter(4, DeploymentState.PENDING.name())
                    .setParameter(5, Timestamp.from(now))
                    .executeUpdate();
            return find(registration, deploymentId).orElseThrow();
        });
    }
}
