package org.alongside.practicelms.course;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a token may allow. */
public enum Scope {
    LINE_ITEM("https://purl.imsglobal.org/spec/lti-ags/scope/lineitem"),
    LINE_ITEM_READONLY("https://purl.imsglobal.org/spec/lti-ags/scope/lineitem.readonly"),
    RESULT_READONLY("https://purl.imsglobal.org/spec/lti-ags/scope/result.readonly"),
    SCORE("https://purl.imsglobal.org/spec/lti-ags/scope/score"),
    MEMBERSHIP_READONLY("https://purl.imsglobal.org/spec/lti-nrps/scope/contextmembership.readonly");

    private final String uri;

    Scope(String uri) {
        this.uri = uri;
    }

    public String uri() {
        return uri;
    }

    public static Optional<Scope> of(String uri) {
        return Arrays.stream(values()).filter(scope -> scope.uri.equals(uri)).findFirst();
    }

    /** Those that the launch offers for grades. */
    public static List<String> gradeScopes() {
        return Arrays.stream(values())
                .filter(scope -> scope != MEMBERSHIP_READONLY)
                .map(Scope::uri)
                .toList();
    }
}
