package org.alongside.identity.security;

import static org.alongside.identity.TestIdentity.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.alongside.identity.TestIdentity;
import org.alongside.identity.security.LocalSignIn.SignInForm;
import org.alongside.identity.security.LocalSignIn.SignInOutcome;
import org.alongside.identity.security.LocalSignIn.SignInResult;
import org.alongside.support.Database;
import org.alongside.support.StoreTest;
import org.alongside.vault.random.Randomness;
import org.junit.jupiter.api.DisplayName;

class LocalSignInStoreTest {

    private static final String ADDRESS = "192.0.2.7";

    private final Counted hashing = new Counted();

    /** The real hashing, counting its work. */
    private static final class Counted extends PasswordHashing {

        private int hashes;
        private int comparisons;

        Counted() {
            random = new Randomness();
            begin(2, 32, TestHashing::daemon);
        }

        @Override
        public String hash(String secret) {
            hashes++;
            return super.hash(secret);
        }

        @Override
        public boolean matches(String secret, String hash) {
            comparisons++;
            return super.matches(secret, hash);
        }

        List<Integer> work() {
            List<Integer> work = List.of(hashes, comparisons);
            hashes = 0;
            comparisons = 0;
            return work;
        }
    }

    private LocalSignIn signIn(TestIdentity identity) {
        return new LocalSignIn(identity.accounts(), hashing, new Tries());
    }

    @StoreTest
    @DisplayName("IDENTITY-3 INV-31 a wrong password and an unknown address get the same answer for the same hash work")
    void unknown(Database database) {
        database.rolledBack(entities -> {
            LocalSignIn signIn = signIn(TestIdentity.over(entities));
            signIn.signUp(new SignInForm("ana@example.org", "four odd words", ADDRESS), NOW);
            hashing.pretend("warm up: makes the hash of nobody");
            hashing.work();
            SignInResult wrong = signIn.signIn(new SignInForm("ana@example.org", "other odd words", ADDRESS), NOW);
            List<Integer> work = hashing.work();
            SignInResult unknown = signIn.signIn(new SignInForm("nobody@example.org", "other odd words", ADDRESS), NOW);
            assertEquals(wrong, unknown);
            assertEquals(work, hashing.work());
            assertEquals(List.of(0, 1), work);
        });
    }

    @StoreTest
    @DisplayName("IDENTITY-3 INV-31 a sign-up with a taken address gets the same answer for the same hash work")
    void taken(Database database) {
        database.rolledBack(entities -> {
            LocalSignIn signIn = signIn(TestIdentity.over(entities));
            SignInResult first = signIn.signUp(new SignInForm("ana@example.org", "four odd words", ADDRESS), NOW);
            List<Integer> work = hashing.work();
            SignInResult second = signIn.signUp(new SignInForm("ANA@example.org", "another four words", ADDRESS), NOW);
            assertEquals(first, second);
            assertEquals(work, hashing.work());
            assertEquals(SignInOutcome.REFUSED, ending(signIn, "another four words"));
            assertEquals(SignInOutcome.ACCEPTED, ending(signIn, "four odd words"));
        });
    }

    @StoreTest
    @DisplayName("IDENTITY-5 after five wrong tries the sixth waits, for an unknown address alike, without hash work")
    void waits(Database database) {
        database.rolledBack(entities -> {
            LocalSignIn signIn = signIn(TestIdentity.over(entities));
            for (String email : new String[] {"ana@example.org", "nobody@example.org"}) {
                signIn.signUp(new SignInForm("ana@example.org", "four odd words", ADDRESS), NOW);
                for (int i = 0; i < 5; i++) {
                    signIn.signIn(new SignInForm(email, "wrong wrong wrong", ADDRESS), NOW);
                }
                hashing.work();
                SignInResult sixth = signIn.signIn(new SignInForm(email, "four odd words", ADDRESS), NOW);
                assertEquals(SignInOutcome.WAIT, sixth.ending());
                assertTrue(sixth.pause().toSeconds() == 30);
                assertEquals(List.of(0, 0), hashing.work());
            }
        });
    }

    private static SignInOutcome ending(LocalSignIn signIn, String password) {
        return signIn.signIn(new SignInForm("ana@example.org", password, ADDRESS), NOW)
                .ending();
    }
}
