package org.alongside.assessment;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;
import org.alongside.assessment.attempt.SaveOutcome;
import org.alongside.assessment.attempt.SaveOutcome.Kept;
import org.alongside.assessment.instrument.Instrument;
import org.alongside.assessment.instrument.Item;
import org.alongside.assessment.scoring.Answer;

/** What became of an answer, in a sentence: the same for pages and for their script. */
public record SavedWords(Locale locale, ZoneId zone) {

    /** Made once: it is said with every answer. */
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    /** A sentence of this room's messages, with its arguments in place. */
    public String say(String key, Object... arguments) {
        String pattern = ResourceBundle.getBundle("messages.assessment", locale).getString(key);
        return new MessageFormat(pattern, locale).format(arguments);
    }

    /** "Saved at 14:32", by the person's own clock. */
    public String saved(Kept kept) {
        return say("saved.at", CLOCK.withZone(zone).format(kept.at()));
    }

    /** "3 May 2026". */
    public String day(Instant at) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .withZone(zone)
                .format(at);
    }

    /** The words of an answer, as they stand beside its radio button. */
    public String answer(Instrument instrument, Item item, Answer answer) {
        return answer.number().isPresent()
                ? instrument
                        .text(locale.getLanguage())
                        .option(item.response(), answer.number().getAsInt())
                : say("question.rather-not-say");
    }

    /** A refused answer: what is so, and what to do. */
    public String refused(SaveOutcome outcome, Instrument instrument, Item item) {
        return switch (outcome.result()) {
            case STALE_REVISION ->
                outcome.server()
                        .map(kept -> say("refused.stale", answer(instrument, item, kept.answer())))
                        .orElse(say("refused.lost"));
            case ALREADY_SUBMITTED -> say("refused.submitted");
            case OUT_OF_RANGE -> say("refused.range");
            default -> say("refused.not-here");
        };
    }
}
