package org.alongside.pairing;

import jakarta.transaction.Transactional;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.identity.consent.ConsentMatter;
import org.alongside.identity.consent.Consents;
import org.alongside.identity.consent.Purpose;
import org.alongside.identity.personal.PersonalData;
import org.alongside.identity.personal.Shelf;
import org.alongside.identity.pin.FreshStarts;
import org.alongside.kernel.Languages;
import org.alongside.kernel.PersonId;
import org.alongside.safety.ClosedDoors;
import org.alongside.safety.Gates;
import org.alongside.safety.Holds;
import org.alongside.safety.SafetyData;
import org.alongside.safety.TestSafety;
import org.alongside.safety.policy.HoldChoice;
import org.alongside.support.ImportedHouse;
import org.alongside.support.Wiring;

/**
 * Every verb by which one of two changes what an opening moment goes by, found by the type of its class: the services
 * of pairing and safety, starting empty, and what people allow. A verb that is new stands in none of these lists, and fails the test.
 */
final class Revocations {

    static final UUID LOOK = TwoPeople.LOOK.uuid();

    /** What somebody does. */
    interface Act {
        void by(Wiring house, PersonId person, Link link, Instant now);
    }

    /** Afterwards nothing opens. */
    static final Map<String, Act> REVOKING = new TreeMap<>(Map.ofEntries(
            Map.entry(
                    "Yeses.keep",
                    (house, who, link, now) -> house.get(Yeses.class).keep(who, link, Map.of(LOOK, false), now)),
            Map.entry(
                    "Yeses.takeBack",
                    (house, who, link, now) -> house.get(Yeses.class).takeBack(who, link, LOOK, now)),
            Map.entry(
                    "Switches.rest",
                    (house, who, link, now) -> house.get(Switches.class).rest(who)),
            Map.entry(
                    "Consents.refuse",
                    (house, who, link, now) -> house.get(Consents.class).refuse(use(who), Languages.FIRST, now)),
            Map.entry(
                    "Holds.raise",
                    (house, who, link, now) -> house.get(Holds.class).raise(who, now)),
            Map.entry(
                    "Gates.answer",
                    (house, who, link, now) -> house.get(Gates.class).answer(who, TestSafety.ONE_YES, now)),
            Map.entry(
                    "ClosedDoors.notThisOne",
                    (house, who, link, now) ->
                            house.get(ClosedDoors.class).notThisOne(who, LOOK, Optional.empty(), Set.of())),
            Map.entry(
                    "Links.end",
                    (house, who, link, now) -> house.get(Links.class).end(who, link.id(), now)),
            Map.entry(
                    "PairingData.part",
                    (house, who, link, now) -> data(house, "pairing").part(who, now)),
            Map.entry(
                    "PairingData.setAside",
                    (house, who, link, now) -> data(house, "pairing").setAside(shelf(who, now))),
            Map.entry(
                    "PairingData.bringBack",
                    (house, who, link, now) -> data(house, "pairing").bringBack(shelf(who, now), now)),
            Map.entry(
                    "SafetyData.setAside",
                    (house, who, link, now) -> house.get(SafetyData.class).setAside(shelf(who, now))),
            Map.entry(
                    "FreshStarts.start",
                    (house, who, link, now) -> house.get(FreshStarts.class).start(who, Optional.empty(), now)),
            Map.entry(
                    "FreshStarts.startWithPin",
                    (house, who, link, now) -> house.get(FreshStarts.class).startWithPin(who, now)),
            Map.entry(
                    "FreshStarts.startForGood",
                    (house, who, link, now) -> house.get(FreshStarts.class).startForGood(who, now))));

    private static ConsentMatter use(PersonId who) {
        return new ConsentMatter(who, Purpose.USE, "");
    }

    /** Afterwards things may open; they wait all the same, so that none undoes half of what another does. */
    static final Map<String, Act> OTHERS = new TreeMap<>(Map.of(
            "Switches.open",
                    (house, who, link, now) -> house.get(Switches.class).open(who, now),
            "Holds.choose", (house, who, link, now) -> house.get(Holds.class).choose(who, HoldChoice.RESTS, now),
            "Gates.letGoOfOld",
                    (house, who, link, now) -> house.get(Gates.class).letGoOfOld(who, now),
            "Gates.deleteAnswers",
                    (house, who, link, now) -> house.get(Gates.class).deleteAnswers(who),
            "ClosedDoors.reopen",
                    (house, who, link, now) -> house.get(ClosedDoors.class).reopen(who, LOOK),
            "ClosedDoors.reopenAll",
                    (house, who, link, now) -> house.get(ClosedDoors.class).reopenAll(who, now)));

    /**
     * Those that change nothing, or nothing that an opening moment reads, or act only where no yes stands any more:
     * where a link ended, or its owner started empty.
     */
    static final Set<String> BESIDE = Set.of(
            "Consents.given",
            "Consents.asked",
            "Consents.give",
            "Consents.standing",
            "Consents.allowing",
            "Yeses.standing",
            "FreshStarts.oldPinNotCompared",
            "Switches.isResting",
            "Holds.of",
            "Holds.lift",
            "Gates.answeredAt",
            "Gates.holdsAnswers",
            "Gates.isAskedAgain",
            "Gates.everybody",
            "ClosedDoors.of",
            "Links.of",
            "Links.endedLately",
            "Safety.protectionOf",
            "Safety.begin",
            "Safety.holdVariantFor",
            "Safety.gateAnswered",
            "Turns.open",
            "Turns.doneBy",
            "Turns.finish",
            "Invitations.make",
            "Invitations.openOf",
            "Invitations.takeBack",
            "Joining.look",
            "Joining.inviterBehind",
            "Joining.join",
            "Openings.name",
            "Openings.cadence",
            "Openings.run",
            "Openings.openDue",
            "LinkOpening.look",
            "PairingData.room",
            "PairingData.tables",
            "PairingData.titleOf",
            "PairingData.erase",
            "PairingData.letGo",
            "SafetyData.room",
            "SafetyData.tables",
            "SafetyData.titleOf",
            "SafetyData.export",
            "SafetyData.bringBack",
            "SafetyData.letGo",
            "FreshStarts.asksForPin",
            "FreshStarts.of",
            "FreshStarts.tryOldPin",
            "FreshStarts.oldPinFitted",
            "FreshStarts.waitUntil",
            "FreshStarts.bringBack",
            "FreshStarts.letGo",
            "FreshStarts.due");

    private Revocations() {}

    /** {@code Holds.raise} and every other verb that a page or a job can call. */
    static Set<String> verbs() {
        return ImportedHouse.CLASSES.stream()
                .filter(type -> type.isAnnotatedWith(Transactional.class))
                .filter(type ->
                        List.of("org.alongside.pairing", "org.alongside.safety").contains(type.getPackageName())
                                || type.isEquivalentTo(FreshStarts.class)
                                || type.isEquivalentTo(Consents.class))
                .flatMap(type -> verbsOf(type.reflect()).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static List<String> verbsOf(Class<?> service) {
        return Arrays.stream(service.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .map(Method::getName)
                .map(name -> service.getSimpleName() + "." + name)
                .distinct()
                .toList();
    }

    private static Shelf shelf(PersonId person, Instant now) {
        return new Shelf(person, UUID.randomUUID(), now);
    }

    private static PersonalData data(Wiring house, String room) {
        return house.rooms().stream()
                .filter(data -> data.room().equals(room))
                .findFirst()
                .orElseThrow();
    }
}
