package org.alongside.lti.link;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.identity.People;
import org.alongside.identity.limit.CallerAddress;
import org.alongside.identity.limit.RateLimit;
import org.alongside.identity.limit.RateLimits;
import org.alongside.identity.limit.RateVerdict;
import org.alongside.lti.message.ActedLinkMessage;
import org.alongside.lti.message.CommonClaims;
import org.alongside.lti.message.LtiMessage;
import org.alongside.lti.message.ResourceLinkMessage;
import org.alongside.lti.message.check.CheckOutcome;
import org.alongside.lti.message.check.RefusalReason;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Bounds what one deployment makes us keep in a day: courses, links, and people who come through a link for the first
 * time. Only what is new is counted, so that whoever was here before always gets in, however much their platform names.
 * The counts are those of the tables, which outlive a restart and are the same for all nodes; launches at the very same
 * moment may pass together. A university's first day of term fits in.
 */
@Dependent
@Transactional
public class PlatformGrowth {

    private static final Duration DAY = Duration.ofDays(1);

    /** Of launches in somebody's name, which name nothing new and leave lines in two logs: of a deployment, of all. */
    private static final RateLimit ACTED = new RateLimit("lti.acted", 1_000, 5_000, DAY);

    /** What a launch can name for the first time. */
    private enum NewThing {
        COURSE("course", RefusalReason.NEW_COURSES_OVER, "lti_context where deployment = ?1 and first_seen_at > ?2"),
        LINK("link", RefusalReason.NEW_LINKS_OVER, "lti_resource_link where deployment = ?1 and first_seen_at > ?2"),
        PERSON(
                "person",
                RefusalReason.NEW_PEOPLE_OVER,
                "lti_membership m join lti_resource_link l on l.id = m.resource_link"
                        + " where l.deployment = ?1 and m.first_launch_at > ?2");

        private final String word;
        private final RefusalReason over;
        private final String rows;

        NewThing(String word, RefusalReason over, String rows) {
            this.word = word;
            this.over = over;
            this.rows = rows;
        }
    }

    private final EntityManager entities;
    private final ResourceLinks links;
    private final People people;
    private final RateLimits limits;

    @Inject
    @ConfigProperty(name = "alongside.new.courses.per.day", defaultValue = "2000")
    int newCourses = 2_000;

    @Inject
    @ConfigProperty(name = "alongside.new.links.per.day", defaultValue = "10000")
    int newLinks = 10_000;

    @Inject
    @ConfigProperty(name = "alongside.new.people.per.day", defaultValue = "100000")
    int newPeople = 100_000;

    @Inject
    public PlatformGrowth(EntityManager entities, ResourceLinks links, People people, RateLimits limits) {
        this.entities = entities;
        this.links = links;
        this.people = people;
        this.limits = limits;
    }

    /** Whether this deployment may name what the message names. */
    public CheckOutcome judge(UUID deployment, LtiMessage message, Instant now) {
        return message.match(new LtiMessage.Cases<CheckOutcome>() {
            @Override
            public CheckOutcome resourceLink(ResourceLinkMessage link) {
                return named(deployment, link, now);
            }

            @Override
            public CheckOutcome actedLink(ActedLinkMessage acted) {
                return acted(deployment);
            }
        });
    }

    private CheckOutcome named(UUID deployment, ResourceLinkMessage message, Instant now) {
        Set<NewThing> fresh = fresh(deployment, message);
        for (NewThing thing : fresh) {
            long before = count(thing, deployment, now);
            if (before >= bound(thing)) {
                return CheckOutcome.failed(thing.over, before + " within a day");
            }
        }
        return CheckOutcome.passed(
                fresh.isEmpty()
                        ? "nothing new"
                        : fresh.stream().map(thing -> thing.word).collect(Collectors.joining(", ", "new: ", "")));
    }

    private Set<NewThing> fresh(UUID deployment, ResourceLinkMessage message) {
        Set<NewThing> fresh = EnumSet.noneOf(NewThing.class);
        message.common()
                .context()
                .filter(course -> links.contextOf(deployment, course.id()).isEmpty())
                .ifPresent(course -> fresh.add(NewThing.COURSE));
        Optional<ResourceLink> link =
                links.linkOf(deployment, message.resourceLinkId()).map(row -> (ResourceLink) row[0]);
        if (link.isEmpty()) {
            fresh.add(NewThing.LINK);
        }
        CommonClaims claims = message.common();
        if (link.flatMap(here -> people.known(claims.issuer(), claims.person().subject())
                        .flatMap(person -> links.membership(here.id(), person)))
                .isEmpty()) {
            fresh.add(NewThing.PERSON);
        }
        return fresh;
    }

    private CheckOutcome acted(UUID deployment) {
        return limits.take(ACTED, new CallerAddress("deployment " + deployment)) instanceof RateVerdict.RateAllowed
                ? CheckOutcome.passed("in somebody's name: nothing new")
                : CheckOutcome.failed(RefusalReason.ACTED_LAUNCHES_OVER, ACTED.perCaller() + " within a day");
    }

    private long bound(NewThing thing) {
        return switch (thing) {
            case COURSE -> newCourses;
            case LINK -> newLinks;
            case PERSON -> newPeople;
        };
    }

    private long count(NewThing thing, UUID deployment, Instant now) {
        return ((Number) entities.createNativeQuery("select count(*) from " + thing.rows)
                        .setParameter(1, deployment)
                        .setParameter(2, Timestamp.from(now.minus(DAY)))
                        .getSingleResult())
                .longValue();
    }
}
