package org.alongside.identity.security;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.alongside.identity.Accounts;
import org.alongside.identity.EmailAddress;
import org.alongside.identity.SignInKey;
import org.alongside.identity.SignInKeys;
import org.alongside.vault.Vault;

/**
 * Makes the key that an account is found by: Argon2id of the password, with a salt that is drawn from the address and
 * the key file, and of that a keyed hash. So one hash, and always one, answers for any address; and from a stolen table
 * no password can be tried out, for neither salt nor key is in it.
 *
 * <p>The salts of one address are the same for all its accounts, so that equal passwords of one address are one account
 * ({@link Accounts}). While accounts of an older generation of parameters are here, everybody pays for those too: the
 * work does not tell who has one.
 */
@Dependent
public class SignInKeyMaker {

    private static final int SALT_BYTES = 16;

    private final Vault vault;
    private final PasswordHashing hashing;
    private final Accounts accounts;
    private final List<WorkFactor> factors;

    @Inject
    public SignInKeyMaker(Vault vault, PasswordHashing hashing, Accounts accounts) {
        this(vault, hashing, accounts, WorkFactor.ALL);
    }

    SignInKeyMaker(Vault vault, PasswordHashing hashing, Accounts accounts, List<WorkFactor> factors) {
        this.vault = vault;
        this.hashing = hashing;
        this.accounts = accounts;
        this.factors = List.copyOf(factors);
    }

    /** How one password is hashed with one salt. */
    private interface Hash {
        byte[] of(WorkFactor factor, byte[] salt);
    }

    /**
     * @param address empty for a text that is none; its keys open nothing
     * @throws HashingBusy where the queue of this pool is full
     */
    public SignInKeys of(HashingTurn turn, String address, String password) {
        return keys(address, (factor, salt) -> hashing.derive(turn, factor, password, salt));
    }

    /** On the caller's own thread; for the start alone, as {@link PasswordHashing#deriveHere}. */
    public SignInKeys here(EmailAddress address, String password) {
        return keys(address.value(), (factor, salt) -> hashing.deriveHere(factor, password, salt));
    }

    private SignInKeys keys(String address, Hash hash) {
        WorkFactor current = WorkFactor.current(factors);
        List<Integer> before = accounts.generationsBefore(current.generation());
        Function<WorkFactor, SignInKey> key = factor -> key(factor, address, hash);
        return new SignInKeys(
                key.apply(current),
                factors.stream()
                        .filter(factor -> before.contains(factor.generation()))
                        .map(key)
                        .toList());
    }

    private SignInKey key(WorkFactor factor, String address, Hash hash) {
        byte[] place = (factor.generation() + "|" + address).getBytes(StandardCharsets.UTF_8);
        byte[] salt = Arrays.copyOf(vault.derive("sign-in salt", place), SALT_BYTES);
        byte[] key = vault.derive("sign-in key", joined(hash.of(factor, salt), place));
        return new SignInKey(Base64.getUrlEncoder().withoutPadding().encodeToString(key), factor.generation());
    }

    /** The hash is always 32 bytes, so that the two parts are told apart. */
    private static byte[] joined(byte[] hash, byte[] place) {
        byte[] both = Arrays.copyOf(hash, hash.length + place.length);
        System.arraycopy(place, 0, both, hash.length, place.length);
        return both;
    }
}
