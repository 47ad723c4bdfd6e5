package org.alongside.learning.part;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.content.Step;
import org.alongside.content.part.Part;
import org.alongside.identity.visit.Words;
import org.alongside.kernel.Draft;
import org.alongside.kernel.PersonId;
import org.alongside.learning.Journal;
import org.alongside.learning.Journal.WrittenEntry;
import org.alongside.learning.PartPlace;
import org.alongside.learning.policy.part.SavedForm;
import org.alongside.vault.random.Randomness;

/**
 * What a person leaves in the parts of one step: read for a page, and kept from one, by its script or by its buttons.
 */
@Dependent
public class PartBoxes {

    private static final int WRITER_BYTES = 9;

    private final Journal journal;
    private final PartViews views;
    private final Randomness randomness;

    @Inject
    public PartBoxes(Journal journal, PartViews views, Randomness randomness) {
        this.journal = journal;
        this.views = views;
        this.randomness = randomness;
    }

    /**
     * How what is left in this part of the step is kept; empty where the step has no such part, or it keeps nothing.
     */
    public Optional<SavedForm> form(Step step, String part) {
        return step.part(part).flatMap(p -> views.rules(p).saved());
    }

    /** What became of a form that came with a button: a box for each part that could not be kept. */
    public Map<String, PartBox> keep(PersonId person, Step step, PartRequest sent, Instant now) {
        Map<String, PartBox> refused = new HashMap<>();
        for (Part part : step.parts()) {
            form(step, part.id()).filter(form -> sent.has(part.id(), form)).ifPresent(form -> {
                PartBox box = kept(person, step, part, form, sent, now);
                if (!box.kept()) {
                    refused.put(part.id(), box);
                }
            });
        }
        return refused;
    }

    private PartBox kept(PersonId person, Step step, Part part, SavedForm form, PartRequest sent, Instant now) {
        PartPlace place = new PartPlace(step.uuid(), part.id());
        Draft draft = sent.draft(place.part(), form);
        Words words = sent.words();
        Optional<String> tooMuch = tooMuch(step, part.id(), draft.words(), words);
        if (tooMuch.isPresent()) {
            long base = journal.read(person, place).map(WrittenEntry::revision).orElse(0L);
            return box(place, form, draft, base, List.of(), ShownDrawing.NONE, tooMuch.get());
        }
        Journal.JournalOutcome outcome = journal.keep(person, place, draft, now);
        Optional<WrittenEntry> stands = outcome.stands();
        if (outcome.kept()) {
            return box(place, form, draft, 0, List.of(), ShownDrawing.NONE, "");
        }
        return box(
                place,
                form,
                draft,
                stands.orElseThrow().revision(),
                other(part, stands.get().words(), words),
                ShownDrawing.of(part.drawn(stands.get().words()), words),
                words.say("step.conflict", words.time(stands.get().at())));
    }

    /** What another page saved, unless that is closed: then that it is. */
    private static List<String> other(Part part, String kept, Words words) {
        return part.closedUntil(kept)
                .map(day -> List.of(words.say("step.other.closed", words.date(day))))
                .orElseGet(() -> part.readAgain(kept).lines().toList());
    }

    /** Deletes what the person has left in this part of the step, so that nothing says that there was anything. */
    public void forget(PersonId person, Step step, String part) {
        form(step, part).ifPresent(form -> journal.forget(person, new PartPlace(step.uuid(), part)));
    }

    /** Why such a text is not kept in this part of the step, in a sentence; empty where it is. */
    Optional<String> tooMuch(Step step, String part, String text, Words words) {
        return step.part(part)
                .flatMap(found -> views.rules(found).tooMuch(found, text))
                .map(much -> words.say(
                        switch (much.measure()) {
                            case LENGTH -> "step.too-long";
                            case LINES -> "step.too-many";
                            case DRAWING -> "step.no-drawing";
                        },
                        much.most()));
    }

    private PartBox box(
            PartPlace place,
            SavedForm form,
            Draft draft,
            long base,
            List<String> other,
            ShownDrawing drawn,
            String why) {
        return new PartBox(
                place.part(), form.fields(draft.words()), base, token(), form.longest(), "", other, drawn, why);
    }

    /** What the person has left in each part that keeps something. */
    public Map<String, PartBox> open(PersonId person, Step step, Words words) {
        Map<String, PartBox> boxes = new HashMap<>();
        List<Part> saved = new ArrayList<>();
        step.parts().stream().filter(part -> form(step, part.id()).isPresent()).forEach(saved::add);
        Map<String, WrittenEntry> left = saved.isEmpty() ? Map.of() : journal.read(person, step.uuid());
        for (Part part : saved) {
            SavedForm form = form(step, part.id()).orElseThrow();
            Optional<WrittenEntry> written = Optional.ofNullable(left.get(part.id()));
            boxes.put(
                    part.id(),
                    new PartBox(
                            part.id(),
                            form.fields(written.map(WrittenEntry::words).orElse("")),
                            written.map(WrittenEntry::revision).orElse(0L),
                            token(),
                            form.longest(),
                            written.map(w -> words.say("step.saved.at", words.time(w.at())))
                                    .orElse(""),
                            List.of(),
                            ShownDrawing.NONE,
                            ""));
        }
        return boxes;
    }

    /** Whether something of this person's stands in this part. */
    public boolean isLeft(PersonId person, UUID step, String part) {
        return journal.read(person, new PartPlace(step, part))
                .filter(written -> !written.words().isBlank())
                .isPresent();
    }

    private String token() {
        return randomness.token(WRITER_BYTES);
    }
}
