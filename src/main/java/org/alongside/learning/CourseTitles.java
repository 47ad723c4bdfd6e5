package org.alongside.learning;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.alongside.content.Course;
import org.alongside.content.CourseLibrary;

/** The titles of courses, modules and steps, by their ids: what other rooms keep of them is the id alone. */
final class CourseTitles {

    private static final String ID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    /** One id, or several in a row as a list or a set is written. */
    private static final Pattern IDS =
            Pattern.compile("[\\[\\]\",\\s]*" + ID + "(?:[\\[\\]\",\\s]+" + ID + ")*[\\[\\]\"\\s]*");

    private static final Pattern ONE = Pattern.compile(ID);

    private final CourseLibrary library;

    CourseTitles(CourseLibrary library) {
        this.library = library;
    }

    /** The titles of all that is named here; empty where the text is anything else than ids of ours. */
    Optional<String> in(String text, String language) {
        if (!IDS.matcher(text).matches()) {
            return Optional.empty();
        }
        List<String> titles = ONE.matcher(text)
                .results()
                .flatMap(id -> of(UUID.fromString(id.group()), language).stream())
                .toList();
        return titles.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", titles));
    }

    private Optional<String> of(UUID id, String language) {
        return library.step(id)
                .map(step -> step.title(language))
                .or(() -> library.jointStep(id).map(step -> step.title().in(language)))
                .or(() -> library.module(id).map(module -> module.title().in(language)))
                .or(() -> library.course(id).map(Course::title).map(title -> title.in(language)));
    }
}
