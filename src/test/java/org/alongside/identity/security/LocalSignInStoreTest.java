package org.alongside.identity.security;

import static org.alongside.identity.TestIdentity.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alongside.identity.TestIdentity;
import org.alongside.identity.security.LocalSignIn.SignInForm;
import org.alongside.identity.security.LocalSignIn.SignInOutcome;
import org.alongside.identity.security.LocalSignIn.SignInResult;
import org.alongside.kernel.PersonId;
import org.alongside.support.Database;
import org.alongside.support.StoreTest;
import org.alongside.vault.TestVaults;
import org.alongside.vault.random.Randomness;
import org.junit.jupiter.api.DisplayName;

class LocalSignInStoreTest {

    private static final String ADDRESS = "192.0.2.7";

    private final Counted hashing = new Counted();

    /** The real hashing, counting its work. */
    private static final class Counted extends PasswordHashing {

        private final List<String> work = new ArrayList<>();

        /** For the sabotage: the password is left out. */
        private boolean blind;

        Counted() {
            super(new Randomness(), TestHashing.pools());
        }

        @Override
        public byte[] derive(HashingPool pool, WorkFactor factor, String secret, byte[] salt) {
            work.add(factor.memoryKib() + " KiB");
            return super.derive(pool, factor, blind ? "" : secret, salt);
        }

        List<String> work() {
            List<String> done = List.copyOf(work);
            work.clear();
            return done;
        }
    }

    private LocalSignIn signIn(TestIdentity identity) {
        return signIn(identity, WorkFactor.ALL);
    }

    private LocalSignIn signIn(TestIdentity identity, List<WorkFactor> factors) {
        SignInKeyMaker keys =
                new SignInKeyMaker(TestVaults.main(identity.entities()), hashing, identity.accounts(), factors);
        return new LocalSignIn(identity.accounts(), keys, new Tries());
    }

    private static SignInForm typed(String email, String password) {
        return new SignInForm(email, password, ADDRESS);
    }

    @StoreTest
    @DisplayName("IDENTITY-3 INV-31 a wrong password and an unknown address get the same answer for the same hash work")
    void unknown(Database database) {
        database.rolledBack(entities -> {
            LocalSignIn signIn = signIn(TestIdentity.over(entities));
            signIn.signUp(typed("ana@example.org", "four odd words"), NOW);
            hashing.work();
            SignInResult wrong = signIn.signIn(typed("ana@example.org", "other odd words"), NOW);
            List<String> work = hashing.work();
            assertEquals(wrong, signIn.signIn(typed("nobody@example.org", "other odd words"), NOW));
            assertEquals(work, hashing.work());
            assertEquals(wrong, signIn.signIn(typed("no address", "other odd words"), NOW));
            assertEquals(work, hashing.work());
            assertEquals(List.of("19456 KiB"), work, "one hash, whoever it is");
        });
    }

    @StoreTest
    @DisplayName("AUD-H6 IDENTITY-3 INV-31 nobody learns by signing up and in whether an address has an account")
    void partner(Database database) {
        assertEquals(seenByPartner(database, true), seenByPartner(database, false));
    }

    @StoreTest
    @DisplayName("AUD-H6 sabotage: where the address alone names the account, the partner sees the difference")
    void sabotage(Database database) {
        hashing.blind = true;
        assertNotEquals(seenByPartner(database, true), seenByPartner(database, false));
    }

    /** What somebody sees who signs up with Ana's address, and then tries words there. */
    private List<Object> seenByPartner(Database database, boolean hasAccount) {
        List<Object> seen = new ArrayList<>();
        database.rolledBack(entities -> {
            LocalSignIn signIn = signIn(TestIdentity.over(entities));
            Optional<PersonId> ana = hasAccount
                    ? signIn.signUp(typed("ana@example.org", "four odd words"), NOW)
                            .person()
                    : Optional.empty();
            hashing.work();
            SignInResult made = signIn.signUp(typed("ANA@example.org", "another four words"), NOW);
            seen.add(made.ending());
            seen.add(ana.isPresent() && made.person().equals(ana) ? "things of before" : "nothing yet");
            SignInResult in = signIn.signIn(typed("ana@example.org", "another four words"), NOW);
            seen.add(in.ending());
            seen.add(in.person().equals(made.person()));
            seen.add(signIn.signIn(typed("ana@example.org", "what else is it"), NOW)
                    .ending());
            seen.add(hashing.work());
        });
        return seen;
    }

    @StoreTest
    @DisplayName("AUD-H6 an address cannot be occupied: its owner has an account of their own beside the one before")
    void pushedAway(Database database) {
        database.rolledBack(entities -> {
            LocalSignIn signIn = signIn(TestIdentity.over(entities));
            SignInResult before = signIn.signUp(typed("ana@example.org", "another four words"), NOW);
            SignInResult own = signIn.signUp(typed("ana@example.org", "four odd words"), NOW);
            assertNotEquals(before.person(), own.person());
            assertEquals(
                    own.person(),
                    signIn.signIn(typed(" ANA@example.org", "four odd words"), NOW)
                            .person());
            assertEquals(own, signIn.signUp(typed("ana@example.org", "four odd words"), NOW), "the same words");
        });
    }

    @StoreTest
    @DisplayName("AUD-L14 while accounts by older parameters are here everybody pays for those too, and then nobody")
    void generations(Database database) {
        WorkFactor cheap = new WorkFactor(1, 1024, 1);
        WorkFactor dear = new WorkFactor(2, 2048, 1);
        database.rolledBack(entities -> {
            TestIdentity identity = TestIdentity.over(entities);
            signIn(identity, List.of(cheap)).signUp(typed("ana@example.org", "four odd words"), NOW);
            LocalSignIn raised = signIn(identity, List.of(cheap, dear));
            hashing.work();
            assertEquals(
                    SignInOutcome.REFUSED,
                    raised.signIn(typed("nobody@example.org", "four odd words"), NOW)
                            .ending());
            assertEquals(List.of("2048 KiB", "1024 KiB"), hashing.work());
            assertTrue(raised.signIn(typed("ana@example.org", "four odd words"), NOW)
                    .person()
                    .isPresent());
            assertEquals(List.of("2048 KiB", "1024 KiB"), hashing.work());
            assertTrue(raised.signIn(typed("ana@example.org", "four odd words"), NOW)
                    .person()
                    .isPresent());
            assertEquals(List.of("2048 KiB"), hashing.work());
        });
    }

    @StoreTest
    @DisplayName("IDENTITY-4 neither password nor hash is in the table, and equal passwords of two are two keys")
    void keys(Database database) {
        database.rolledBack(entities -> {
            LocalSignIn signIn = signIn(TestIdentity.over(entities));
            signIn.signUp(typed("ana@example.org", "four odd words"), NOW);
            signIn.signUp(typed("noor@example.org", "four odd words"), NOW);
            List<?> keys = entities.createNativeQuery("select sign_in_key from identity_local_account")
                    .getResultList();
            assertEquals(2, Set.copyOf(keys).size());
            assertTrue(keys.stream().allMatch(key -> key.toString().matches("[A-Za-z0-9_-]{43}")));
        });
    }

    @StoreTest
    @DisplayName("IDENTITY-5 after five wrong tries the sixth waits, for an unknown address alike, without hash work")
    void waits(Database database) {
        database.rolledBack(entities -> {
            LocalSignIn signIn = signIn(TestIdentity.over(entities));
            for (String email : new String[] {"ana@example.org", "nobody@example.org"}) {
                for (int i = 0; i < 5; i++) {
                    signIn.signIn(typed(email, "wrong wrong wrong"), NOW);
                }
                hashing.work();
                SignInResult sixth = signIn.signIn(typed(email, "four odd words"), NOW);
                assertEquals(SignInOutcome.WAIT, sixth.ending());
                assertEquals(30, sixth.pause().toSeconds());
                assertEquals(List.of(), hashing.work());
            }
        });
    }

    @StoreTest
    @DisplayName("AUD-H6 IDENTITY-5 a sign-up is a guess as well: five and the next waits, whichever way it comes")
    void guesses(Database database) {
        database.rolledBack(entities -> {
            LocalSignIn signIn = signIn(TestIdentity.over(entities));
            for (int i = 0; i < 5; i++) {
                signIn.signUp(typed("ana@example.org", "guess number " + i), NOW);
            }
            assertEquals(
                    SignInOutcome.WAIT,
                    signIn.signUp(typed("ana@example.org", "guess number 6"), NOW)
                            .ending());
            assertEquals(
                    SignInOutcome.WAIT,
                    signIn.signIn(typed("ana@example.org", "guess number 7"), NOW)
                            .ending());
        });
    }
}
