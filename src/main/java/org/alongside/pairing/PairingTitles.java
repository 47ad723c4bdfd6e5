package org.alongside.pairing;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.alongside.identity.personal.OwnValue;
import org.alongside.identity.visit.Words;

/**
 * Tells links and own words for their owner's own copy; moments stand as the record has them. A link is known by the
 * day it began, because the other's name is the other's.
 */
final class PairingTitles {

    private final EntityManager entities;

    PairingTitles(EntityManager entities) {
        this.entities = entities;
    }

    /** Empty where the value is of another room, or speaks for itself. */
    Optional<String> of(OwnValue value, Locale language) {
        Words words = new Words("pairing", language, Optional.empty());
        return switch (value.table() + "." + value.column()) {
            case "pairing_link.id", "pairing_yes.link", "pairing_turn.link", "pairing_finish.link" ->
                begun(UUID.fromString(value.text())).map(at -> words.say("copy.told.link", at.toString()));
            case "pairing_yes.answer" -> Optional.of(yes(Yeses.SHAPE.codec().ofText(value.text()), words));
            case "pairing_finish.said" ->
                Turns.SHAPE
                        .codec()
                        .ofText(value.text())
                        .said()
                        .map(at -> words.say("copy.told.done", at.toString()))
                        .or(() -> Optional.of(words.say("copy.told.not-done")));
            case "pairing_switch.state" ->
                Optional.of(state(Switches.SHAPE.codec().ofText(value.text()), words));
            default -> Optional.empty();
        };
    }

    private static String yes(Yeses.YesWord word, Words words) {
        return word.given()
                .map(at -> words.say("copy.told.yes", at.toString()))
                .orElseGet(() -> words.say("together.not-now"));
    }

    private static String state(Switches.SwitchState state, Words words) {
        String now = words.say(state.rests() ? "own.resting" : "own.open");
        return state.rests() && state.fixedUntil().isAfter(Instant.EPOCH)
                ? words.say("copy.told.fixed", now, state.fixedUntil().toString())
                : now;
    }

    private Optional<Instant> begun(UUID link) {
        return entities.createQuery(
                        "select e.happenedAt from LinkEvent e where e.link = :link order by e.number", Instant.class)
                .setParameter("link", link)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
