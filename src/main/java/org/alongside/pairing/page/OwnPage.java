package org.alongside.pairing.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.alongside.identity.access.NotHere;
import org.alongside.identity.visit.Visit;
import org.alongside.pairing.JointList;
import org.alongside.pairing.Switches;
import org.alongside.safety.ClosedDoors;
import org.alongside.safety.policy.DoorBook;

/** {@code /pairing/own} holds one's own switch, and the steps one has set aside. Nobody else reads or turns them. */
@Named
@RequestScoped
public class OwnPage {

    /** Its sentence after something was kept. */
    static final int KEPT = 1;

    @Inject
    Visit visit;

    @Inject
    Switches switches;

    @Inject
    ClosedDoors doors;

    @Inject
    JointList steps;

    private boolean resting;
    private List<Aside> aside = List.of();

    /** A step that its reader has set aside. */
    public record Aside(UUID id, String title) {}

    public void act() {
        if (visit.isPost()) {
            press();
            return;
        }
        resting = switches.isResting(visit.me());
        DoorBook book = doors.of(visit.me());
        aside = steps.all().stream()
                .filter(step -> book.isShown(step.uuid()))
                .map(step -> new Aside(step.uuid(), step.title().in(visit.language())))
                .toList();
    }

    private void press() {
        if (visit.id("reopen").isPresent()) {
            doors.reopen(visit.me(), visit.id("reopen").orElseThrow(NotHere::new));
        } else if ("rest".equals(visit.text("part"))) {
            switches.rest(visit.me());
        } else if ("open".equals(visit.text("part"))) {
            switches.open(visit.me(), visit.now());
        }
        visit.go("/pairing/own", KEPT);
    }

    public boolean isResting() {
        return resting;
    }

    public List<Aside> getAside() {
        return aside;
    }

    public boolean isKept() {
        return visit.isTold(KEPT);
    }
}
