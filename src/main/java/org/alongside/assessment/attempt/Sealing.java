package org.alongside.assessment.attempt;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.alongside.assessment.attempt.SaveOutcome.Kept;
import org.alongside.instrument.Instrument;
import org.alongside.instrument.answer.Answer;
import org.alongside.instrument.answer.Answers;
import org.alongside.instrument.scoring.report.ReportText;
import org.alongside.instrument.scoring.report.ScoreReport;
import org.alongside.kernel.PersonId;
import org.alongside.vault.Vault;
import org.alongside.vault.random.Randomness;
import org.alongside.vault.seal.Codec;
import org.alongside.vault.seal.KeyRow;
import org.alongside.vault.seal.Owner;
import org.alongside.vault.seal.ReadyKey;
import org.alongside.vault.seal.SealBroken;
import org.alongside.vault.seal.Sealed;
import org.alongside.vault.seal.SealedPlace;

/** Puts answers and reports into rows that only their owner's key opens, and takes them out again. */
@Dependent
public class Sealing {

    static final Codec<ScoreReport> REPORTS = Codec.of(ScoreReport.class, 1024).readingOlder(ReportText::read);

    private final Vault vault;
    private final Randomness random;

    @Inject
    public Sealing(Vault vault, Randomness random) {
        this.vault = vault;
        this.random = random;
    }

    UUID newId() {
        return random.id();
    }

    /** Seals and opens this person's answers with their key made ready once. */
    Hand hand(PersonId owner, KeyRow key) {
        return new Hand(vault.ready(Owner.of(owner), key));
    }

    /** Lives as long as the call that asked for it, as its key does. */
    final class Hand {

        private final ReadyKey key;

        private Hand(ReadyKey key) {
            this.key = key;
        }

        Kept open(Response response) {
            return kept(response, key.open(response.place(), response.answer()));
        }

        Response first(UUID attempt, String item, Kept answer) {
            var place = Response.place(random.id(), answer.revision());
            return new Response(place, attempt, item, sealed(place, answer));
        }

        /** Makes the next revision of a response. */
        void change(Response response, Kept answer) {
            response.apply(answer.revision(), sealed(Response.place(response.id(), answer.revision()), answer));
        }

        private Response.ResponseChange sealed(SealedPlace place, Kept answer) {
            return new Response.ResponseChange(key.seal(place, answer.answer().text()), answer.at());
        }
    }

    /**
     * Answers of one person by item, with the key made ready once.
     *
     * @throws SealBroken at the first that does not open
     */
    Map<String, Kept> open(PersonId owner, List<Response> responses) {
        List<String> texts = texts(owner, responses.stream().map(Response::row).toList());
        Map<String, Kept> kept = new TreeMap<>();
        for (int n = 0; n < texts.size(); n++) {
            kept.put(responses.get(n).item(), kept(responses.get(n), texts.get(n)));
        }
        return kept;
    }

    private static Kept kept(Response response, String text) {
        return new Kept(answer(text), response.revision(), response.answered());
    }

    private static Answer answer(String text) {
        return Answer.parse(text).orElseThrow(() -> new IllegalStateException("no answer was sealed"));
    }

    private List<String> texts(PersonId owner, List<Response.StoredResponse> rows) {
        return vault.openAll(
                Owner.of(owner),
                rows.stream()
                        .map(row -> new Vault.SealedValue(Response.place(row.id(), row.revision()), row.answer()))
                        .toList());
    }

    /** These answers of one person, opened with one key; empty where the key was shredded or a row was changed. */
    Optional<Answers> openRows(PersonId owner, List<Response.StoredResponse> rows) {
        try {
            List<String> texts = texts(owner, rows);
            Map<String, Answer> answers = new TreeMap<>();
            for (int n = 0; n < texts.size(); n++) {
                answers.put(rows.get(n).item(), answer(texts.get(n)));
            }
            return Optional.of(Answers.of(answers));
        } catch (SealBroken gone) {
            return Optional.empty();
        }
    }

    /** Fetches the keys of these people at once. */
    void prepare(Collection<PersonId> people) {
        vault.prepare(people.stream().map(Owner::of).toList());
    }

    AttemptResult newResult(Attempt attempt, Instrument instrument, ScoreReport report, Instant now) {
        UUID id = random.id();
        Sealed sealed = vault.seal(Owner.of(attempt.person()), AttemptResult.place(id), REPORTS, report);
        var definition = new AttemptResult.ResultDefinition(instrument.key(), instrument.hash());
        return new AttemptResult(id, attempt.id(), definition, new AttemptResult.ScoredReport(sealed, now));
    }

    /** Whether the key that sealed this result is still there. */
    boolean opens(PersonId owner, AttemptResult result) {
        try {
            open(owner, result);
            return true;
        } catch (SealBroken gone) {
            return false;
        }
    }

    ScoreReport open(PersonId owner, AttemptResult result) {
        return vault.open(Owner.of(owner), AttemptResult.place(result.id()), REPORTS, result.report());
    }
}
