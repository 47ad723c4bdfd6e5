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
import org.alongside.assessment.instrument.Instrument;
import org.alongside.assessment.scoring.Answer;
import org.alongside.assessment.scoring.Answers;
import org.alongside.assessment.scoring.ReportText;
import org.alongside.assessment.scoring.ScoreReport;
import org.alongside.kernel.PersonId;
import org.alongside.vault.Randomness;
import org.alongside.vault.SealBroken;
import org.alongside.vault.Sealed;
import org.alongside.vault.Vault;

/** Puts answers and reports into rows that only their owner's key opens, and takes them out again. */
@Dependent
public class Sealing {

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

    Response newResponse(Attempt attempt, String item, Answer answer, Instant now) {
        var place = Response.place(random.id(), 1);
        Sealed sealed = vault.seal(attempt.person(), place, answer.text());
        return new Response(place, attempt.id(), item, new Response.Change(sealed, now));
    }

    /** Makes the next revision of a response. */
    void change(Attempt attempt, Response response, Answer answer, Instant now) {
        long next = response.revision() + 1;
        Sealed sealed = vault.seal(attempt.person(), Response.place(response.id(), next), answer.text());
        response.apply(next, new Response.Change(sealed, now));
    }

    /** @throws IllegalStateException where what was sealed is no answer */
    Kept open(PersonId owner, Response response) {
        String text = vault.open(owner, response.place(), response.answer());
        Answer answer = Answer.parse(text).orElseThrow(() -> new IllegalStateException("no answer was sealed"));
        return new Kept(answer, response.revision(), response.answered());
    }

    /** These answers of one person, opened with one key; empty where the key was shredded or a row was changed. */
    Optional<Answers> open(PersonId owner, List<Response.Row> rows) {
        try {
            List<String> texts = vault.openAll(
                    owner,
                    rows.stream()
                            .map(row -> new Vault.Placed(Response.place(row.id(), row.revision()), row.answer()))
                            .toList());
            Map<String, Answer> answers = new TreeMap<>();
            for (int n = 0; n < texts.size(); n++) {
                answers.put(rows.get(n).item(), Answer.parse(texts.get(n)).orElseThrow());
            }
            return Optional.of(Answers.of(answers));
        } catch (SealBroken gone) {
            return Optional.empty();
        }
    }

    /** Fetches the keys of these people at once. */
    void prepare(Collection<PersonId> people) {
        vault.prepare(people);
    }

    Result newResult(Attempt attempt, Instrument instrument, ScoreReport report, Instant now) {
        UUID id = random.id();
        Sealed sealed = vault.seal(attempt.person(), Result.place(id), ReportText.write(report));
        var definition = new Result.Definition(instrument.key(), instrument.hash());
        return new Result(id, attempt.id(), definition, new Result.Scored(sealed, now));
    }

    ScoreReport open(PersonId owner, Result result) {
        return ReportText.read(vault.open(owner, Result.place(result.id()), result.report()));
    }
}
