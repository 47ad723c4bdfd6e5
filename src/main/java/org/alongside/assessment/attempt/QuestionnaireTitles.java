package org.alongside.assessment.attempt;

import jakarta.persistence.EntityManager;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.identity.personal.OwnValue;
import org.alongside.identity.visit.Words;
import org.alongside.instrument.Instrument;
import org.alongside.instrument.InstrumentText;
import org.alongside.instrument.Item;
import org.alongside.instrument.Outcome;
import org.alongside.instrument.answer.Answer;
import org.alongside.instrument.catalog.InstrumentLibrary;
import org.alongside.instrument.interpretation.Display;
import org.alongside.instrument.scoring.report.OutcomeScore;

/** The titles of questionnaires, sittings, questions and answers in a person's copy of this room. */
final class QuestionnaireTitles {

    private final EntityManager entities;
    private final InstrumentLibrary library;

    QuestionnaireTitles(EntityManager entities, InstrumentLibrary library) {
        this.entities = entities;
        this.library = library;
    }

    /** Empty where the value is of another room, or speaks for itself, or its questionnaire is not here any more. */
    Optional<String> of(OwnValue value, String language) {
        return switch (value.table() + "." + value.column()) {
            case "assessment_attempt.instrument" ->
                library.all().stream()
                        .filter(one -> one.key().slug().value().equals(value.text()))
                        .reduce((first, later) -> later)
                        .map(one -> title(one, language));
            case "assessment_response.attempt", "assessment_result.attempt" ->
                attempt(value)
                        .flatMap(attempt ->
                                instrument(attempt).map(one -> title(one, language) + " · " + attempt.sitting()));
            case "assessment_result.definition",
                    "identity_consent.subject",
                    "study_export.definition",
                    "study_response_set.definition" -> definition(value.text()).map(one -> title(one, language));
            case "assessment_result.report" -> asked(value).map(one -> report(one, value, language));
            case "assessment_response.item" ->
                asked(value).map(one -> words(one, language).item(value.text()));
            case "assessment_response.answer" -> asked(value).flatMap(one -> answer(one, value, language));
            default -> Optional.empty();
        };
    }

    private Optional<String> answer(Instrument asked, OwnValue value, String language) {
        Optional<Answer> answer = Answer.parse(value.text());
        Optional<Item> item = Optional.ofNullable(asked.form().items().get(value.text("item")));
        return answer.flatMap(Answer::words)
                .or(() -> item.filter(Item::isScored)
                        .flatMap(one -> answer.filter(given -> given.number().isPresent())
                                .map(given -> words(asked, language)
                                        .option(one.choice(), given.number().getAsInt()))));
    }

    /** Each outcome in a line, by its title; what has no title any more has its name. */
    private String report(Instrument asked, OwnValue value, String language) {
        Words words = new Words("assessment", Locale.forLanguageTag(language), Optional.empty());
        return Sealing.REPORTS.ofText(value.text()).outcomes().stream()
                .map(score -> outcome(asked, score, words))
                .collect(Collectors.joining("\n"));
    }

    private static String outcome(Instrument asked, OutcomeScore score, Words words) {
        InstrumentText text = words(asked, words.locale().getLanguage());
        String title = text.outcomes().getOrDefault(score.outcome(), score.outcome());
        if (score.value().isEmpty()) {
            return words.say("copy.told.outcome.none", title);
        }
        String value = shown(asked, score, words.locale());
        return score.meaning()
                .label()
                .map(label -> words.say(
                        "copy.told.outcome.label", title, value, text.labels().getOrDefault(label, label)))
                .orElseGet(() -> words.say("copy.told.outcome", title, value));
    }

    /** With the decimals of its outcome; with two where the questionnaire has no such outcome any more. */
    private static String shown(Instrument asked, OutcomeScore score, Locale locale) {
        double value = score.value().orElseThrow();
        Outcome outcome = asked.outcomes().get(score.outcome());
        return outcome == null ? Display.figure(value, locale) : Display.value(outcome, value, locale);
    }

    private Optional<Instrument> asked(OwnValue value) {
        return attempt(value).flatMap(this::instrument);
    }

    private Optional<Attempt> attempt(OwnValue value) {
        return id(value.text("attempt")).map(id -> entities.find(Attempt.class, id));
    }

    private Optional<Instrument> instrument(Attempt attempt) {
        return library.find(attempt.instrument(), attempt.version());
    }

    private Optional<Instrument> definition(String uuid) {
        return id(uuid).flatMap(library::latest);
    }

    private static String title(Instrument instrument, String language) {
        return words(instrument, language).frame().title();
    }

    private static InstrumentText words(Instrument instrument, String language) {
        InstrumentText text = instrument.texts().get(language);
        return text != null ? text : instrument.texts().values().iterator().next();
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // no id, so nothing has it
        }
    }
}
