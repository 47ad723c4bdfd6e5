package org.alongside.study.rescoring;

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
import org.alongside.assessment.attempt.Rescorer;
import org.alongside.instrument.Instrument;
import org.alongside.instrument.InstrumentKey;
import org.alongside.instrument.SameQuestions;
import org.alongside.instrument.catalog.InstrumentLibrary;
import org.alongside.kernel.PersonId;
import org.alongside.kernel.Slug;
import org.alongside.vault.random.Randomness;

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
    private final RescoringRuns runs;
    private final Rescorer rescorer;
    private final Randomness randomness;
    private final int page;

    @Inject
    public Rescoring(InstrumentLibrary library, RescoringRuns runs, Rescorer rescorer, Randomness randomness) {
        this(library, runs, rescorer, randomness, PAGE);
    }

    Rescoring(InstrumentLibrary library, RescoringRuns runs, Rescorer rescorer, Randomness randomness, int page) {
        this.library = library;
        this.runs = runs;
        this.rescorer = rescorer;
        this.randomness = randomness;
        this.page = page;
    }

    /**
     * What could be scored again.
     *
     * @param waiting attempts handed in under an older version, without a result of this one
     */
    public record Offer(Instrument by, long waiting, Optional<RescoringRun> last) {}

    /** Every instrument whose latest version asks the same as an older one, in two statements. */
    public List<Offer> offers() {
        List<Instrument> latest = library.all().stream()
                .map(instrument -> instrument.key().slug())
                .distinct()
                .flatMap(slug -> library.latest(slug).stream())
                .filter(one -> !older(one).isEmpty())
                .toList();
        Map<InstrumentKey, Set<Integer>> older =
                latest.stream().collect(Collectors.toMap(Instrument::key, this::older));
        Map<InstrumentKey, Long> waiting = rescorer.waiting(latest, older);
        Map<Slug, RescoringRun> last =
                runs.last(latest.stream().map(one -> one.key().slug()).toList());
        return latest.stream()
                .map(one -> new Offer(
                        one,
                        waiting.getOrDefault(one.key(), 0L),
                        Optional.ofNullable(last.get(one.key().slug()))))
                .toList();
    }

    /**
     * Starts a run by the latest version, or gives the one that is under way; empty where nothing older asks the same.
     */
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
                            new RescoringRun(randomness.id(), latest.key(), new RescoringRun.Start(number, by, now));
                    runs.add(run, now);
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
        List<UUID> next = by.map(i -> rescorer.page(i, older(i), run.get().reached(), page))
                .orElse(List.of());
        if (next.isEmpty()) {
            run.get().end(now);
            return false;
        }
        int scored = rescorer.score(next, by.get(), now);
        run.get().reach(next.get(next.size() - 1), scored, next.size() - scored);
        return true;
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
