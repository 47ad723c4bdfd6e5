package org.alongside.pairing;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.alongside.identity.pin.PinChosen;
import org.alongside.kernel.PersonId;
import org.alongside.vault.Vault;
import org.alongside.vault.random.Randomness;
import org.alongside.vault.seal.Codec;
import org.alongside.vault.seal.Owner;
import org.alongside.vault.state.SealedKey;
import org.alongside.vault.state.SealedShape;
import org.alongside.vault.state.SealedStore;

/** Turns and reads a person's own switch. Only its owner ends a rest (INV-24). */
@Dependent
@Transactional
public class Switches {

    /**
     * @param rests whether the joint part of its owner rests
     * @param fixedUntil before when nobody opens it, because its owner started empty; the epoch where that is not so
     */
    public record SwitchState(boolean rests, Instant fixedUntil) {

        public SwitchState {
            fixedUntil = fixedUntil == null ? Instant.EPOCH : fixedUntil;
        }

        private static final SwitchState OPEN = new SwitchState(false, Instant.EPOCH);

        private SwitchState rest() {
            return new SwitchState(true, fixedUntil);
        }

        private SwitchState open(Instant now) {
            return now.isBefore(fixedUntil) ? this : OPEN;
        }

        private static SwitchState parse(String text) {
            return new SwitchState("rest".equals(text), Instant.EPOCH);
        }
    }

    static final SealedShape<Switch, SwitchState> SHAPE = new SealedShape<>(
                    Switch.class,
                    Switch::new,
                    Codec.of(SwitchState.class, 64).readingOlder(SwitchState::parse),
                    SwitchState.OPEN)
            .protective(SwitchState.OPEN.rest());

    private final SealedStore<Switch, SwitchState> switches;

    @Inject
    public Switches(EntityManager entities, Vault vault, Randomness randomness) {
        this.switches = new SealedStore<>(entities, vault, randomness, SHAPE);
    }

    public boolean isResting(PersonId person) {
        return switches.read(SealedKey.of(person)).rests();
    }

    /** Those of these people whose joint part rests, as {@link SealedStore#readAll}. */
    Set<PersonId> restingAmong(Collection<PersonId> people, Set<Owner> keyed) {
        return switches.readAll(people, keyed).entrySet().stream()
                .filter(own -> own.getValue().rests())
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    public void rest(PersonId person) {
        switches.change(SealedKey.of(person), SwitchState::rest);
    }

    /** Opens it; for somebody who started empty not before the days of undoing are over. */
    public void open(PersonId person, Instant now) {
        switches.change(SealedKey.of(person), before -> before.open(now));
    }

    /** For somebody who starts empty: it rests, and only they open it again. */
    void startedEmpty(PersonId person, Instant until) {
        switches.change(SealedKey.of(person), before -> new SwitchState(true, until));
    }

    /** With the first PIN, before anything private can be done. */
    void pinChosen(@Observes PinChosen chosen) {
        begin(chosen.person());
    }

    /** Open, where there is no switch yet; an older one stays as it lies. */
    void begin(PersonId person) {
        switches.begin(SealedKey.of(person));
    }
}
