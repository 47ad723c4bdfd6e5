package org.alongside.practicelms.launch;

import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.alongside.practicelms.course.PracticeUser;
import org.alongside.practicelms.course.Roll;
import org.alongside.practicelms.course.Tool;
import org.alongside.practicelms.web.Html;
import org.alongside.practicelms.web.Refusal;
import org.alongside.practicelms.web.WebReply;
import org.alongside.practicelms.web.WebRequest;

/**
 * The OpenID Connect authorisation endpoint, as a platform has it: the browser of somebody who is signed in here comes
 * with the tool's request, and leaves with a form that posts the id token to the tool. Nobody is asked anything. An
 * unknown client or redirect address gets a page and no redirect; every other fault is posted to the tool.
 */
public final class AuthEndpoint {

    private final Tool tool;
    private final Roll roll;
    private final LaunchHints hints;
    private final Forge forge;
    private final PlatformKeys keys;
    private final LaunchClaims claims;
    private final IdTokens tokens;
    private final InstantSource clock;

    /** @param desk everything a launch needs */
    AuthEndpoint(LaunchDesk desk) {
        this.tool = desk.tool();
        this.roll = desk.roll();
        this.hints = desk.hints();
        this.forge = desk.forge();
        this.keys = desk.keys();
        this.clock = desk.clock();
        this.claims = new LaunchClaims(desk.addresses(), desk.tool());
        this.tokens = new IdTokens(desk.keys());
    }

    /** GET or POST {@code /auth}: the page that posts itself. */
    public WebReply answer(WebRequest request) {
        Optional<PracticeUser> here = request.cookie(LaunchDesk.COOKIE).flatMap(roll::find);
        return AuthPage.of(decide(request.form(), here));
    }

    /**
     * The decision without the browser.
     *
     * @param here who this browser is in the practice LMS
     * @throws Refusal 400 if the client or its redirect address is not registered
     */
    public AuthAnswer decide(Map<String, String> asked, Optional<PracticeUser> here) {
        if (!tool.clientId().equals(asked.get("client_id"))
                || !tool.redirectUrl().equals(asked.get("redirect_uri"))) {
            String reason = "This tool or its return address is not registered here.";
            throw new Refusal(
                    reason,
                    WebReply.html(
                            400,
                            Html.of(
                                    "<!DOCTYPE html><html lang=\"en\"><title>Not registered</title><p>{}</p></html>",
                                    reason)));
        }
        Optional<AuthError> error = AuthError.in(asked, here);
        if (error.isPresent()) {
            return refuse(asked, error.get());
        }
        return hints.find(asked.getOrDefault("lti_message_hint", ""))
                .filter(begun -> begun.userId().equals(here.orElseThrow().id()))
                .map(begun -> allow(asked, here.orElseThrow(), begun.mode()))
                .orElseGet(() -> refuse(asked, AuthError.UNKNOWN_MESSAGE_HINT));
    }

    private AuthAnswer allow(Map<String, String> asked, PracticeUser user, LaunchMode mode) {
        Draft draft =
                new Draft(claims.of(user, mode, asked.get("nonce"), clock.instant()), keys.kid(), asked.get("state"));
        forge.apply(draft);
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("id_token", tokens.issue(draft));
        fields.put("state", draft.state);
        return new AuthAnswer(tool.redirectUrl(), fields);
    }

    private AuthAnswer refuse(Map<String, String> asked, AuthError error) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("error", error.code());
        fields.put("error_description", error.description());
        Optional.ofNullable(asked.get("state")).ifPresent(state -> fields.put("state", state));
        return new AuthAnswer(tool.redirectUrl(), fields);
    }
}
