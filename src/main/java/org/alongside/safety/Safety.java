package org.alongside.safety;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alongside.identity.pin.PinChosen;
import org.alongside.kernel.PersonId;
import org.alongside.safety.policy.DoorBook;
import org.alongside.safety.policy.GateRecord;
import org.alongside.safety.policy.GateRules;
import org.alongside.safety.policy.HoldState;
import org.alongside.vault.SafetyKeys;
import org.alongside.vault.Vault;
import org.alongside.vault.seal.Owner;

/**
 * Answers what other rooms may ask of a person's private protection, and nothing else (architecture.md): what it leaves
 * open for a step of two and where a door is closed ({@link #protectionOf}), which variant one may see oneself, and
 * whether one's own gate is answered.
 *
 * <p>Everything is read before anything is decided, so that a no takes the same statements as a yes.
 */
@Dependent
@Transactional
public class Safety {

    private final Gates gates;
    private final Holds holds;
    private final ClosedDoors doors;
    private final Vault vault;

    @Inject
    public Safety(Gates gates, Holds holds, ClosedDoors doors, @SafetyKeys Vault vault) {
        this.gates = gates;
        this.holds = holds;
        this.doors = doors;
        this.vault = vault;
    }

    /**
     * The protection of each of these people, which nobody changes until the caller's transaction ends: four
     * statements, whatever stands there and however much it is asked.
     */
    public Map<PersonId, Protection> protectionOf(Collection<PersonId> people, Instant now) {
        Set<Owner> keyed = vault.hold(people.stream().map(Owner::of).toList());
        Map<PersonId, GateRecord> gate = gates.of(people, keyed);
        Map<PersonId, HoldState> hold = holds.of(people, keyed);
        Map<PersonId, DoorBook> book = doors.of(people, keyed);
        Map<PersonId, Protection> protections = new HashMap<>();
        for (PersonId person : people) {
            boolean counts = GateRules.counts(gate.get(person).answeredAt(), now);
            protections.put(person, new Protection(counts, hold.get(person), book.get(person)));
        }
        return protections;
    }

    /**
     * Makes the rows of each of these people where there are none, so that none of them tells by being there that
     * somebody had a reason.
     */
    public void begin(Collection<PersonId> people) {
        people.stream().sorted(Comparator.comparing(PersonId::value)).forEach(person -> {
            gates.begin(person);
            holds.begin(person);
            doors.begin(person);
        });
    }

    /** With the first PIN, before anything private can be done. */
    void pinChosen(@Observes PinChosen chosen) {
        begin(List.of(chosen.person()));
    }

    /** Which variant of a step marked <em>staying</em> this person reads: true for the one of a hold. */
    public boolean holdVariantFor(PersonId person) {
        return holds.of(person).stands();
    }

    /** Has this person answered the gate in the last 120 days? Asked about oneself only. */
    public boolean gateAnswered(PersonId person, Instant now) {
        return gates.answeredAt(person).filter(at -> GateRules.counts(at, now)).isPresent();
    }
}
