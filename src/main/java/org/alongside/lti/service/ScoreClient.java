package org.alongside.lti.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.alongside.lti.message.AgsClaim;
import org.alongside.lti.message.Score;
import org.alongside.lti.security.PlatformUnreachable;
import org.alongside.lti.service.ScoreReply.Kind;

/** Sends one score to one platform (AGS 2.0, 3.4), and says what to make of the answer. */
@Dependent
public class ScoreClient {

    private static final String SCORE = "application/vnd.ims.lis.v1.score+json";
    private static final Set<String> SCOPE = Set.of(AgsClaim.SCORE);

    private final PlatformHttp http;
    private final AccessTokens tokens;
    private final LineItemLookup lookup;

    @Inject
    public ScoreClient(PlatformHttp http, AccessTokens tokens, LineItemLookup lookup) {
        this.http = http;
        this.tokens = tokens;
        this.lookup = lookup;
    }

    /** One try. Never throws for what a platform does. */
    public ScoreReply send(OutgoingScore job, Instant now) {
        try {
            Optional<String> known = job.lineItem();
            return known.isPresent() ? toKnown(job, known.get(), now) : toFound(job, now);
        } catch (PlatformUnreachable e) {
            return ScoreReply.of(Kind.DOWN, e.getMessage());
        }
    }

    private ScoreReply toKnown(OutgoingScore job, String lineItem, Instant now) throws PlatformUnreachable {
        ScoreReply answer = post(job, lineItem, now);
        return answer.kind() == Kind.NO_LINE_ITEM ? toFound(job, now) : answer;
    }

    private ScoreReply toFound(OutgoingScore job, Instant now) throws PlatformUnreachable {
        Optional<String> found = lookup.find(job, now);
        if (found.isEmpty() || found.equals(job.lineItem())) {
            return ScoreReply.of(Kind.NO_LINE_ITEM, found.isEmpty() ? "no line item" : "404");
        }
        return post(job, found.get(), now).foundAt(found);
    }

    /** A refused token is renewed once. */
    private ScoreReply post(OutgoingScore job, String lineItem, Instant now) throws PlatformUnreachable {
        String token = tokens.token(job.registration(), SCOPE, now);
        PlatformHttp.Reply reply = post(lineItem, token, job.score());
        if (reply.status() == 401) {
            tokens.refused(job.registration(), SCOPE, token);
            reply = post(lineItem, tokens.token(job.registration(), SCOPE, now), job.score());
        }
        return read(reply, now);
    }

    private PlatformHttp.Reply post(String lineItem, String token, Score score) throws PlatformUnreachable {
        return http.send(PlatformHttp.to(Score.address(lineItem))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", SCORE)
                .header("Accept", SCORE)
                .POST(HttpRequest.BodyPublishers.ofString(json(score))));
    }

    private static String json(Score score) {
        return Json.createObjectBuilder()
                .add("userId", score.userId())
                .add("timestamp", score.writtenTimestamp())
                .add("scoreGiven", 1)
                .add("scoreMaximum", 1)
                .add("activityProgress", "Completed")
                .add("gradingProgress", "FullyGraded")
                .build()
                .toString();
    }

    private static ScoreReply read(PlatformHttp.Reply reply, Instant now) {
        Kind kind = kind(reply.status());
        Optional<Duration> pause =
                reply.headers().firstValue("Retry-After").flatMap(text -> RetryAfter.read(text, now));
        return ScoreReply.of(kind, String.valueOf(reply.status())).pausing(pause);
    }

    /** 403 is how Canvas says "rate limit exceeded", and how others say never: it gets its tries. */
    private static Kind kind(int status) {
        if (status / 100 == 2) {
            return Kind.SENT;
        }
        return switch (status) {
            case 404, 410 -> Kind.NO_LINE_ITEM;
            case 409 -> Kind.CONFLICT;
            case 401, 403, 408, 425, 429 -> Kind.LATER;
            default -> status / 100 == 5 ? Kind.LATER : Kind.REFUSED;
        };
    }
}
