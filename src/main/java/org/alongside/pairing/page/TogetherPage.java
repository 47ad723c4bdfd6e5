package org.alongside.pairing.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.content.JointStep;
import org.alongside.identity.access.NotHere;
import org.alongside.identity.visit.Visit;
import org.alongside.pairing.Invitations;
import org.alongside.pairing.JointList;
import org.alongside.pairing.Link;
import org.alongside.pairing.Links;
import org.alongside.pairing.Turn;
import org.alongside.pairing.Turns;
import org.alongside.pairing.Yeses;
import org.alongside.safety.ClosedDoors;
import org.alongside.safety.Safety;
import org.alongside.safety.policy.DoorBook;

/**
 * {@code /together} shows, without a link, the ways to one; with several and none named, their list; with a link, the
 * list of steps for two with one's own hidden words, and what is open or Resting. It reads own records and what has
 * opened, and asks nothing of the other, so that no reason of a rest can be read from it.
 */
@Named
@RequestScoped
public class TogetherPage {

    /** Its sentences after something was kept. */
    static final int KEPT = 1;

    static final int CLOSED = 2;
    static final int JOINED = 3;

    @Inject
    Visit visit;

    @Inject
    OwnLink own;

    @Inject
    Links links;

    @Inject
    Invitations invitations;

    @Inject
    JointList steps;

    @Inject
    Yeses yeses;

    @Inject
    Turns turns;

    @Inject
    Safety safety;

    @Inject
    ClosedDoors doors;

    private Link link;
    private List<JointStepLine> lines = List.of();
    private List<OpenStep> open = List.of();
    private List<Other> others = List.of();
    private String partner = "";
    private boolean answered;
    private boolean endedLately;
    private boolean codeOpen;

    /** One step of the list, with one's own word on it. */
    public record JointStepLine(UUID id, String title, String hint, String language, boolean yes) {}

    /** One step that is open for both, and whether one has said done for oneself. */
    public record OpenStep(UUID id, String title, String language, String until, boolean done) {}

    /** Another of one's own links. */
    public record Other(UUID id, String partner) {}

    public void act() {
        link = own.find().orElse(null);
        if (link == null) {
            others = others();
            endedLately = links.endedLately(visit.me(), visit.now());
            codeOpen = invitations.openOf(visit.me(), visit.now()).isPresent();
            return;
        }
        if (visit.isPost()) {
            press();
        } else {
            show();
        }
    }

    private void press() {
        Optional<UUID> closing = visit.id("close");
        if (closing.isPresent()) {
            close(closing.get());
        } else {
            keep();
        }
    }

    /** What the form did not say about a step leaves it as it was. */
    private void keep() {
        Map<UUID, Boolean> said = new LinkedHashMap<>();
        for (JointStep step : listed()) {
            String word = visit.text("step-" + step.uuid());
            if (!word.isEmpty()) {
                said.put(step.uuid(), "yes".equals(word));
            }
        }
        yeses.keep(visit.me(), link, said, visit.now());
        visit.go(OwnLink.about("/together", link), KEPT);
    }

    private void close(UUID step) {
        JointStep closed = steps.step(step).orElseThrow(NotHere::new);
        doors.notThisOne(visit.me(), step, closed.smallerForm(), steps.largerFormsOf(step));
        yeses.takeBack(visit.me(), link, step, visit.now());
        visit.go(OwnLink.about("/together", link), CLOSED);
    }

    private void show() {
        Set<UUID> standing = yeses.standing(visit.me(), link, visit.now());
        List<Turn> turnsNow = turns.open(link, visit.now());
        Set<UUID> openNow = turnsNow.stream().map(Turn::step).collect(Collectors.toSet());
        lines = listed().stream()
                .filter(step -> !openNow.contains(step.uuid()))
                .map(step -> new JointStepLine(
                        step.uuid(),
                        step.title().in(visit.language()),
                        step.hint().in(visit.language()),
                        step.title().languageFor(visit.language()),
                        standing.contains(step.uuid())))
                .toList();
        partner = own.partner(link);
        answered = safety.gateAnswered(visit.me(), visit.now());
        others = others();
        Set<UUID> done = turns.doneBy(visit.me(), link);
        open = turnsNow.stream()
                .map(turn ->
                        new OpenStep(turn.id(), title(turn), languageOf(turn), until(turn), done.contains(turn.id())))
                .toList();
    }

    /** All own links but the one that is shown. */
    private List<Other> others() {
        return own.all().stream()
                .filter(other -> !other.equals(link))
                .map(other -> new Other(other.id(), own.partner(other)))
                .toList();
    }

    /** Without the steps that their reader has set aside; what was set aside under an older PIN is closed unseen. */
    private List<JointStep> listed() {
        DoorBook book = doors.of(visit.me());
        return steps.all().stream().filter(step -> !book.isShown(step.uuid())).toList();
    }

    private String title(Turn turn) {
        return steps.step(turn.step())
                .map(step -> step.title().in(visit.language()))
                .orElse("");
    }

    private String languageOf(Turn turn) {
        return steps.step(turn.step())
                .map(step -> step.title().languageFor(visit.language()))
                .orElseGet(visit::language);
    }

    private String until(Turn turn) {
        return visit.say("together.until", visit.dayAndTime(turn.closesAt()));
    }

    public boolean isLinked() {
        return link != null;
    }

    /** Whether there are several links and none was named: then they are listed. */
    public boolean isChoosing() {
        return link == null && !others.isEmpty();
    }

    public UUID getLinkId() {
        return link.id();
    }

    public String getPartner() {
        return partner;
    }

    public String getLinkedWith() {
        return visit.say("together.linked", getPartner());
    }

    public String getSeeWords() {
        return visit.say("together.see", getPartner());
    }

    public List<JointStepLine> getLines() {
        return lines;
    }

    public List<OpenStep> getOpen() {
        return open;
    }

    /** Whether the six private questions are answered; of the reader only. */
    public boolean isAnswered() {
        return answered;
    }

    public List<Other> getOthers() {
        return others;
    }

    public boolean isEndedLately() {
        return endedLately;
    }

    public boolean isCodeOpen() {
        return codeOpen;
    }

    public boolean isKept() {
        return visit.isTold(KEPT);
    }

    public boolean isClosed() {
        return visit.isTold(CLOSED);
    }

    public boolean isJoined() {
        return visit.isTold(JOINED);
    }
}
