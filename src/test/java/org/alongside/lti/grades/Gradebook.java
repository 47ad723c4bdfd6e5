package org.alongside.lti.grades;

import static org.alongside.lti.World.NOW;

import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.content.Step;
import org.alongside.content.offering.Target;
import org.alongside.identity.consent.ConsentMatter;
import org.alongside.identity.consent.CourseMatter;
import org.alongside.identity.consent.Purpose;
import org.alongside.identity.table.TableRequest;
import org.alongside.kernel.Languages;
import org.alongside.kernel.PersonId;
import org.alongside.learning.Samples;
import org.alongside.learning.offering.OfferedModules;
import org.alongside.lti.Messages;
import org.alongside.lti.World;
import org.alongside.lti.link.PassbackStatus;
import org.alongside.lti.message.AgsClaim;
import org.alongside.lti.registration.Registration;
import org.alongside.lti.service.FakePlatform;
import org.alongside.lti.service.FakePlatform.Answer;
import org.alongside.vault.TestVaults;
import org.alongside.vault.seal.Owner;

/** A platform with a gradebook, Noor at it, and our outbox: the whole way of one completion. */
final class Gradebook {

    /** As many rows of the outbox as a page may have. */
    static final TableRequest ALL =
            new TableRequest(0, TableRequest.MOST, java.util.Optional.empty(), java.util.Map.of());

    static final String SCORES = "/lineitem/scores";

    final World world;
    final FakePlatform platform;
    final Registration registration;
    final GradeOutbox outbox;
    final GradePassback passback;
    final ScoreQueue queue;
    final OwnCompletions completions;
    final PassbackDecisions decisions;
    PersonId noor;

    Gradebook(World world, FakePlatform platform) {
        this.world = world;
        this.platform = platform;
        registration = world.register(platform);
        queue = world.get(ScoreQueue.class);
        decisions = world.get(PassbackDecisions.class);
        outbox = world.get(GradeOutbox.class);
        completions = world.get(OwnCompletions.class);
        world.onCompletion = completions::finished;
        world.onLaunch = completions::launched;
        passback = world.get(GradePassback.class);
        platform.answer("/token", Answer.json("{\"access_token\":\"t1\",\"expires_in\":3600}"));
        platform.answer(SCORES, Answer.status(200));
    }

    /** A column whose address has a query, as Moodle's have. */
    Optional<AgsClaim> column() {
        return Messages.column(platform.url("/lineitem?type_id=2"), platform.url("/lineitems?type_id=2"));
    }

    Gradebook launches(Optional<AgsClaim> ags) {
        return launches(Messages.LEARNER, ags);
    }

    Gradebook launches(String role, Optional<AgsClaim> ags) {
        noor = world.open(
                        Messages.of(registration.issuer(), role, Optional.of(Samples.HOUR.uuid()), ags),
                        registration,
                        NOW)
                .person();
        return this;
    }

    /** What Noor's word is about: the module, in the course she came through first. */
    String subject() {
        Target module = new Target(OfferedModules.KIND, Samples.HOUR.uuid());
        UUID course = world.links.routes(noor, module).get(0).link().course();
        return new CourseMatter(module.id(), course).subject();
    }

    Gradebook saysYes() {
        world.consents.give(new ConsentMatter(noor, Purpose.OWN_COMPLETION, subject()), Languages.FIRST, NOW);
        return this;
    }

    Gradebook saysNo() {
        world.consents.refuse(new ConsentMatter(noor, Purpose.OWN_COMPLETION, subject()), Languages.FIRST, NOW);
        return this;
    }

    /** Through the real service, so that the event comes in its transaction. */
    Gradebook finishes() {
        Samples.HOUR.steps().forEach(this::finishes);
        world.fresh();
        return this;
    }

    void finishes(Step step) {
        world.steps.finish(noor, step.uuid(), NOW);
    }

    /** Noor starts empty, or leaves. */
    void shredsKey() {
        TestVaults.main(world.entities).shred(Owner.of(noor));
        world.fresh();
    }

    int sends(Instant now) {
        world.now = now;
        int sent = passback.sendDue();
        world.fresh();
        return sent;
    }

    QueuedScore row() {
        return rows().findFirst().orElseThrow();
    }

    PassbackStatus status() {
        return row().status();
    }

    boolean isEmpty() {
        return rows().findAny().isEmpty();
    }

    private Stream<QueuedScore> rows() {
        return outbox.page(ALL).stream().filter(row -> row.person().equals(noor));
    }

    /** Why nothing left, this month, of anybody in this transaction. */
    List<PassbackStatus> reasons() {
        return world.entities
                .createQuery("select d.reason from PassbackDecision d order by d.reason", PassbackStatus.class)
                .getResultList();
    }

    List<FakePlatform.Seen> scores() {
        return platform.seen(SCORES);
    }

    /** The fields of the last token request. */
    static Map<String, String> form(FakePlatform.Seen request) {
        return Arrays.stream(request.body().split("&"))
                .map(part -> part.split("=", 2))
                .collect(java.util.stream.Collectors.toMap(
                        part -> part[0],
                        part -> java.net.URLDecoder.decode(part[1], java.nio.charset.StandardCharsets.UTF_8)));
    }

    static SignedJWT assertion(FakePlatform.Seen request) throws ParseException {
        return SignedJWT.parse(form(request).get("client_assertion"));
    }
}
