package org.alongside.practicelms.launch;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alongside.practicelms.course.Addresses;
import org.alongside.practicelms.course.Gradebook;
import org.alongside.practicelms.course.PracticeUser;
import org.alongside.practicelms.course.Scope;
import org.alongside.practicelms.course.Tool;

/** The claims of a resource link launch, member for member as Moodle 4.5 sends them. */
final class LaunchClaims {

    static final String LTI = "https://purl.imsglobal.org/spec/lti/claim/";
    static final String AGS = "https://purl.imsglobal.org/spec/lti-ags/claim/endpoint";
    static final String NRPS = "https://purl.imsglobal.org/spec/lti-nrps/claim/namesroleservice";
    static final int LIFE_SECONDS = 60;

    private final Addresses addresses;
    private final Tool tool;

    LaunchClaims(Addresses addresses, Tool tool) {
        this.addresses = addresses;
        this.tool = tool;
    }

    /** A fresh, changeable map: forgeries change it before it is signed. */
    Map<String, Object> of(Launch launch, String nonce) {
        long now = launch.at().getEpochSecond();
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("nonce", nonce);
        claims.put("iat", now);
        claims.put("exp", now + LIFE_SECONDS);
        claims.put("iss", addresses.issuer());
        claims.put("aud", tool.clientId());
        message(claims);
        person(claims, launch.user());
        place(claims, launch.mode());
        services(claims);
        return claims;
    }

    private void message(Map<String, Object> claims) {
        claims.put(LTI + "message_type", "LtiResourceLinkRequest");
        claims.put(LTI + "version", "1.3.0");
        claims.put(LTI + "deployment_id", Tool.DEPLOYMENT);
        claims.put(LTI + "target_link_uri", tool.targetUrl());
        claims.put(LTI + "custom", Map.of("module", tool.module()));
    }

    private static void person(Map<String, Object> claims, PracticeUser user) {
        claims.put("sub", user.id());
        claims.put("name", user.name());
        claims.put("given_name", user.given());
        claims.put("family_name", user.family());
        claims.put("email", user.email());
        claims.put(LTI + "roles", user.roles());
        claims.put(LTI + "lis", Map.of("person_sourcedid", "", "course_section_sourcedid", ""));
        claims.put(
                LTI + "ext",
                Map.of("user_username", user.given().toLowerCase(java.util.Locale.ROOT), "lms", "practice"));
    }

    private void place(Map<String, Object> claims, LaunchMode mode) {
        claims.put(
                LTI + "context",
                Map.of(
                        "id",
                        Addresses.CONTEXT,
                        "label",
                        "ALONGSIDE",
                        "title",
                        Addresses.COURSE_TITLE,
                        "type",
                        List.of("CourseSection")));
        claims.put(LTI + "resource_link", Map.of("id", Tool.LINK, "title", Tool.LINK_TITLE, "description", ""));
        claims.put(
                LTI + "launch_presentation",
                Map.of("locale", "en", "document_target", mode.text(), "return_url", addresses.returnUrl()));
        claims.put(
                LTI + "tool_platform",
                Map.of(
                        "guid", "practice-lms",
                        "name", "Practice LMS",
                        "product_family_code", "practice",
                        "version", "1"));
    }

    private void services(Map<String, Object> claims) {
        claims.put(
                AGS,
                Map.of(
                        "scope", Scope.gradeScopes(),
                        "lineitems", addresses.lineItems(),
                        "lineitem", addresses.lineItem(Gradebook.FIRST)));
        claims.put(
                NRPS,
                Map.of(
                        "context_memberships_url", addresses.memberships(),
                        "service_versions", List.of("1.0", "2.0")));
    }
}
