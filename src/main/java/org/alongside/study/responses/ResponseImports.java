package org.alongside.study.responses;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.identity.table.TableFilter;
import org.alongside.identity.table.TableRequest;
import org.alongside.instrument.Instrument;
import org.alongside.instrument.Use;
import org.alongside.instrument.answer.Answers;
import org.alongside.instrument.catalog.InstrumentLibrary;
import org.alongside.kernel.PersonId;
import org.alongside.vault.KeyCameBack;
import org.alongside.vault.seal.Owner;

/** Bringing responses in: a draft to look at, then kept or dropped. Only for instruments of training and research. */
@Dependent
@Transactional
public class ResponseImports {

    private static final Duration DRAFTS_LAST = Duration.ofDays(1);
    private static final int PAGE = 250;

    private final InstrumentLibrary library;
    private final ImportedSets sets;
    private final SetSealing sealing;

    @Inject
    public ResponseImports(InstrumentLibrary library, ImportedSets sets, SetSealing sealing) {
        this.library = library;
        this.sets = sets;
        this.sealing = sealing;
    }

    /** A set as administrators see it. @param title what it was called by the one who brought it */
    public record Shown(ImportedSet set, String title) {}

    /** The instruments whose responses may come in and go out, all versions. Never those of couples. */
    public List<Instrument> instruments() {
        return library.all().stream().filter(ResponseImports::isOpen).toList();
    }

    static boolean isOpen(Instrument instrument) {
        return instrument.use() == Use.TRAINING || instrument.use() == Use.RESEARCH;
    }

    /**
     * Stores what was read, sealed, as a draft that only this administrator sees.
     *
     * @throws IllegalArgumentException where the instrument is one of couples, whoever asks; or nothing was read
     */
    public UUID draft(Instrument instrument, String title, ReadResponses read, PersonId by, Instant now) {
        if (!isOpen(instrument)) {
            throw new IllegalArgumentException("answers of couples do not come in from a file");
        }
        if (read.respondents().isEmpty()) {
            throw new IllegalArgumentException("a set has a respondent");
        }
        UUID id = sealing.newId();
        sets.add(new ImportedSet(
                id,
                new ImportedSet.SetDefinition(instrument.key(), instrument.hash()),
                new ImportedSet.SetWords(
                        sealing.title(id, title), sealing.review(id, ImportReview.of(instrument, read))),
                new ImportedSet.SetOrigin(read, by, now)));
        addPages(id, read.respondents());
        return id;
    }

    private void addPages(UUID set, List<Answers> respondents) {
        for (int from = 0; from < respondents.size(); from += PAGE) {
            List<Answers> page = respondents.subList(from, Math.min(from + PAGE, respondents.size()));
            sets.add(sealing.page(set, from / PAGE + 1, page));
        }
    }

    /** Drafts of one's own and kept sets on this page of the table, newest first where nothing else is asked for. */
    public List<Shown> page(TableRequest wanted, PersonId administrator, Instant now) {
        return sets.page(wanted, administrator, now.minus(DRAFTS_LAST)).stream()
                .map(set -> new Shown(set, sealing.openTitle(set)))
                .toList();
    }

    /** How many of them these filters leave. */
    public int count(Map<String, TableFilter> filters, PersonId administrator, Instant now) {
        return sets.count(filters, administrator, now.minus(DRAFTS_LAST));
    }

    public Optional<Shown> find(PersonId administrator, UUID id, Instant now) {
        return sets.find(administrator, id)
                .filter(set -> !isOver(set, now))
                .map(set -> new Shown(set, sealing.openTitle(set)));
    }

    /** What is to be looked at before this draft is kept; empty where there is no such draft of theirs. */
    public Optional<ImportReview> review(PersonId administrator, UUID id, Instant now) {
        return draftOf(administrator, id, now).flatMap(sealing::openReview);
    }

    /** True where there was such a draft, and it is kept from now on. */
    public boolean keep(PersonId administrator, UUID id, Instant now) {
        Optional<ImportedSet> draft = draftOf(administrator, id, now);
        draft.ifPresent(ImportedSet::keep);
        return draft.isPresent();
    }

    /** Deletes a draft of theirs, or a kept set, with its key: nothing of it opens again. */
    public boolean drop(PersonId administrator, UUID id) {
        Optional<ImportedSet> found = sets.find(administrator, id);
        found.ifPresent(this::forget);
        return found.isPresent();
    }

    /** Drops every draft older than a day. @return how many */
    public int dropOld(Instant now) {
        List<ImportedSet> old = sets.draftsBefore(now.minus(DRAFTS_LAST));
        old.forEach(this::forget);
        return old.size();
    }

    /** A set that was dropped came back with a backup: it is dropped again. */
    void cameBack(@Observes KeyCameBack back) {
        if (back.owner().kind() == Owner.OwnerKind.RESPONSE_SET) {
            sets.find(back.owner().id()).ifPresent(this::forget);
        }
    }

    private void forget(ImportedSet set) {
        sets.drop(set);
        sealing.shred(set.id());
    }

    private Optional<ImportedSet> draftOf(PersonId administrator, UUID id, Instant now) {
        return sets.find(administrator, id)
                .filter(set -> set.state() == ImportedSet.State.DRAFT)
                .filter(set -> !isOver(set, now));
    }

    private static boolean isOver(ImportedSet set, Instant now) {
        return set.state() == ImportedSet.State.DRAFT && set.importedAt().isBefore(now.minus(DRAFTS_LAST));
    }
}
