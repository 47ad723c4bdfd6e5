package org.alongside.journeys;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.alongside.identity.personal.PersonalTable;
import org.alongside.practicelms.course.PracticeUser;
import org.alongside.support.Database;
import org.alongside.support.DemoSite;
import org.alongside.support.UnpackedCopy;
import org.alongside.support.Wiring;

/**
 * Somebody who has everything that one person can have here: answers, writing, a grade at the platform, a link, a step
 * for two that opened, a yes, a hold, a step set aside, and a start that was undone.
 */
final class Everything {

    static final String INSTRUMENT = "where-i-stand";

    private static final String OPEN = "/pairing/step\\?id=[-0-9a-f]{36}";
    private static final String ENTRY = "/learning/entry\\?id=[-0-9a-f]{36}";
    private static final String NEW_PIN = "5820";
    private static final int TURNS = 120;
    private static final int WEEKS = 12;

    private Everything() {}

    /** Who comes from the course, lets it hear, and does the whole own part. */
    static Walker launched(DemoSite site, int number, String name) {
        PracticeUser learner = site.lms().learner(number);
        Plain arrives = Plain.of(site).launchesAs(learner).agrees(name).allowsTheCourseToHear();
        return ownPart(Walker.launched(site, name, learner, arrives));
    }

    /** The course taken up and its first module done, with answers, writing and every private choice. */
    static Walker ownPart(Walker person) {
        enrolled(person).takes(INSTRUMENT, 1);
        person.finishes(TURNS);
        String entry = person.opens("/path").find(ENTRY).orElseThrow();
        person.presses(entry, Map.of("entry", "1", "leaning", "on"));
        return person;
    }

    /** The course taken up, where it is not yet. */
    static Walker enrolled(Walker person) {
        String course = DemoSite.course().uuid().toString();
        if (person.opens("/path").reads("value=\"" + course + "\"")) {
            person.presses("/path", Map.of("course", course));
        }
        return person;
    }

    /** Says how things are, and lets a week go: both are asked after some weeks only. */
    static void checksIn(Walker administrator, Walker person) {
        administrator.letsPass("week", 5);
        person.presses("/learning/checkin", Map.of("since", "SAME"));
        person.pressesFrom("/data", "/path", Map.of("pulse", "later"));
    }

    /** A step for two has opened to both, and this one said that it was done. */
    static void openAStep(Walker administrator, Walker one, Walker other) {
        one.answersTheGate("NO");
        other.answersTheGate("NO");
        Optional<String> turn = Optional.empty();
        for (int week = 0; week < WEEKS && turn.isEmpty(); week++) {
            one.says("yes");
            other.says("yes");
            administrator.letsPass("week", 1);
            turn = one.opens("/together").find(OPEN);
        }
        one.presses(turn.orElseThrow(() -> new AssertionError("nothing opened in twelve weeks")), Map.of("do", "done"));
    }

    /** Starts empty and takes it back, which brings back writing alone; then says again what no longer counts. */
    static void startsAndUndoes(Walker person) {
        person.presses("/identity/pin-new", Map.of("when", "days", "sure", "yes"));
        person.visitor().presses("/identity/pin", Map.of("pin", NEW_PIN, "pin-again", NEW_PIN));
        person.showsOwnCredential();
        person.visitor().presses("/identity/old-pin", Map.of("pin", Walker.PIN, "act", "back"));
        person.says("yes");
        person.answersTheGate("YES");
        person.setsAside();
    }

    /** Has the copy made, fetches it, and unpacks it. */
    static UnpackedCopy takesCopy(Walker person) {
        person.presses("/identity/copy", Map.of("act", "make"));
        until(() -> person.opens("/identity/copy").reads("Fetch my copy"), "the copy was not made");
        return UnpackedCopy.of(person.visitor().fetchesFrom("/identity/copy", "/identity/copy-file"));
    }

    static void until(BooleanSupplier done, String otherwise) {
        for (int turn = 0; turn < TURNS; turn++) {
            if (done.getAsBoolean()) {
                return;
            }
            try {
                TimeUnit.MILLISECONDS.sleep(250);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }
        throw new AssertionError(otherwise);
    }

    /** What only this person typed, to be looked for where it must not be. */
    static List<String> typedBy(Walker person) {
        return Walker.typed().stream()
                .filter(words -> words.contains(person.name())
                        || words.toLowerCase(java.util.Locale.ROOT)
                                .contains(person.name().toLowerCase(java.util.Locale.ROOT)))
                .toList();
    }

    /** The tables that hold something of a person, as the rooms themselves describe them. */
    static List<PersonalTable> personalTables() {
        List<PersonalTable> tables = new ArrayList<>();
        Database.H2.rolledBack(entities ->
                new Wiring(entities, Instant.EPOCH).rooms().forEach(room -> tables.addAll(room.describe())));
        return tables;
    }
}
