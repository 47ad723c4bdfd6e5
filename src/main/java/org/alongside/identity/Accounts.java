package org.alongside.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.alongside.kernel.PersonId;
import org.alongside.vault.audit.AccessDeed;
import org.alongside.vault.audit.AccessKind;
import org.alongside.vault.audit.AccessLog;
import org.alongside.vault.random.Randomness;

/**
 * Makes accounts with e-mail and password, and finds them to sign in. Hashing happens outside, before.
 *
 * <p>Ana signs up with an address that Rashid has used: she has an account of her own, with the same address and
 * another password, and neither finds out about the other's. Nobody can occupy an address, and no answer depends on
 * whether one is known, because no statement asks. Whoever signs up with words that open an account already is in it:
 * they could have signed in with them as well.
 */
@Dependent
@Transactional
public class Accounts {

    private final LocalAccounts accounts;
    private final Persons persons;
    private final Randomness random;
    private final AccessLog access;

    @Inject
    public Accounts(LocalAccounts accounts, Persons persons, Randomness random, AccessLog access) {
        this.accounts = accounts;
        this.persons = persons;
        this.random = random;
        this.access = access;
    }

    /** Which parameters before the current generation are still needed: then every try is hashed by them too. */
    public List<Integer> generationsBefore(int current) {
        return accounts.generationsBefore(current);
    }

    /** Whose account these words open. A key by older parameters is replaced by the current one at once. */
    public Optional<PersonId> find(SignInKeys keys) {
        Optional<LocalAccount> found = accounts.find(keys);
        found.filter(account -> account.key().generation() < keys.current().generation())
                .ifPresent(account -> accounts.replace(account.person(), account.key(), keys.current()));
        return found.map(LocalAccount::person);
    }

    /** Makes an account and its person, unless these words open one already. @return whose it is */
    public PersonId signUp(NewAccount account, Instant now) {
        find(account.keys());
        make(account, now);
        return find(account.keys()).orElseThrow();
    }

    /** The address of a person who signs in with one; the same with which their {@link SignInKeys} are made. */
    public Optional<EmailAddress> addressOf(PersonId person) {
        return accounts.of(person).map(LocalAccount::email);
    }

    /**
     * Another password.
     *
     * @param old of the address and the password so far
     * @param fresh of the same address and the new password
     * @return false where {@code old} does not open this person's account, or {@code fresh} opens another; nothing is
     *     changed then
     */
    public boolean changePassword(PersonId person, SignInKeys old, SignInKey fresh) {
        return accounts.find(old)
                .filter(account -> account.person().equals(person))
                .map(account -> accounts.replace(person, account.key(), fresh))
                .orElse(false);
    }

    /** The administrator who signs in with this address; empty where none does, or more than one. For operators. */
    public Optional<PersonId> administrator(EmailAddress address) {
        return accounts.administrator(address);
    }

    /** All who look after the site. */
    public List<PersonId> administrators() {
        return persons.administrators();
    }

    public boolean anyAdministrator() {
        return persons.anyAdministrator();
    }

    /**
     * The first administrator, while there is none. An account that is there is not raised: it was made for somebody
     * else's errands.
     *
     * @return true where one was made
     */
    public boolean makeFirstAdministrator(NewAccount account, Instant now) {
        if (persons.anyAdministrator() || !make(account, now)) {
            return false;
        }
        Person first = find(account.keys()).flatMap(persons::find).orElseThrow();
        first.becomeAdministrator();
        access.write(
                new AccessDeed(
                        AccessKind.ROLE, Optional.empty(), Optional.of(first.id()), "was made the first administrator"),
                now);
        return true;
    }

    private boolean make(NewAccount account, Instant now) {
        Person person = new Person(random.id(), account.language(), now);
        persons.add(person);
        return accounts.make(random.id(), person.id(), account, now);
    }
}
