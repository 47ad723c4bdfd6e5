package org.alongside.lti.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.alongside.lti.message.AgsClaim;
import org.alongside.lti.message.login.QueryString;
import org.alongside.lti.registration.Registration;
import org.alongside.lti.security.JsonText;
import org.alongside.lti.security.PlatformUnreachable;

/**
 * Finds the line item of a resource link where the launch named none, or the one it named is gone (AGS 2.0, 3.2). A
 * platform may give its line items in pages (3.2.4), and may ignore the filter by link.
 */
@Dependent
public class LineItemLookup {

    private static final String CONTAINER = "application/vnd.ims.lis.v2.lineitemcontainer+json";

    /** Each page is one request of five seconds at most, and a row of the outbox is held for three minutes. */
    private static final int MOST_PAGES = 16;

    private final PlatformHttp http;
    private final AccessTokens tokens;

    @Inject
    public LineItemLookup(PlatformHttp http, AccessTokens tokens) {
        this.http = http;
        this.tokens = tokens;
    }

    /** The only line item of this link; empty where there is none, several, or no right to look. */
    Optional<String> find(OutgoingScore score, Instant now) throws PlatformUnreachable {
        Optional<Set<String>> scope = readingScope(score.scopes());
        if (score.lineItems().filter(score.registration()::isAt).isEmpty() || scope.isEmpty()) {
            return Optional.empty();
        }
        Registration registration = score.registration();
        String token = tokens.token(registration, scope.get(), now);
        String address =
                QueryString.append(score.lineItems().get(), Map.of("resource_link_id", score.resourceLinkId()));
        Set<String> found = new TreeSet<>();
        Set<String> pages = new HashSet<>();
        Optional<String> page = Optional.of(address);
        while (page.isPresent() && pages.add(page.get()) && pages.size() <= MOST_PAGES) {
            PlatformHttp.HttpReply reply = ask(page.get(), token);
            if (reply.status() == 401) {
                tokens.refused(registration, scope.get(), token);
            }
            if (reply.status() / 100 == 5 || reply.status() == 429 || reply.status() == 401) {
                throw new PlatformUnreachable("line items, answer " + reply.status());
            }
            if (!reply.isGood()) {
                break;
            }
            found.addAll(ofLink(reply.body(), score));
            page = NextPage.after(page.get(), reply.values("Link"));
        }
        return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
    }

    private PlatformHttp.HttpReply ask(String page, String token) throws PlatformUnreachable {
        return http.send(
                PlatformRequest.to(page).header("Accept", CONTAINER).header("Authorization", "Bearer " + token));
    }

    /** Only on the host that told us of its line items: a token must not travel elsewhere. */
    private static List<String> ofLink(byte[] body, OutgoingScore score) {
        return JsonText.readList(body).orElse(JsonValue.EMPTY_JSON_ARRAY).stream()
                .filter(JsonObject.class::isInstance)
                .map(JsonValue::asJsonObject)
                .filter(item -> score.resourceLinkId().equals(text(item, "resourceLinkId")))
                .map(item -> text(item, "id"))
                .filter(id -> NextPage.isSameServer(id, score.lineItems().orElseThrow()))
                .toList();
    }

    private static String text(JsonObject item, String name) {
        return item.get(name) instanceof JsonString text ? text.getString() : "";
    }

    private static Optional<Set<String>> readingScope(Set<String> granted) {
        if (granted.contains(AgsClaim.LINE_ITEM_READ)) {
            return Optional.of(Set.of(AgsClaim.LINE_ITEM_READ));
        }
        return granted.contains(AgsClaim.LINE_ITEM) ? Optional.of(Set.of(AgsClaim.LINE_ITEM)) : Optional.empty();
    }
}
