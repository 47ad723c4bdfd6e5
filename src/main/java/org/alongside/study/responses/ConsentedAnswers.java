package org.alongside.study.responses;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.alongside.assessment.attempt.Attempt;
import org.alongside.assessment.attempt.SubmittedAnswers;
import org.alongside.identity.consent.Consents;
import org.alongside.identity.consent.Purpose;
import org.alongside.instrument.InstrumentKey;
import org.alongside.kernel.PersonId;
import org.alongside.vault.random.Randomness;

/**
 * Finds answers that were given here by people who allow that they go out: those sent after their yes, as long as the
 * yes stands. Asked anew for every export.
 */
@Dependent
public class ConsentedAnswers {

    private final Consents consents;
    private final SubmittedAnswers attempts;
    private final Randomness random;

    @Inject
    public ConsentedAnswers(Consents consents, SubmittedAnswers attempts, Randomness random) {
        this.consents = consents;
        this.attempts = attempts;
        this.random = random;
    }

    /** One sitting that may go out, not opened yet. */
    record SubmittedAttempt(int number, int sitting, PersonId person, UUID attempt) {}

    /** In an order and with numbers that are drawn anew each time. */
    List<SubmittedAttempt> of(InstrumentKey instrument) {
        List<List<Attempt>> people = new ArrayList<>();
        allowing(instrument).forEach((person, since) -> {
            List<Attempt> sent = sentBy(new PersonId(person), instrument, since);
            if (!sent.isEmpty()) {
                people.add(sent);
            }
        });
        shuffle(people, random);
        List<SubmittedAttempt> all = new ArrayList<>();
        for (int p = 0; p < people.size(); p++) {
            for (int s = 0; s < people.get(p).size(); s++) {
                Attempt attempt = people.get(p).get(s);
                all.add(new SubmittedAttempt(p + 1, s + 1, attempt.person(), attempt.id()));
            }
        }
        return all;
    }

    /** How many people's answers to each of these may go out, in two statements. */
    Map<InstrumentKey, Integer> counted(Collection<InstrumentKey> instruments) {
        Map<String, Map<PersonId, Instant>> allowing = consents.allowing(Purpose.RESPONSES);
        List<SubmittedAnswers.SentAttempt> sent =
                attempts.sent(instruments.stream().map(InstrumentKey::slug).toList());
        Map<InstrumentKey, Integer> people = new HashMap<>();
        for (InstrumentKey instrument : instruments) {
            Map<PersonId, Instant> since =
                    allowing.getOrDefault(instrument.uuid().toString(), Map.of());
            people.put(instrument, (int) sent.stream()
                    .filter(one -> one.instrument().equals(instrument.slug()))
                    .filter(one -> one.version() == instrument.version())
                    .filter(one -> since.containsKey(one.person()))
                    .filter(one -> !one.at().isBefore(since.get(one.person())))
                    .map(SubmittedAnswers.SentAttempt::person)
                    .distinct()
                    .count());
        }
        return people;
    }

    /** The answers of this sitting, opened; empty where it is gone. */
    Optional<Respondent> open(SubmittedAttempt one) {
        return attempts.open(one.person(), one.attempt())
                .map(answers -> new Respondent(one.number(), one.sitting(), answers));
    }

    private Map<UUID, Instant> allowing(InstrumentKey instrument) {
        Map<UUID, Instant> allowing = new TreeMap<>();
        consents.allowing(Purpose.RESPONSES, instrument.uuid().toString())
                .forEach((person, since) -> allowing.put(person.value(), since));
        return allowing;
    }

    private List<Attempt> sentBy(PersonId person, InstrumentKey instrument, Instant since) {
        return attempts.of(person).stream()
                .filter(attempt -> attempt.instrument().equals(instrument.slug()))
                .filter(attempt -> attempt.version() == instrument.version())
                .filter(attempt ->
                        attempt.submitted().filter(at -> !at.isBefore(since)).isPresent())
                .sorted(Comparator.comparingInt(Attempt::sitting))
                .toList();
    }

    /** Each order is as likely as any other (Fisher and Yates). */
    static <T> void shuffle(List<T> list, Randomness random) {
        for (int last = list.size() - 1; last > 0; last--) {
            Collections.swap(list, last, random.below(last + 1));
        }
    }
}
