package org.alongside.pairing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.alongside.kernel.PersonId;
import org.alongside.vault.Codec;
import org.alongside.vault.Randomness;
import org.alongside.vault.Vault;
import org.alongside.vault.state.SealedKey;
import org.alongside.vault.state.SealedShape;
import org.alongside.vault.state.SealedStore;

/** Turns and reads a person's own switch. Only its owner ends a rest (INV-24). */
@Dependent
@Transactional
public class Switches {

    /** @param rests whether the joint part of its owner rests */
    public record SwitchState(boolean rests) {

        private static SwitchState parse(String text) {
            return new SwitchState("rest".equals(text));
        }
    }

    static final SealedShape<Switch, SwitchState> SHAPE = new SealedShape<>(
                    Switch.class,
                    Switch::new,
                    Codec.of(SwitchState.class, 64).readingOlder(SwitchState::parse),
                    new SwitchState(false))
            .protective(new SwitchState(true));

    private final SealedStore<Switch, SwitchState> switches;

    @Inject
    public Switches(EntityManager entities, Vault vault, Randomness randomness) {
        this.switches = new SealedStore<>(entities, vault, randomness, SHAPE);
    }

    public boolean isResting(PersonId person) {
        return switches.read(SealedKey.of(person)).rests();
    }

    public void rest(PersonId person) {
        switches.change(SealedKey.of(person), before -> new SwitchState(true));
    }

    public void open(PersonId person) {
        switches.change(SealedKey.of(person), before -> new SwitchState(false));
    }

    /** Open, where there is no switch yet; an older one stays as it lies. */
    void begin(PersonId person) {
        switches.begin(SealedKey.of(person));
    }
}
