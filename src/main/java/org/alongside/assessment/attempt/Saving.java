package org.alongside.assessment.attempt;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.alongside.assessment.attempt.SaveOutcome.Kept;
import org.alongside.assessment.attempt.SaveOutcome.Result;
import org.alongside.instrument.Item;
import org.alongside.instrument.answer.Answer;
import org.alongside.instrument.catalog.InstrumentLibrary;
import org.alongside.kernel.PersonId;
import org.alongside.kernel.RevisionGuard;
import org.alongside.kernel.RevisionGuard.Verdict;
import org.alongside.vault.FirstKey;

/**
 * Saves one answer, many times a second: one statement reads what stands, and one writes, which holds only if that
 * still stands. No transaction spans the two. Where somebody else was faster (another page, another device, the sending
 * of all answers) nothing was written; it is read again and decided anew, on what they left.
 */
@Dependent
public class Saving {

    private final InstrumentLibrary library;
    private final AnswerRows rows;
    private final Sealing sealing;
    private final FirstKey keys;

    @Inject
    public Saving(InstrumentLibrary library, AnswerRows rows, Sealing sealing, FirstKey keys) {
        this.library = library;
        this.rows = rows;
        this.sealing = sealing;
        this.keys = keys;
    }

    /** Who wants which answer saved, where, when. */
    private record Wish(PersonId person, UUID attempt, NewAnswer wanted, Instant now) {}

    /**
     * Saves one answer. Its revision must be one more than what the server has: whoever did not know of the server's
     * answer does not overwrite it. The same answer with the server's revision is a repeated delivery, and is saved.
     * An answer to a question that another answer has hidden meanwhile is kept too, and counts once it is shown again:
     * refusing it would make a choice vanish from one page because of another.
     */
    public SaveOutcome save(PersonId person, UUID attempt, NewAnswer wanted, Instant now) {
        Wish wish = new Wish(person, attempt, wanted, now);
        Optional<SaveOutcome> outcome = Optional.empty();
        while (outcome.isEmpty()) {
            Optional<StoredAnswer> standing = rows.standing(person, attempt, wanted.item());
            outcome = standing.isPresent() ? understood(wish, standing.get()) : refused(Result.NOT_YOURS);
        }
        return outcome.get();
    }

    /** Here and below, empty: to be read again. */
    private Optional<SaveOutcome> understood(Wish wish, StoredAnswer standing) {
        Optional<Item> item = library.find(
                        standing.attempt().instrument(), standing.attempt().version())
                .flatMap(instrument -> instrument.form().item(wish.wanted().item()));
        if (item.isEmpty()) {
            return refused(Result.UNKNOWN_ITEM);
        }
        Optional<Answer> answer = Answer.to(item.get().response(), wish.wanted().text());
        if (answer.isEmpty()) {
            return refused(item.get().response().match(choice -> Result.OUT_OF_RANGE, words -> Result.TOO_LONG));
        }
        if (standing.key().isEmpty()) {
            keys.make(wish.person());
            return Optional.empty();
        }
        return decided(wish, standing, answer.get());
    }

    private Optional<SaveOutcome> decided(Wish wish, StoredAnswer standing, Answer answer) {
        Sealing.Hand hand = sealing.hand(wish.person(), standing.key().orElseThrow());
        Optional<Kept> server = standing.response().map(hand::open);
        long revision = server.map(Kept::revision).orElse(0L);
        Verdict verdict = RevisionGuard.judge(stands(server), wish.wanted().draft(answer.entered()));
        boolean same = server.isPresent() && server.get().answer().equals(answer);
        if (same && verdict != Verdict.CONFLICT) {
            return Optional.of(SaveOutcome.saved(server.get()));
        }
        if (!standing.attempt().open()) {
            return refused(Result.ALREADY_SUBMITTED);
        }
        if (verdict == Verdict.CONFLICT) {
            return Optional.of(SaveOutcome.stale(server));
        }
        Kept next = new Kept(answer, revision + 1, wish.now());
        return written(wish, standing, hand, next) ? Optional.of(SaveOutcome.saved(next)) : Optional.empty();
    }

    /** Which page wrote an answer is not kept: whoever did not know of it does not overwrite it. */
    private static RevisionGuard.Standing stands(Optional<Kept> server) {
        return new RevisionGuard.Standing(
                server.map(Kept::revision).orElse(0L),
                RevisionGuard.WRITER_UNKNOWN,
                server.map(kept -> kept.answer().entered()).orElse(""));
    }

    private boolean written(Wish wish, StoredAnswer standing, Sealing.Hand hand, Kept next) {
        if (standing.response().isEmpty()) {
            return rows.add(
                    wish.attempt(), hand.first(wish.attempt(), wish.wanted().item(), next));
        }
        Response response = standing.response().get();
        hand.change(response, next);
        return rows.change(wish.attempt(), response);
    }

    private static Optional<SaveOutcome> refused(Result reason) {
        return Optional.of(SaveOutcome.refused(reason));
    }
}
