package org.alongside.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import org.alongside.kernel.PersonId;
import org.alongside.vault.random.Randomness;

/** Makes accounts with e-mail and password, and looks them up to sign in. Hashing happens outside, before or after. */
@Dependent
@Transactional
public class Accounts {

    private final LocalAccounts accounts;
    private final Persons persons;
    private final Randomness random;

    @Inject
    public Accounts(LocalAccounts accounts, Persons persons, Randomness random) {
        this.accounts = accounts;
        this.persons = persons;
        this.random = random;
    }

    /** Who this address belongs to, and the hash to compare with. */
    public record KnownAccount(PersonId person, String passwordHash) {}

    public Optional<KnownAccount> find(EmailAddress email) {
        return accounts.find(email).map(account -> new KnownAccount(account.person(), account.passwordHash()));
    }

    /** Makes an account and its person; does nothing where the address is taken. The caller is not told which. */
    public void signUp(NewAccount account, Instant now) {
        make(account, now);
    }

    public boolean anyAdministrator() {
        return persons.anyAdministrator();
    }

    /**
     * The first administrator, while there is none. An address that is taken is not raised: its password was chosen by
     * somebody else.
     *
     * @return true where one was made
     */
    public boolean makeFirstAdministrator(NewAccount account, Instant now) {
        if (persons.anyAdministrator() || !make(account, now)) {
            return false;
        }
        accounts.find(account.email())
                .flatMap(made -> persons.find(made.person()))
                .orElseThrow()
                .becomeAdministrator();
        return true;
    }

    private boolean make(NewAccount account, Instant now) {
        Person person = new Person(random.id(), now);
        persons.add(person);
        return accounts.make(random.id(), person.id(), account, now);
    }
}
