package org.alongside.practicelms.course;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Accepted scores, one JSON object a line, so that the demonstration's gradebook survives a restart. */
public final class ScoresFile {

    private final Path file;

    public ScoresFile(Path file) {
        this.file = file;
    }

    List<RecordedScore> read() {
        try {
            return Files.exists(file)
                    ? Files.readAllLines(file).stream().map(ScoresFile::score).toList()
                    : List.of();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The practice LMS cannot read " + file, unreadable);
        }
    }

    void add(RecordedScore score) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, line(score) + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException full) {
            throw new UncheckedIOException("The practice LMS cannot write " + file, full);
        }
    }

    private static String line(RecordedScore score) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("lineItem", score.lineItem())
                .add("userId", score.userId())
                .add("at", score.at().toString())
                .add("activityProgress", score.activityProgress())
                .add("gradingProgress", score.gradingProgress())
                .add("received", score.received().toString());
        score.given().ifPresent(given -> json.add("given", given));
        score.maximum().ifPresent(maximum -> json.add("maximum", maximum));
        score.comment().ifPresent(comment -> json.add("comment", comment));
        return json.build().toString();
    }

    private static RecordedScore score(String line) {
        try (JsonReader reader = Json.createReader(new StringReader(line))) {
            JsonObject json = reader.readObject();
            return new RecordedScore(
                    json.getString("lineItem"),
                    json.getString("userId"),
                    number(json, "given"),
                    number(json, "maximum"),
                    Instant.parse(json.getString("at")),
                    json.getString("activityProgress"),
                    json.getString("gradingProgress"),
                    Optional.ofNullable(json.getString("comment", null)),
                    Instant.parse(json.getString("received")));
        }
    }

    private static OptionalDouble number(JsonObject json, String name) {
        return json.containsKey(name)
                ? OptionalDouble.of(json.getJsonNumber(name).doubleValue())
                : OptionalDouble.empty();
    }
}
