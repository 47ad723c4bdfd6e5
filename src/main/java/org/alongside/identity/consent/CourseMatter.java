package org.alongside.identity.consent;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a word on own completion is about: one module in one course (INV-50). A course is a learning context of one
 * deployment of one platform, so that a copy of it is another course, and a yes given in the one says nothing in it.
 *
 * @param course our id of the course, as {@link LaunchedCourses} knows it
 */
public record CourseMatter(UUID module, UUID course) {

    private static final String UUID_FORM = "([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})";
    private static final Pattern SUBJECT = Pattern.compile(UUID_FORM + "@" + UUID_FORM);

    /** Reads what {@link #subject} writes; empty where the text has another form. */
    public static Optional<CourseMatter> parse(String subject) {
        Matcher matcher = SUBJECT.matcher(subject);
        return matcher.matches()
                ? Optional.of(new CourseMatter(UUID.fromString(matcher.group(1)), UUID.fromString(matcher.group(2))))
                : Optional.empty();
    }

    /** The two ids as the subject of a consent, 73 signs. */
    public String subject() {
        return module + "@" + course;
    }
}
