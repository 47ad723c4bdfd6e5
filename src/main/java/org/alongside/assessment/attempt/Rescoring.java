package org.alongside.assessment.attempt;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.assessment.answer.Answers;
import org.alongside.assessment.instrument.Instrument;
import org.alongside.assessment.instrument.SameQuestions;
import org.alongside.assessment.scoring.CompiledScoring;
import org.alongside.assessment.scoring.Scorer;
import org.alongside.assessment.shelf.InstrumentLibrary;
import org.alongside.kernel.PersonId;
import org.alongside.kernel.Slug;

/**
 * Scores stored answers again when a newer version of an instrument asks the same and scores otherwise (INV-47). The
 * older result stays beside the newer one. It runs a page at a time, each in a transaction of its own, and goes on
 * after a kill where it was.
 */
@Dependent
@Transactional
public class Rescoring {

    /** Attempts in one transaction: long enough to be quick, short enough to hold no lock long. */
    private static final int PAGE = 500;

    private final InstrumentLibrary library;
    private final Rescorings runs;
    private final Sealing sealing;
    private final int page;

    @Inject
    public Rescoring(InstrumentLibrary library, Rescorings runs, Sealing sealing) {
        this(library, runs, sealing, PAGE);
    }

    Rescoring(InstrumentLibrary library, Rescorings runs, Sealing sealing, int page) {
        this.library = library;
        this.runs = runs;
        this.sealing = sealing;
        this.page = page;
    }

    /**
     * What could be scored again.
     *
     * @param waiting attempts handed in under an older version, without a result of this one
     */
    public record Offer(Instrument by, long waiting, Optional<RescoringRun> last) {}

    /** Every instrument whose latest version asks the same as an older one. */
    public List<Offer> offers() {
        return library.all().stream()
                .map(instrument -> instrument.key().slug())
                .distinct()
                .flatMap(slug -> library.latest(slug).stream())
                .filter(latest -> !older(latest).isEmpty())
                .map(latest -> new Offer(
                        latest,
                        runs.waiting(latest, older(latest)),
                        runs.last(latest.key().slug())))
                .toList();
    }

    /** Starts a run by the latest version, or gives the one that is under way; empty where nothing older asks the same. */
    public Optional<RescoringRun> start(Slug instrument, PersonId by, Instant now) {
        Optional<RescoringRun> last = runs.last(instrument);
        if (last.filter(RescoringRun::isRunning).isPresent()) {
            return last;
        }
        return library.latest(instrument)
                .filter(latest -> !older(latest).isEmpty())
                .map(latest -> {
                    int number = last.map(RescoringRun::number).orElse(0) + 1;
                    RescoringRun run =
                            new RescoringRun(sealing.newId(), latest.key(), new RescoringRun.Start(number, by, now));
                    runs.add(run);
                    return run;
                });
    }

    /** The runs that are not at their end. */
    public List<UUID> running() {
        return runs.running().stream().map(RescoringRun::id).toList();
    }

    /**
     * Does the next page of this run. What its owner deletes meanwhile counts as skipped.
     *
     * @return whether there is more to do
     */
    public boolean goOn(UUID id, Instant now) {
        Optional<RescoringRun> run = runs.locked(id).filter(RescoringRun::isRunning);
        if (run.isEmpty()) {
            return false;
        }
        Optional<Instrument> by = library.find(run.get().instrument(), run.get().version());
        List<Attempt> next =
                by.map(i -> runs.page(i, older(i), run.get().reached(), page)).orElse(List.of());
        if (next.isEmpty()) {
            run.get().end(now);
            return false;
        }
        int scored = score(runs.held(ids(next)), by.get(), now);
        run.get().reach(next.get(next.size() - 1).id(), scored, next.size() - scored);
        return true;
    }

    private int score(List<Attempt> attempts, Instrument by, Instant now) {
        if (attempts.isEmpty()) {
            return 0;
        }
        Map<UUID, List<Response.Row>> rows =
                runs.answers(ids(attempts)).stream().collect(Collectors.groupingBy(Response.Row::attempt));
        sealing.prepare(attempts.stream().map(Attempt::person).collect(Collectors.toSet()));
        CompiledScoring scoring = CompiledScoring.of(by);
        int scored = 0;
        for (Attempt attempt : attempts) {
            Optional<Answers> answers = opened(attempt, rows.getOrDefault(attempt.id(), List.of()));
            if (answers.isPresent()) {
                runs.add(sealing.newResult(
                        attempt,
                        by,
                        Scorer.score(scoring, answers.get().countedIn(by.form()))
                                .report(),
                        now));
                scored++;
            }
        }
        return scored;
    }

    /** A set without an answer needs no key to be read; its own result tells whether its person has started empty. */
    private Optional<Answers> opened(Attempt attempt, List<Response.Row> rows) {
        boolean kept = !rows.isEmpty() || sealing.opens(attempt.person(), runs.firstResult(attempt.id()));
        return kept ? sealing.openRows(attempt.person(), rows) : Optional.empty();
    }

    private static Set<UUID> ids(List<Attempt> attempts) {
        return attempts.stream().map(Attempt::id).collect(Collectors.toSet());
    }

    /** The older versions whose answers this one may score. */
    private Set<Integer> older(Instrument latest) {
        return library.all().stream()
                .filter(i -> i.key().slug().equals(latest.key().slug()))
                .filter(i -> i.key().version() < latest.key().version() && SameQuestions.ask(i, latest))
                .map(i -> i.key().version())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
