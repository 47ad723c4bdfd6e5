package org.alongside.practicelms.service;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;
import org.alongside.practicelms.course.RecordedScore;
import org.alongside.practicelms.web.Refusal;

/**
 * Reads a score and believes nothing. 400 where something is missing or of the wrong type, 422 where a value makes no
 * sense (Assignment and Grade Services 2.0, section 3.4).
 */
final class ScoreForm {

    private static final Set<String> ACTIVITY =
            Set.of("Initialized", "Started", "InProgress", "Submitted", "Completed");
    private static final Set<String> GRADING = Set.of("FullyGraded", "Pending", "PendingManual", "Failed", "NotReady");
    private static final Pattern PRECISE =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{1,9}(Z|[+-]\\d\\d:\\d\\d)");

    private final JsonObject json;

    ScoreForm(JsonObject json) {
        this.json = json;
    }

    RecordedScore read(String lineItem, Instant received) {
        OptionalDouble given = number("scoreGiven");
        OptionalDouble maximum = number("scoreMaximum");
        require(given.isEmpty() || maximum.isPresent(), "scoreGiven needs scoreMaximum");
        require(given.orElse(0) >= 0, "scoreGiven must not be below 0");
        require(maximum.orElse(1) > 0, "scoreMaximum must be above 0");
        checkSubmission();
        return new RecordedScore(
                lineItem,
                needed("userId"),
                given,
                maximum,
                time(needed("timestamp"), "timestamp"),
                oneOf("activityProgress", ACTIVITY),
                oneOf("gradingProgress", GRADING),
                LineItemForm.text(json, "comment"),
                received);
    }

    private void checkSubmission() {
        if (json.get("submission") instanceof JsonObject submission) {
            Optional<Instant> started =
                    LineItemForm.text(submission, "startedAt").map(text -> time(text, "startedAt"));
            Optional<Instant> handedIn =
                    LineItemForm.text(submission, "submittedAt").map(text -> time(text, "submittedAt"));
            boolean backwards =
                    started.isPresent() && handedIn.isPresent() && started.get().isAfter(handedIn.get());
            require(!backwards, "submittedAt must not be before startedAt");
        }
    }

    private String oneOf(String name, Set<String> known) {
        String value = needed(name);
        require(
                known.contains(value),
                name + " must be one of " + known.stream().sorted().toList());
        return value;
    }

    private String needed(String name) {
        return LineItemForm.text(json, name)
                .filter(text -> !text.isBlank())
                .orElseThrow(() -> Refusal.of(400, name + " is missing"));
    }

    private OptionalDouble number(String name) {
        if (!json.containsKey(name)) {
            return OptionalDouble.empty();
        }
        if (json.get(name) instanceof JsonNumber number) {
            return OptionalDouble.of(number.doubleValue());
        }
        throw Refusal.of(400, name + " must be a number");
    }

    private static Instant time(String text, String name) {
        require(PRECISE.matcher(text).matches(), name + " needs parts of a second and a zone");
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException noSuchDay) {
            throw Refusal.of(422, name + " is not a time");
        }
    }

    private static void require(boolean good, String otherwise) {
        if (!good) {
            throw Refusal.of(422, otherwise);
        }
    }
}
