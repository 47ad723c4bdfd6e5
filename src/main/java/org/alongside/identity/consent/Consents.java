package org.alongside.identity.consent;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alongside.kernel.PersonId;
import org.alongside.vault.Vault;
import org.alongside.vault.random.Randomness;
import org.alongside.vault.seal.Owner;

/** What each person allows. Asked before every use, never remembered elsewhere: a withdrawal holds at once. */
@Dependent
@Transactional
public class Consents {

    private final ConsentRows rows;
    private final Randomness random;
    private final Vault vault;
    private final Event<ConsentGiven> yeses;
    private final Event<ConsentRefused> noes;

    @Inject
    public Consents(
            ConsentRows rows, Randomness random, Vault vault, Event<ConsentGiven> yeses, Event<ConsentRefused> noes) {
        this.rows = rows;
        this.random = random;
        this.vault = vault;
        this.yeses = yeses;
        this.noes = noes;
    }

    /** True where the person's newest word allows it, as its sentences read now: a yes to others is asked anew. */
    public boolean given(PersonId person, Purpose purpose, String subject) {
        return newest(person, purpose, subject).map(Consent::allows).orElse(false);
    }

    /**
     * True where the person has said yes or no to it; a yes to sentences that have changed since is to be asked anew.
     */
    public boolean asked(PersonId person, Purpose purpose, String subject) {
        return newest(person, purpose, subject)
                .filter(last -> !last.given() || last.allows())
                .isPresent();
    }

    /**
     * A yes, to the sentences as they read in this language. Saying the same again to the same sentences adds nothing.
     */
    public void give(ConsentMatter matter, Locale language, Instant now) {
        if (decide(
                matter, new Consent.Decision(ConsentAnswer.GIVEN, ConsentText.of(matter.purpose(), language), now))) {
            yeses.fire(new ConsentGiven(matter.person(), matter.purpose(), matter.subject(), now));
        }
    }

    /**
     * A no, or the withdrawal of a yes: a new row either way. A no to the use of this site waits for whatever is being
     * decided by the yes so far, so that nothing opens for this person once it was told to have been kept.
     */
    public void refuse(ConsentMatter matter, Locale language, Instant now) {
        if (matter.purpose() == Purpose.USE) {
            rows.oneAtATime(matter.person());
            vault.lock(Owner.of(matter.person()));
        }
        decide(matter, new Consent.Decision(ConsentAnswer.REFUSED, ConsentText.of(matter.purpose(), language), now));
        noes.fire(new ConsentRefused(matter.person(), matter.purpose(), matter.subject(), now));
    }

    /** The newest word on each matter the person was asked about. */
    public List<Consent> standing(PersonId person) {
        List<Consent> newest = new ArrayList<>();
        for (Consent row : rows.of(person)) {
            Consent last = newest.isEmpty() ? null : newest.get(newest.size() - 1);
            boolean same = last != null
                    && last.purpose() == row.purpose()
                    && last.subject().equals(row.subject());
            if (!same) {
                newest.add(row);
            }
        }
        return newest;
    }

    /** Those of these people whose newest word on this allows it as its sentences read now, in one statement. */
    public Set<PersonId> allowing(Collection<PersonId> people, Purpose purpose, String subject) {
        Set<PersonId> allowing = new HashSet<>();
        Set<PersonId> heard = new HashSet<>();
        for (Consent row : rows.about(people, purpose, subject)) {
            if (heard.add(row.person()) && row.allows()) {
                allowing.add(row.person());
            }
        }
        return allowing;
    }

    /** Everybody whose newest word on this allows it as its sentences read now, and since when. */
    public Map<PersonId, Instant> allowing(Purpose purpose, String subject) {
        Map<PersonId, Instant> allowing = new HashMap<>();
        Set<PersonId> heard = new HashSet<>();
        for (Consent row : rows.about(purpose, subject)) {
            if (heard.add(row.person()) && row.allows()) {
                allowing.put(row.person(), row.decidedAt());
            }
        }
        return allowing;
    }

    /** The same of every subject of this purpose, in one statement: by subject, who allows it and since when. */
    public Map<String, Map<PersonId, Instant>> allowing(Purpose purpose) {
        Map<String, Map<PersonId, Instant>> allowing = new HashMap<>();
        Set<ConsentMatter> heard = new HashSet<>();
        for (Consent row : rows.about(purpose)) {
            boolean newest = heard.add(new ConsentMatter(row.person(), purpose, row.subject()));
            if (newest && row.allows()) {
                allowing.computeIfAbsent(row.subject(), none -> new HashMap<>()).put(row.person(), row.decidedAt());
            }
        }
        return allowing;
    }

    private Optional<Consent> newest(PersonId person, Purpose purpose, String subject) {
        return rows.newest(new ConsentMatter(person, purpose, subject));
    }

    private boolean decide(ConsentMatter matter, Consent.Decision decision) {
        rows.oneAtATime(matter.person());
        Optional<Consent> before = rows.newest(matter);
        if (before.filter(last -> last.answer() == decision.answer()
                        && last.textHash().equals(decision.text().hash()))
                .isPresent()) {
            return false;
        }
        rows.add(new Consent(random.id(), matter, before.orElse(null), decision));
        return true;
    }
}
