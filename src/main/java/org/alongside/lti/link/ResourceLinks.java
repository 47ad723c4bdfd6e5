package org.alongside.lti.link;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.kernel.PersonId;
import org.alongside.lti.message.ContextClaim;
import org.alongside.lti.message.ResourceLinkMessage;
import org.alongside.vault.Randomness;

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

    /** This person's memberships at links that lead to this module. */
    public List<Membership> memberships(PersonId person, UUID module) {
        return entities.createQuery(
                        "select m from Membership m, ResourceLink l"
                                + " where l.id = m.resourceLink and m.person = :person and l.module = :module"
                                + " order by m.firstLaunchAt, m.id",
                        Membership.class)
                .setParameter("person", person.value())
                .setParameter("module", module)
                .getResultList();
    }

    Context context(UUID deployment, ContextClaim claim, Instant now) {
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

    ResourceLink link(UUID deployment, ResourceLinkMessage message, Optional<Context> context, Instant now) {
        Optional<ResourceLink> known = linkOf(deployment, message.resourceLinkId());
        if (known.isEmpty()) {
            insert(
                    "insert into lti_resource_link (id, deployment, link_id, scopes, first_seen_at)"
                            + " values (?1, ?2, ?3, '', ?4)",
                    deployment,
                    message.resourceLinkId(),
                    now);
        }
        ResourceLink link =
                known.or(() -> linkOf(deployment, message.resourceLinkId())).orElseThrow();
        link.refresh(message, context.map(Context::id));
        return link;
    }

    Membership membership(ResourceLink link, PersonId person, ResourceLinkMessage message, Instant now) {
        Optional<Membership> known = membership(link.id(), person);
        if (known.isEmpty()) {
            entities.createNativeQuery("insert into lti_membership (id, resource_link, person, subject, staff,"
                            + " test_user, first_launch_at, last_launch_at)"
                            + " values (?1, ?2, ?3, ?4, false, false, ?5, ?5) on conflict do nothing")
                    .setParameter(1, random.id())
                    .setParameter(2, link.id())
                    .setParameter(3, person.value())
                    .setParameter(4, message.subject())
                    .setParameter(5, Timestamp.from(now))
                    .executeUpdate();
        }
        Membership membership = known.or(() -> membership(link.id(), person)).orElseThrow();
        membership.refresh(message.roles(), now);
        return membership;
    }

    private Optional<Context> contextOf(UUID deployment, String contextId) {
        return entities.createQuery(
                        "select c from Context c where c.deployment = :deployment and c.contextId = :id", Context.class)
                .setParameter("deployment", deployment)
                .setParameter("id", contextId)
                .getResultStream()
                .findFirst();
    }

    private Optional<ResourceLink> linkOf(UUID deployment, String linkId) {
        return entities.createQuery(
                        "select l from ResourceLink l where l.deployment = :deployment and l.linkId = :id",
                        ResourceLink.class)
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
