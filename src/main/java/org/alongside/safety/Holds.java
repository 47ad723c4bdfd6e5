package org.alongside.safety;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.alongside.identity.credential.OwnCredential;
import org.alongside.identity.credential.OwnProof;
import org.alongside.kernel.PersonId;
import org.alongside.safety.policy.HoldChoice;
import org.alongside.safety.policy.HoldRules;
import org.alongside.safety.policy.HoldState;
import org.alongside.vault.SafetyKeys;
import org.alongside.vault.Vault;
import org.alongside.vault.random.Randomness;
import org.alongside.vault.seal.Codec;
import org.alongside.vault.seal.Owner;
import org.alongside.vault.state.SealedKey;
import org.alongside.vault.state.SealedShape;
import org.alongside.vault.state.SealedStore;

/** Raises, reads and lifts a person's own hold. Nobody else's word reaches it (INV-36). */
@Dependent
@Transactional
public class Holds {

    /** What came of the wish to lift a hold. */
    public enum LiftOutcome {
        LIFTED,
        /** Three days have not gone by. */
        TOO_EARLY,
        /** There is none. */
        NOTHING_RESTS,
        /** They have a credential of their own, and did not show it. */
        NOT_SHOWN
    }

    static final SealedShape<Hold, HoldState> SHAPE = new SealedShape<>(
                    Hold.class,
                    Hold::new,
                    Codec.of(HoldState.class, 256).readingOlder(HoldState::parse),
                    HoldState.NONE)
            .protective(HoldState.IN_DOUBT);

    private final SealedStore<Hold, HoldState> holds;
    private final OwnCredential credential;

    @Inject
    public Holds(EntityManager entities, @SafetyKeys Vault vault, Randomness randomness, OwnCredential credential) {
        this.credential = credential;
        this.holds = new SealedStore<>(entities, vault, randomness, SHAPE);
    }

    /**
     * The state to show to its owner, and to decide by: {@link HoldState#NONE} before the first, {@link
     * HoldState#IN_DOUBT} where the row cannot be trusted.
     */
    public HoldState of(PersonId person) {
        return holds.read(SealedKey.of(person));
    }

    /** The state of each of these people, as {@link SealedStore#readAll}. */
    Map<PersonId, HoldState> of(Collection<PersonId> people, Set<Owner> keyed) {
        return holds.readAll(people, keyed);
    }

    /** By a tap, or by answers. Raised again, its three days begin anew and the choice stays. */
    public void raise(PersonId person, Instant now) {
        change(person, state -> state.raise(now));
    }

    /** None, where there is no row yet. */
    void begin(PersonId person) {
        holds.begin(SealedKey.of(person));
    }

    /** Writes the row whatever was answered, so that its being there and its time of writing tell nothing. */
    void answered(PersonId person, boolean raises, Instant now) {
        change(person, state -> raises ? state.raise(now) : state);
    }

    /** For somebody who starts empty: everybody then has a hold, and everything for two rests. */
    void startedEmpty(PersonId person, Instant now, Instant until) {
        change(person, state -> HoldState.startedEmpty(now, until));
    }

    /** Changes nothing where none stands, or where its owner started empty and may not change it yet. */
    public void choose(PersonId person, HoldChoice choice, Instant now) {
        change(person, state -> state.stands() && !state.isFixed(now) ? state.choose(choice) : state);
    }

    /** @param proof that it is the owner; needed where they have a credential of their own (domain 4.5) */
    public LiftOutcome lift(PersonId person, Optional<OwnProof> proof, Instant now) {
        HoldState state = of(person);
        boolean allowed = credential.allows(person, proof);
        if (!state.stands()) {
            return LiftOutcome.NOTHING_RESTS;
        }
        if (state.equals(HoldState.IN_DOUBT)) {
            raise(person, now);
            return LiftOutcome.TOO_EARLY;
        }
        if (!HoldRules.mayLift(state, now)) {
            return LiftOutcome.TOO_EARLY;
        }
        if (!allowed) {
            return LiftOutcome.NOT_SHOWN;
        }
        change(person, standing -> HoldState.NONE);
        return LiftOutcome.LIFTED;
    }

    private void change(PersonId person, UnaryOperator<HoldState> step) {
        holds.change(SealedKey.of(person), step);
    }
}
