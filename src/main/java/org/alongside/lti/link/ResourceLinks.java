package org.alongside.lti.link;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.content.offering.Target;
import org.alongside.kernel.PersonId;
import org.alongside.lti.message.CommonClaims;
import org.alongside.lti.message.ContextClaim;
import org.alongside.lti.message.ResourceLinkMessage;
import org.alongside.vault.random.Randomness;

/** What platforms told of themselves. Two first launches at once meet in one row each. */
@Dependent
public class ResourceLinks {

    private final EntityManager entities;
    private final Randomness random;

    @Inject
    public ResourceLinks(EntityManager entities, Randomness random) {
        this.entities = entities;
        this.random = random;
    }

    public Optional<ResourceLink> find(UUID id) {
        return Optional.ofNullable(entities.find(ResourceLink.class, id));
    }

    public Optional<Membership> membership(UUID link, PersonId person) {
        return entities.createQuery(
                        "select m from Membership m where m.resourceLink = :link and m.person = :person",
                        Membership.class)
                .setParameter("link", link)
                .setParameter("person", person.value())
                .getResultStream()
                .findFirst();
    }

    /** The routes of this person's scores of a target: one for each link through which they came to it. */
    public List<ScoreRoute> routes(PersonId person, Target target) {
        return entities.createQuery(
                        "select m, l, i from Membership m, ResourceLink l, LineItem i"
                                + " where m.person = :person and l.id = m.resourceLink and i.resourceLink = l.id"
                                + " and l.targetKind = :kind and l.targetId = :target and i.tag = :own"
                                + " order by m.firstLaunchAt, m.id",
                        Object[].class)
                .setParameter("person", person.value())
                .setParameter("kind", target.kind())
                .setParameter("target", target.id())
                .setParameter("own", LineItem.OWN)
                .getResultStream()
                .map(ResourceLinks::route)
                .toList();
    }

    /** The route of this person's scores to one column; empty where they never came through its link. */
    public Optional<ScoreRoute> route(PersonId person, UUID lineItem) {
        return entities.createQuery(
                        "select m, l, i from Membership m, ResourceLink l, LineItem i"
                                + " where m.person = :person and l.id = m.resourceLink and i.resourceLink = l.id"
                                + " and i.id = :lineItem",
                        Object[].class)
                .setParameter("person", person.value())
                .setParameter("lineItem", lineItem)
                .getResultStream()
                .map(ResourceLinks::route)
                .findFirst();
    }

    public Optional<LineItem> lineItem(UUID id) {
        return Optional.ofNullable(entities.find(LineItem.class, id));
    }

    private static ScoreRoute route(Object[] row) {
        return new ScoreRoute((Membership) row[0], (ResourceLink) row[1], (LineItem) row[2]);
    }

    /** The course section of this claim, noted where it is new. */
    public Context context(UUID deployment, ContextClaim claim, Instant now) {
        Optional<Context> known = contextOf(deployment, claim.id());
        if (known.isEmpty()) {
            insert(
                    "insert into lti_context (id, deployment, context_id, first_seen_at) values (?1, ?2, ?3, ?4)",
                    deployment,
                    claim.id(),
                    now);
        }
        Context context = known.or(() -> contextOf(deployment, claim.id())).orElseThrow();
        context.rename(claim.title());
        return context;
    }

    /** The link that a message came through, with all that the message says of it; noted where it is new. */
    public ResourceLink link(UUID deployment, ResourceLinkMessage message, Optional<Context> context, Instant now) {
        Object[] row = linkOf(deployment, message.resourceLinkId())
                .orElseGet(() -> begun(deployment, message.resourceLinkId(), now));
        ResourceLink link = (ResourceLink) row[0];
        link.refresh(message, context.map(Context::id), (LineItem) row[1]);
        return link;
    }

    /** A link that is new, with a column of which nobody has told yet. */
    private Object[] begun(UUID deployment, String linkId, Instant now) {
        insert(
                "insert into lti_resource_link (id, deployment, link_id, scopes, first_seen_at)"
                        + " values (?1, ?2, ?3, '', ?4)",
                deployment,
                linkId,
                now);
        entities.createNativeQuery("insert into lti_line_item (id, resource_link, tag)"
                        + " select cast(?1 as uuid), l.id, '' from lti_resource_link l"
                        + " where l.deployment = ?2 and l.link_id = ?3 on conflict do nothing")
                .setParameter(1, random.id())
                .setParameter(2, deployment)
                .setParameter(3, linkId)
                .executeUpdate();
        return linkOf(deployment, linkId).orElseThrow();
    }

    /** Who somebody is at a link, as the message says; noted where it is new. */
    public Membership membership(ResourceLink link, PersonId person, CommonClaims claims, Instant now) {
        Optional<Membership> known = membership(link.id(), person);
        if (known.isEmpty()) {
            entities.createNativeQuery("insert into lti_membership (id, resource_link, person, subject, staff,"
                            + " test_user, first_launch_at, last_launch_at)"
                            + " values (?1, ?2, ?3, ?4, false, false, ?5, ?5) on conflict do nothing")
                    .setParameter(1, random.id())
                    .setParameter(2, link.id())
                    .setParameter(3, person.value())
                    .setParameter(4, claims.person().subject())
                    .setParameter(5, Timestamp.from(now))
                    .executeUpdate();
        }
        Membership membership = known.or(() -> membership(link.id(), person)).orElseThrow();
        membership.refresh(claims.roles(), now);
        return membership;
    }

    /** The course section that is noted under the platform's own id. */
    Optional<Context> contextOf(UUID deployment, String contextId) {
        return entities.createQuery(
                        "select c from Context c where c.deployment = :deployment and c.contextId = :id", Context.class)
                .setParameter("deployment", deployment)
                .setParameter("id", contextId)
                .getResultStream()
                .findFirst();
    }

    /** The link that is noted under the platform's own id, with its one column. */
    Optional<Object[]> linkOf(UUID deployment, String linkId) {
        return entities.createQuery(
                        "select l, i from ResourceLink l, LineItem i where i.resourceLink = l.id and i.tag = :own"
                                + " and l.deployment = :deployment and l.linkId = :id",
                        Object[].class)
                .setParameter("own", LineItem.OWN)
                .setParameter("deployment", deployment)
                .setParameter("id", linkId)
                .getResultStream()
                .findFirst();
    }

    private void insert(String sql, UUID deployment, String platformId, Instant now) {
        entities.createNativeQuery(sql + " on conflict do nothing")
                .setParameter(1, random.id())
                .setParameter(2, deployment)
                .setParameter(3, platformId)
                .setParameter(4, Timestamp.from(now))
                .executeUpdate();
    }
}
