package org.alongside.identity.consent;

import java.util.List;

/**
 * What a person may allow, with the exact sentences they read: keys of {@code messages/identity}, in their order on the
 * page. When a sentence changes, its version changes with it (a test holds both together), and people are asked anew.
 */
public enum Purpose {
    /** To use the product at all. Subject: the empty text. */
    USE(
            "1",
            "consent.use.education",
            "consent.use.kept",
            "consent.use.how",
            "consent.use.partner",
            "consent.use.school",
            "consent.use.nobody",
            "consent.use.stop"),
    /** To tell one course of a platform that the own part of a module is done. Subject: {@link CourseMatter}. */
    OWN_COMPLETION(
            "2",
            "consent.completion.what",
            "consent.completion.course",
            "consent.completion.who",
            "consent.completion.says",
            "consent.completion.no"),
    /** To take the answers to a questionnaire for training or research out, without a name. Subject: its uuid. */
    RESPONSES(
            "2",
            "consent.responses.what",
            "consent.responses.without",
            "consent.responses.words",
            "consent.responses.small",
            "consent.responses.after",
            "consent.responses.stop",
            "consent.responses.no");

    private final String version;
    private final List<String> keys;

    Purpose(String version, String... keys) {
        this.version = version;
        this.keys = List.of(keys);
    }

    public String version() {
        return version;
    }

    public List<String> keys() {
        return keys;
    }
}
