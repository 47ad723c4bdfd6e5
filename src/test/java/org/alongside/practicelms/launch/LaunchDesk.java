package org.alongside.practicelms.launch;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.alongside.practicelms.course.Addresses;
import org.alongside.practicelms.course.PracticeUser;
import org.alongside.practicelms.course.Roll;
import org.alongside.practicelms.course.Tool;

/** What a launch needs: who is asked, how it is begun, with which keys and clock. One for each practice LMS. */
public record LaunchDesk(
        Addresses addresses,
        Tool tool,
        Roll roll,
        LaunchHints hints,
        Forge forge,
        PlatformKeys keys,
        AuthEndpoint auth) {

    /** Name of the cookie that says who somebody is in the practice LMS. It holds the user's number and no secret. */
    public static final String COOKIE = "practice_profile";

    public static LaunchDesk of(Addresses addresses, Tool tool, Roll roll, InstantSource clock) {
        LaunchHints hints = new LaunchHints();
        IdTokens tokens = new IdTokens(new PlatformKeys(), new LaunchClaims(addresses, tool), new Forge());
        AuthEndpoint auth = new AuthEndpoint(tool, roll, hints, tokens, clock);
        return new LaunchDesk(addresses, tool, roll, hints, tokens.forge(), tokens.keys(), auth);
    }

    /** The parameters with which a launch begins at the tool's login address. */
    public Map<String, String> loginParameters(PracticeUser user, LaunchMode mode) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("iss", addresses.issuer());
        parameters.put("target_link_uri", tool.targetUrl());
        parameters.put("login_hint", user.id());
        parameters.put("lti_message_hint", hints.begin(user, mode));
        parameters.put("client_id", tool.clientId());
        parameters.put("lti_deployment_id", Tool.DEPLOYMENT);
        return parameters;
    }

    /** The tool's login address with these parameters, for a GET. */
    public String loginAddress(PracticeUser user, LaunchMode mode) {
        return tool.loginUrl() + "?" + encode(loginParameters(user, mode));
    }

    /** Form encoding, UTF-8. */
    public static String encode(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(pair -> pair.getKey() + "=" + URLEncoder.encode(pair.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
