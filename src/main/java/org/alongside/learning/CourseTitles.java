package org.alongside.learning;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.alongside.content.Course;
import org.alongside.content.CourseLibrary;
import org.alongside.identity.personal.OwnValue;
import org.alongside.identity.visit.Words;
import org.alongside.learning.policy.CourseChoice;
import org.alongside.learning.policy.Since;

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

    /** Of whichever room the value is; empty where it speaks for itself. */
    Optional<String> of(OwnValue value, Locale language) {
        Words words = new Words("learning", language, Optional.empty());
        return switch (value.table() + "." + value.column()) {
            case "learning_placement.choice" -> Optional.of(choice(value, words));
            case "learning_check_in.answer" ->
                Optional.of(words.say(since(value.text().replace("\"", ""))));
            case "learning_journal_entry.words" ->
                drawn(value, words).or(() -> in(value.text(), language.getLanguage()));
            default -> in(value.text(), language.getLanguage());
        };
    }

    /** That there is a drawing, and the words beside it; empty where nothing is drawn. */
    private Optional<String> drawn(OwnValue value, Words words) {
        return library.step(UUID.fromString(value.text("step")))
                .flatMap(step -> step.part(value.text("part")))
                .flatMap(part -> part.drawn(value.text())
                        .map(drawing ->
                                words.say("step.drawing", drawing.lines().size())
                                        + "\n"
                                        + part.readAgain(value.text())))
                .map(String::strip);
    }

    private static String since(String text) {
        return switch (Since.named(text).orElseGet(() -> Since.parse(text))) {
            case BETTER -> "checkin.better";
            case SAME -> "checkin.same";
            case WORSE -> "checkin.worse";
            case RATHER_NOT_SAY -> "checkin.rather-not-say";
        };
    }

    /** In the words of the card that the person picked, never the entry's own name. */
    private String choice(OwnValue value, Words words) {
        CourseChoice choice = Placements.SHAPE.codec().ofText(value.text());
        Optional<Course> course = library.course(UUID.fromString(value.text("course")));
        String entry = choice.entry()
                .flatMap(picked ->
                        course.map(one -> one.textOf(picked).in(words.locale().getLanguage())))
                .orElseGet(() -> words.say("copy.told.entry.none"));
        return String.join(
                "\n",
                entry,
                words.say(choice.followsLeaning() ? "entry.leaning.on" : "entry.leaning.off"),
                words.say(choice.weekly() ? "pace.weekly" : "pace.own"),
                words.say(choice.enough() ? "copy.told.enough" : "copy.told.not-enough"));
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
