package org.alongside.practicelms.course;

import java.util.List;

/**
 * Somebody in the practice LMS: a learner or the teacher.
 *
 * @param id the platform's own number, sent as {@code sub}; unique here and nowhere else, as on any platform
 */
public record PracticeUser(String id, String given, String family, boolean teacher) {

    private static final String MEMBERSHIP = "http://purl.imsglobal.org/vocab/lis/v2/membership#";

    public String name() {
        return given + " " + family;
    }

    public String email() {
        return given.toLowerCase(java.util.Locale.ROOT).replace(' ', '.') + "@practice.example";
    }

    /** Role URIs as platforms send them. */
    public List<String> roles() {
        return List.of(MEMBERSHIP + (teacher ? "Instructor" : "Learner"));
    }
}
