package org.alongside.learning.part;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.alongside.content.Step;
import org.alongside.content.StepPlace;
import org.alongside.identity.visit.Autosave;
import org.alongside.identity.visit.Reader;
import org.alongside.identity.visit.SaveReply;
import org.alongside.identity.visit.SaveRequest;
import org.alongside.identity.visit.Words;
import org.alongside.kernel.Draft;
import org.alongside.learning.Journal;
import org.alongside.learning.Journal.WrittenEntry;
import org.alongside.learning.OwnCourses;
import org.alongside.learning.PartPlace;
import org.alongside.learning.policy.part.SavedForm;

/** Saves what stands in one part of a step: {@code step}, {@code part}, and the part's fields. */
@Dependent
public class PartAutosave implements Autosave {

    private final OwnCourses own;
    private final Journal journal;
    private final PartBoxes boxes;
    private final Reader reader;

    @Inject
    public PartAutosave(OwnCourses own, Journal journal, PartBoxes boxes, Reader reader) {
        this.own = own;
        this.journal = journal;
        this.boxes = boxes;
        this.reader = reader;
    }

    @Override
    public String of() {
        return "part";
    }

    @Override
    public SaveReply save(SaveRequest request) {
        Words words = reader.words("learning");
        String part = request.text("part").orElse("");
        Optional<StepPlace> place = request.id("step").flatMap(step -> own.step(request.person(), step));
        Optional<SavedForm> form = place.flatMap(found -> boxes.form(found.step(), part));
        if (form.isEmpty()) {
            return SaveReply.refused(SaveReply.NOT_HERE, "NOT_HERE", words.say("step.saved.lost"));
        }
        String text = new PartRequest(request.parameters(), words).words(part, form.get());
        return request.draft(text)
                .map(draft -> save(place.get().step(), part, draft, request))
                .orElseGet(() ->
                        SaveReply.refused(SaveReply.NOT_UNDERSTOOD, "NOT_UNDERSTOOD", words.say("step.saved.lost")));
    }

    private SaveReply save(Step step, String part, Draft draft, SaveRequest request) {
        Words words = reader.words("learning");
        Optional<String> tooMuch = boxes.tooMuch(step, part, draft.words(), words);
        if (tooMuch.isPresent()) {
            return SaveReply.refused(SaveReply.NOT_UNDERSTOOD, "TOO_LONG", tooMuch.get());
        }
        PartPlace place = new PartPlace(step.uuid(), part);
        Journal.JournalOutcome outcome = journal.keep(request.person(), place, draft, request.now());
        long revision = outcome.stands().map(WrittenEntry::revision).orElse(0L);
        if (outcome.kept()) {
            String text = outcome.stands()
                    .map(written -> words.say("step.saved.at", words.time(written.at())))
                    .orElse("");
            return new SaveReply(SaveReply.OK, SaveReply.SAVED, text, revision, Map.of());
        }
        return new SaveReply(
                SaveReply.CONFLICT, "STALE_REVISION", words.say("step.saved.conflict"), revision, Map.of());
    }
}
