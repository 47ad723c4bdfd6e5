package org.alongside.learning.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.alongside.content.Step;
import org.alongside.identity.visit.FieldError;
import org.alongside.identity.visit.Visit;
import org.alongside.learning.Journal;
import org.alongside.learning.Journal.Outcome;
import org.alongside.learning.Journal.Written;
import org.alongside.learning.policy.Draft;
import org.alongside.vault.Randomness;

/**
 * The box for private writing on a step. It saves in two ways that end in the same verb: the page's script sends the
 * words while they are typed, and every button of the form brings them along. What could not be kept stays in the box,
 * and the page says so.
 */
@Named
@RequestScoped
public class WritingBox {

    /** What the page's script asks for: save, and answer with words for the badge. */
    static final String SAVE = "save";

    private static final int WRITER_BYTES = 9;
    private static final int LONGEST_WRITER = 32;
    private static final int OK = 200;
    private static final int CONFLICT = 409;
    private static final int TOO_LARGE = 413;

    @Inject
    Visit visit;

    @Inject
    Journal journal;

    @Inject
    Randomness randomness;

    private String words = "";
    private String other = "";
    private long base;
    private String writer;
    private String saved = "";
    private List<FieldError> errors = List.of();

    /** Fills the box: with what stands, or after a refused save with what was typed. */
    void open(Step step) {
        writer = randomness.token(WRITER_BYTES);
        if (!step.writing() || !errors.isEmpty()) {
            return;
        }
        journal.read(visit.me(), step.uuid()).ifPresent(written -> {
            words = written.words();
            base = written.revision();
            saved = badge(written);
        });
    }

    /** Keeps what came with a button. False where it could not be kept; then the box holds it and the page tells why. */
    boolean keep(Step step) {
        if (!step.writing()) {
            return true;
        }
        words = sent();
        if (words.length() > Journal.LONGEST) {
            errors = List.of(new FieldError("words", visit.say("step.too-long", Journal.LONGEST)));
            journal.read(visit.me(), step.uuid()).ifPresent(written -> base = written.revision());
            return false;
        }
        Outcome outcome = journal.keep(visit.me(), step.uuid(), draft(), visit.now());
        if (!outcome.kept()) {
            showConflict(outcome.stands().orElseThrow());
        }
        return outcome.kept();
    }

    /** Keeps what the script sent and answers it: the revision that stands on one line, the words of the badge below. */
    void answer(Step step) {
        if (!step.writing() || sent().length() > Journal.LONGEST) {
            reply(TOO_LARGE, 0, visit.say("step.too-long", Journal.LONGEST));
            return;
        }
        Outcome outcome = journal.keep(visit.me(), step.uuid(), draft(), visit.now());
        long revision = outcome.stands().map(Written::revision).orElse(0L);
        String badge = outcome.stands().map(this::badge).orElse("");
        reply(outcome.kept() ? OK : CONFLICT, revision, outcome.kept() ? badge : visit.say("step.saved.conflict"));
    }

    private void showConflict(Written stands) {
        errors = List.of(new FieldError("words", visit.say("step.conflict", visit.time(stands.at()))));
        other = stands.words();
        base = stands.revision();
    }

    private Draft draft() {
        long from = number("base").orElse(0L);
        long revision = number("revision").filter(r -> r > from).orElse(from + 1);
        String token = visit.text("writer");
        return new Draft(sent(), from, revision, token.substring(0, Math.min(token.length(), LONGEST_WRITER)));
    }

    /** Browsers send line ends as CR LF; kept as one character, so that a length means the same everywhere. */
    private String sent() {
        return visit.text("words").replace("\r\n", "\n");
    }

    private Optional<Long> number(String name) {
        String text = visit.text(name);
        return text.matches("\\d{1,15}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }

    private String badge(Written written) {
        return visit.say("step.saved.at", visit.time(written.at()));
    }

    private void reply(int status, long revision, String badge) {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        external.setResponseStatus(status);
        external.setResponseContentType("text/plain");
        external.setResponseCharacterEncoding("UTF-8");
        try {
            external.getResponseOutputWriter().write(revision + "\n" + badge);
        } catch (IOException cut) {
            throw new UncheckedIOException(cut);
        }
        faces.responseComplete();
    }

    /** For between the tags of a text area, where browsers drop the first line end. */
    public String getWords() {
        return "\n" + words;
    }

    /** What another page has saved meanwhile, line by line; empty unless there is a conflict to show. */
    public List<String> getOther() {
        return other.isEmpty() ? List.of() : other.lines().toList();
    }

    public long getBase() {
        return base;
    }

    public String getWriter() {
        return writer;
    }

    public String getSaved() {
        return saved;
    }

    public int getLongest() {
        return Journal.LONGEST;
    }

    public List<FieldError> getErrors() {
        return errors;
    }
}
