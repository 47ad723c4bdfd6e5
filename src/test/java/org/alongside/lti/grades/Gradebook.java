package org.alongside.lti.grades;

import static org.alongside.lti.World.NOW;

import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.content.Step;
import org.alongside.identity.consent.ConsentMatter;
import org.alongside.identity.consent.Purpose;
import org.alongside.kernel.Languages;
import org.alongside.kernel.PersonId;
import org.alongside.kernel.job.JobDue;
import org.alongside.learning.Samples;
import org.alongside.lti.Messages;
import org.alongside.lti.World;
import org.alongside.lti.message.AgsClaim;
import org.alongside.lti.registration.Registration;
import org.alongside.lti.security.AccessTokens;
import org.alongside.lti.security.ClientAssertions;
import org.alongside.lti.security.FakePlatform;
import org.alongside.lti.security.FakePlatform.Answer;
import org.alongside.lti.security.LineItemLookup;
import org.alongside.lti.security.PlatformHttp;
import org.alongside.lti.security.ScoreClient;
import org.alongside.lti.security.SigningKeys;
import org.alongside.lti.security.TokenMemory;
import org.alongside.support.Recorded;
import org.alongside.vault.TestVaults;

/** A platform with a gradebook, Noor at it, and our outbox: the whole way of one completion. */
final class Gradebook {

    static final String SCORES = "/lineitem/scores";

    final World world;
    final FakePlatform platform;
    final Registration registration;
    final GradeOutbox outbox;
    final GradePassback passback;
    final Grades grades;
    final Recorded<JobDue> jobs = new Recorded<>();
    final TokenMemory tokens = new TokenMemory();
    PersonId noor;

    Gradebook(World world, FakePlatform platform) {
        this.world = world;
        this.platform = platform;
        registration = world.register(platform);
        ScoreRows rows = new ScoreRows(world.entities, world.random, jobs);
        outbox = new GradeOutbox(rows, world.links, world.courses, world.parts, world.consents);
        world.onCompletion = outbox::finished;
        ScoreQueue queue = new ScoreQueue(rows, world.links, world.registrations, world.consents, world.random);
        PlatformHttp http = new PlatformHttp();
        SigningKeys keys = new SigningKeys(world.keys, TestVaults.main(world.entities));
        AccessTokens access = new AccessTokens(http, new ClientAssertions(keys, world.random), tokens);
        passback = new GradePassback(queue, new ScoreClient(http, access, new LineItemLookup(http, access)));
        grades = new Grades(rows);
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
        noor = world.launches
                .open(
                        Messages.of(registration.issuer(), role, Optional.of(Samples.HOUR.uuid()), ags),
                        registration,
                        NOW)
                .person();
        return this;
    }

    Gradebook saysYes() {
        world.consents.give(
                new ConsentMatter(
                        noor, Purpose.OWN_COMPLETION, Samples.HOUR.uuid().toString()),
                Languages.FIRST,
                NOW);
        return this;
    }

    Gradebook saysNo() {
        world.consents.refuse(
                new ConsentMatter(
                        noor, Purpose.OWN_COMPLETION, Samples.HOUR.uuid().toString()),
                Languages.FIRST,
                NOW);
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

    int sends(Instant now) {
        int sent = passback.sendDue(now);
        world.fresh();
        return sent;
    }

    PassbackStatus standing() {
        return outbox.standing(noor, Samples.HOUR.uuid());
    }

    QueuedScore row() {
        return grades.newest().stream()
                .filter(row -> row.person().equals(noor))
                .findFirst()
                .orElseThrow();
    }

    boolean isEmpty() {
        return grades.newest().stream().noneMatch(row -> row.person().equals(noor));
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
