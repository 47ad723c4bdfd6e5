package org.alongside.lti.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.alongside.lti.message.AgsClaim;
import org.alongside.lti.message.Score;
import org.alongside.lti.message.ScoreValue;
import org.alongside.lti.security.PlatformUnreachable;
import org.alongside.lti.service.ScoreReply.Disposition;

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
    public ScoreReply send(OutgoingScore score, Instant now) {
        try {
            Optional<String> known = score.lineItem();
            return known.isPresent() ? toKnown(score, known.get(), now) : toFound(score, now);
        } catch (PlatformUnreachable e) {
            return ScoreReply.of(Disposition.DOWN, e.getMessage());
        }
    }

    private ScoreReply toKnown(OutgoingScore score, String lineItem, Instant now) throws PlatformUnreachable {
        ScoreReply reply = post(score, lineItem, now);
        return reply.disposition() == Disposition.NO_LINE_ITEM ? toFound(score, now) : reply;
    }

    private ScoreReply toFound(OutgoingScore score, Instant now) throws PlatformUnreachable {
        Optional<String> found = lookup.find(score, now);
        if (found.isEmpty() || found.equals(score.lineItem())) {
            return ScoreReply.of(Disposition.NO_LINE_ITEM, found.isEmpty() ? "no line item" : "404");
        }
        return post(score, found.get(), now).foundAt(found);
    }

    /** A refused token is renewed once. */
    private ScoreReply post(OutgoingScore score, String lineItem, Instant now) throws PlatformUnreachable {
        if (!score.registration().isAt(lineItem)) {
            return ScoreReply.of(Disposition.REFUSED, "an address that is not this platform’s");
        }
        String token = tokens.token(score.registration(), SCOPE, now);
        PlatformHttp.HttpReply reply = post(lineItem, token, score.score());
        if (reply.status() == 401) {
            tokens.refused(score.registration(), SCOPE, token);
            reply = post(lineItem, tokens.token(score.registration(), SCOPE, now), score.score());
        }
        return read(reply, now);
    }

    private PlatformHttp.HttpReply post(String lineItem, String token, Score score) throws PlatformUnreachable {
        return http.send(PlatformRequest.to(Score.address(lineItem))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", SCORE)
                .header("Accept", SCORE)
                .posting(json(score)));
    }

    private static String json(Score score) {
        ScoreValue value = score.value();
        JsonObjectBuilder json =
                Json.createObjectBuilder().add("userId", score.userId()).add("timestamp", score.writtenTimestamp());
        value.given().ifPresent(given -> json.add("scoreGiven", given).add("scoreMaximum", value.maximum()));
        json.add("activityProgress", value.activity().claim())
                .add("gradingProgress", value.grading().claim());
        value.comment().ifPresent(comment -> json.add("comment", comment));
        return json.build().toString();
    }

    private static ScoreReply read(PlatformHttp.HttpReply reply, Instant now) {
        Disposition disposition = disposition(reply.status());
        Optional<Duration> pause = reply.first("Retry-After").flatMap(text -> RetryAfter.read(text, now));
        return ScoreReply.of(disposition, String.valueOf(reply.status())).pausing(pause);
    }

    /** What a 403 means is not specified; it is how Canvas says "rate limit exceeded", so it gets its tries. */
    private static Disposition disposition(int status) {
        if (status / 100 == 2) {
            return Disposition.SENT;
        }
        return switch (status) {
            case 404, 410 -> Disposition.NO_LINE_ITEM;
            case 409 -> Disposition.CONFLICT;
            case 401, 403, 408, 425, 429 -> Disposition.LATER;
            default -> status / 100 == 5 ? Disposition.LATER : Disposition.REFUSED;
        };
    }
}
