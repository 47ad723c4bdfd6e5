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

    private static final String STRANGER = """
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="utf-8"><title>Not registered · Practice LMS</title></head>
            <body><main><h1>Not registered</h1><p>{}</p></main></body></html>
            """;

    private final Tool tool;
    private final Roll roll;
    private final LaunchHints hints;
    private final IdTokens tokens;
    private final InstantSource clock;

    AuthEndpoint(Tool tool, Roll roll, LaunchHints hints, IdTokens tokens, InstantSource clock) {
        this.tool = tool;
        this.roll = roll;
        this.hints = hints;
        this.tokens = tokens;
        this.clock = clock;
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
            throw new Refusal(reason, WebReply.html(400, Html.of(STRANGER, reason)));
        }
        Optional<AuthError> error = AuthError.in(asked, here);
        if (error.isPresent()) {
            return refuse(asked, error.get());
        }
        PracticeUser user = here.orElseThrow();
        return hints.find(asked.getOrDefault("lti_message_hint", ""))
                .filter(begun -> begun.userId().equals(user.id()))
                .map(begun -> new Launch(user, begun.mode(), clock.instant()))
                .map(launch -> new AuthAnswer(tool.redirectUrl(), tokens.answer(launch, asked)))
                .orElseGet(() -> refuse(asked, AuthError.UNKNOWN_MESSAGE_HINT));
    }

    private AuthAnswer refuse(Map<String, String> asked, AuthError error) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("error", error.code());
        fields.put("error_description", error.description());
        Optional.ofNullable(asked.get("state")).ifPresent(state -> fields.put("state", state));
        return new AuthAnswer(tool.redirectUrl(), fields);
    }
}
