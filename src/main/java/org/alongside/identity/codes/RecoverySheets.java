package org.alongside.identity.codes;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.identity.Person;
import org.alongside.identity.credential.OwnCredential;
import org.alongside.identity.credential.OwnProof;
import org.alongside.identity.log.OwnLog;
import org.alongside.identity.log.OwnLogKind;
import org.alongside.kernel.PersonId;
import org.alongside.vault.CredentialCameBack;
import org.alongside.vault.Vault;
import org.alongside.vault.random.Randomness;

/** Makes sheets of codes, and takes their codes, each once. The own log tells of both. */
@Dependent
@Transactional
public class RecoverySheets {

    /** How many codes a sheet has. */
    public static final int CODES = 10;

    private final EntityManager entities;
    private final OwnCredential credential;
    private final Vault vault;
    private final Randomness random;
    private final OwnLog log;

    @Inject
    public RecoverySheets(
            EntityManager entities, OwnCredential credential, Vault vault, Randomness random, OwnLog log) {
        this.entities = entities;
        this.credential = credential;
        this.vault = vault;
        this.random = random;
        this.log = log;
    }

    /** What is left of a sheet. */
    public record SheetStanding(PrintedSheet sheet, int left) {}

    /** The sheet of this person; empty where none was made, or its last code was used. */
    public Optional<SheetStanding> of(PersonId person) {
        List<KeptCode> kept = find(person);
        return kept.stream().findFirst().map(code -> new SheetStanding(code.printed(), kept.size()));
    }

    /**
     * A sheet in place of the one before. Its codes are told this once and kept nowhere.
     *
     * @param before the sheet that its owner knew of, so that two clicks at once make one
     * @param proof needed where a credential of one's own is there and the PIN is a new one ({@link
     *     OwnCredential#mayAdd})
     */
    public SheetOutcome make(PersonId person, Optional<UUID> before, Optional<OwnProof> proof, Instant now) {
        entities.find(Person.class, person.value(), LockModeType.PESSIMISTIC_WRITE);
        if (!of(person).map(standing -> standing.sheet().id()).equals(before)) {
            return new SheetOutcome.SheetRefused(SheetOutcome.SheetRefusal.ANOTHER_WAS_MADE);
        }
        if (!credential.mayAdd(person, proof, now)) {
            return new SheetOutcome.SheetRefused(SheetOutcome.SheetRefusal.CREDENTIAL);
        }
        drop(person);
        PrintedSheet printed = new PrintedSheet(random.id(), person, now.truncatedTo(ChronoUnit.MICROS));
        List<RecoveryCode> codes = Stream.generate(() -> RecoveryCode.draw(random::below))
                .distinct()
                .limit(CODES)
                .toList();
        codes.forEach(code -> entities.persist(new KeptCode(random.id(), printed, hash(person, code))));
        entities.flush();
        log.write(person, OwnLogKind.CODES, now);
        return new SheetOutcome.SheetMade(codes);
    }

    /**
     * Takes a code: it is none afterwards. The statement is the same whether there is a sheet or not (INV-31).
     *
     * @return whether it was one of this person's sheet, and not used yet
     */
    public boolean use(PersonId person, RecoveryCode code, Instant now) {
        int used = entities.createQuery(
                        "select k.id from KeptCode k where k.person = :person and k.codeHash = :hash", UUID.class)
                .setParameter("person", person.value())
                .setParameter("hash", hash(person, code))
                .getResultStream()
                .mapToInt(this::take)
                .sum();
        log.write(person, OwnLogKind.CODE_USED, used, now);
        return used == 1;
    }

    /** @return how many were taken: none where somebody else was quicker */
    private int take(UUID code) {
        int taken = entities.createQuery("delete from KeptCode k where k.id = :id")
                .setParameter("id", code)
                .executeUpdate();
        if (taken == 1) {
            vault.destroyCredential(code);
        }
        return taken;
    }

    /** A backup from before brings back neither a code that was used since, nor a sheet that was replaced. */
    void cameBack(@Observes CredentialCameBack gone) {
        entities.createQuery("delete from KeptCode k where k.id = :gone or k.sheet = :gone")
                .setParameter("gone", gone.id())
                .executeUpdate();
    }

    private void drop(PersonId person) {
        of(person).ifPresent(before -> vault.destroyCredential(before.sheet().id()));
        entities.createQuery("delete from KeptCode k where k.person = :person")
                .setParameter("person", person.value())
                .executeUpdate();
    }

    private List<KeptCode> find(PersonId person) {
        return entities.createQuery("select k from KeptCode k where k.person = :person", KeptCode.class)
                .setParameter("person", person.value())
                .getResultList();
    }

    private String hash(PersonId person, RecoveryCode code) {
        return vault.deriveText("recovery-code", person + "|" + code.signs());
    }
}
