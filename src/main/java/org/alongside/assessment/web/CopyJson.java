package org.alongside.assessment.web;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonGeneratorFactory;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;
import org.alongside.assessment.attempt.OwnAttempt;
import org.alongside.instrument.Instrument;
import org.alongside.instrument.answer.Answer;
import org.alongside.instrument.scoring.report.OutcomeScore;

/**
 * The copy as JSON (UTF-8). Times are ISO 8601 in UTC. What is not there is {@code null}, never left out.
 *
 * <pre>
 * {"format": "alongside-answers", "formatVersion": 1, "made": time,
 *  "attempts": [{
 *    "attempt": uuid, "begun": time, "submitted": time,
 *    "instrument": {"slug": text, "uuid": uuid, "version": number, "definitionHash": SHA-256 in hex, "title": text},
 *    "answers": [{"item": id, "question": text, "value": number,        null for "I would rather not say" and own words
 *                 "ratherNotSay": true|false, "words": text, "answered": time}],
 *    "results": [{"scored": time, "definitionHash": SHA-256 in hex,     the last scoring first
 *      "outcomes": [{"outcome": id, "name": text, "status": "COMPLETE"|"PRORATED"|"NOT_COMPUTABLE",
 *                    "value": number, "se": number, "reliability": "PUBLISHED"|"ESTIMATED"|"ASSUMED",
 *                    "answered": number of answered items, "label": id, "labelWords": text}]}]}]}
 * </pre>
 *
 * Outcomes are those of the reports: one of class ENGINE_ONLY is in none, and its name is not here either.
 */
final class CopyJson {

    private final JsonGenerator json;
    private final CopyServlet.Copy copy;

    private CopyJson(JsonGenerator json, CopyServlet.Copy copy) {
        this.json = json;
        this.copy = copy;
    }

    /** @param out is written to the end and closed */
    static void write(OutputStream out, CopyServlet.Copy copy) {
        JsonGeneratorFactory factory = Json.createGeneratorFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));
        try (JsonGenerator json = factory.createGenerator(out)) {
            new CopyJson(json, copy).whole();
        }
    }

    private void whole() {
        json.writeStartObject().write("format", "alongside-answers").write("formatVersion", 1);
        text("made", copy.made()).writeStartArray("attempts");
        copy.attempts().forEach(this::attempt);
        json.writeEnd().writeEnd();
    }

    private void attempt(OwnAttempt attempt) {
        CopyRows rows = new CopyRows(attempt, copy.words());
        json.writeStartObject();
        text("attempt", attempt.id());
        text("begun", attempt.attempt().begun());
        text("submitted", attempt.submitted().orElse(null));
        instrument(attempt, rows.title());
        json.writeStartArray("answers");
        rows.answers().forEach(this::answer);
        json.writeEnd().writeStartArray("results");
        attempt.scorings().forEach(scoring -> scoring(scoring, rows));
        json.writeEnd().writeEnd();
    }

    private void instrument(OwnAttempt attempt, String title) {
        Optional<OwnAttempt.Scoring> last = attempt.scorings().stream().findFirst();
        json.writeStartObject("instrument");
        text("slug", attempt.attempt().instrument());
        text(
                "uuid",
                attempt.instrument()
                        .map(i -> i.key().uuid())
                        .or(() -> last.map(s -> s.report().instrument().uuid()))
                        .orElse(null));
        json.write("version", attempt.attempt().version());
        text(
                "definitionHash",
                last.map(s -> s.report().definitionHash())
                        .or(() -> attempt.instrument().map(Instrument::hash))
                        .orElse(null));
        text("title", title).writeEnd();
    }

    private void answer(CopyRows.CopiedAnswer answered) {
        var number = answered.kept().answer().number();
        json.writeStartObject().write("item", answered.item()).write("question", answered.question());
        if (number.isPresent()) {
            json.write("value", number.getAsInt());
        } else {
            json.writeNull("value");
        }
        json.write("ratherNotSay", answered.kept().answer() == Answer.RATHER_NOT_SAY)
                .write("words", answered.words());
        text("answered", answered.kept().at()).writeEnd();
    }

    private void scoring(OwnAttempt.Scoring scoring, CopyRows rows) {
        json.writeStartObject();
        text("scored", scoring.at());
        text("definitionHash", scoring.report().definitionHash());
        json.writeStartArray("outcomes");
        rows.outcomes(scoring).forEach(outcome -> outcome(outcome, rows));
        json.writeEnd().writeEnd();
    }

    private void outcome(CopyRows.CopiedOutcome outcome, CopyRows rows) {
        OutcomeScore score = outcome.score();
        json.writeStartObject();
        text("outcome", score.outcome());
        text("name", outcome.name());
        text("status", score.status());
        number("value", score.value());
        number("se", score.se());
        text("reliability", rows.reliability(score).orElse(null));
        json.write("answered", score.answered());
        text("label", score.meaning().label().orElse(null));
        text("labelWords", outcome.label().isEmpty() ? null : outcome.label()).writeEnd();
    }

    private JsonGenerator text(String name, Object value) {
        return value == null ? json.writeNull(name) : json.write(name, value.toString());
    }

    private void number(String name, java.util.OptionalDouble value) {
        if (value.isPresent()) {
            json.write(name, value.getAsDouble());
        } else {
            json.writeNull(name);
        }
    }
}
