package org.alongside.identity.security;

import static org.alongside.identity.TestIdentity.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alongside.identity.TestIdentity;
import org.alongside.identity.limit.RateLimits;
import org.alongside.identity.limit.TryBudget;
import org.alongside.identity.limit.TryBudgets;
import org.alongside.identity.security.LocalSignIn.SignInForm;
import org.alongside.identity.security.LocalSignIn.SignInOutcome;
import org.alongside.identity.security.LocalSignIn.SignInResult;
import org.alongside.kernel.Languages;
import org.alongside.kernel.PersonId;
import org.alongside.support.Database;
import org.alongside.support.StoreTest;
import org.alongside.vault.TestVaults;
import org.alongside.vault.Vault;
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

        /** The line is full. */
        private boolean full;

        /** Nothing is hashed in earnest. */
        private boolean blank;

        Counted() {
            super(new Randomness(), TestHashing.pools());
        }

        @Override
        public byte[] derive(HashingTurn turn, WorkFactor factor, String secret, byte[] salt) {
            if (full) {
                throw new HashingBusy();
            }
            work.add(factor.memoryKib() + " KiB");
            if (blank) {
                return new byte[32];
            }
            return super.derive(turn, factor, blind ? "" : secret, salt);
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
        Vault vault = TestVaults.main(identity.entities());
        SignInKeyMaker keys = new SignInKeyMaker(vault, hashing, identity.accounts(), factors);
        RateLimits limits = new RateLimits((InstantSource) () -> NOW);
        TryBudgets budgets = new TryBudgets(identity.entities());
        SignInTries tries = new SignInTries(limits, new SignInLimits(), new Tries(), budgets, vault);
        return new LocalSignIn(identity.accounts(), keys, tries);
    }

    private static SignInForm typed(String email, String password) {
        return new SignInForm(email, password, ADDRESS);
    }

    @StoreTest
    @DisplayName("IDENTITY-3 INV-31 a wrong password and an unknown address get the same answer for the same hash work")
    void unknown(Database database) {
        database.rolledBack(entities -> {
            LocalSignIn signIn = signIn(TestIdentity.over(entities));
            signIn.signUp(typed("ana@example.org", "four odd words"), Languages.FIRST, NOW);
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
                    ? signIn.signUp(typed("ana@example.org", "four odd words"), Languages.FIRST, NOW)
                            .person()
                    : Optional.empty();
            hashing.work();
            SignInResult made = signIn.signUp(typed("ANA@example.org", "another four words"), Languages.FIRST, NOW);
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
            SignInResult before = signIn.signUp(typed("ana@example.org", "another four words"), Languages.FIRST, NOW);
            SignInResult own = signIn.signUp(typed("ana@example.org", "four odd words"), Languages.FIRST, NOW);
            assertNotEquals(before.person(), own.person());
            assertEquals(
                    own.person(),
                    signIn.signIn(typed(" ANA@example.org", "four odd words"), NOW)
                            .person());
            assertEquals(
                    own,
                    signIn.signUp(typed("ana@example.org", "four odd words"), Languages.FIRST, NOW),
                    "the same words");
        });
    }

    @StoreTest
    @DisplayName("AUD-L14 while accounts by older parameters are here everybody pays for those too, and then nobody")
    void generations(Database database) {
        WorkFactor cheap = new WorkFactor(1, 1024, 1);
        WorkFactor dear = new WorkFactor(2, 2048, 1);
        database.rolledBack(entities -> {
            TestIdentity identity = TestIdentity.over(entities);
            signIn(identity, List.of(cheap)).signUp(typed("ana@example.org", "four odd words"), Languages.FIRST, NOW);
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
            signIn.signUp(typed("ana@example.org", "four odd words"), Languages.FIRST, NOW);
            signIn.signUp(typed("noor@example.org", "four odd words"), Languages.FIRST, NOW);
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
    @DisplayName("AUD-H6 IDENTITY-5 a sign-up is a guess as well: after five the next waits")
    void guesses(Database database) {
        database.rolledBack(entities -> {
            LocalSignIn signIn = signIn(TestIdentity.over(entities));
            for (int i = 0; i < 5; i++) {
                signIn.signUp(typed("ana@example.org", "guess number " + i), Languages.FIRST, NOW);
            }
            assertEquals(
                    SignInOutcome.WAIT,
                    signIn.signUp(typed("ana@example.org", "guess number 6"), Languages.FIRST, NOW)
                            .ending());
        });
    }

    @StoreTest
    @DisplayName("AUD-M1 IDENTITY-31 a try that was not compared, because too many came at once, changes no count")
    void busy(Database database) {
        database.rolledBack(entities -> {
            LocalSignIn signIn = signIn(TestIdentity.over(entities));
            for (int i = 0; i < 4; i++) {
                signIn.signIn(typed("ana@example.org", "wrong wrong wrong"), NOW);
            }
            hashing.full = true;
            for (int i = 0; i < 20; i++) {
                assertEquals(SignInOutcome.BUSY, ending(signIn, "wrong wrong wrong"), "neither waits nor begins anew");
            }
            hashing.full = false;
            assertEquals(SignInOutcome.REFUSED, ending(signIn, "wrong wrong wrong"), "the fifth");
            assertEquals(SignInOutcome.WAIT, ending(signIn, "wrong wrong wrong"), "four were not forgotten");
        });
    }

    private static SignInOutcome ending(LocalSignIn signIn, String password) {
        return signIn.signIn(typed("ana@example.org", password), NOW).ending();
    }

    @StoreTest
    @DisplayName("AUD-M1 IDENTITY-31 a day's tries of one address end, from however many networks and after a restart")
    void aDay(Database database) {
        database.rolledBack(entities -> {
            TestIdentity identity = TestIdentity.over(entities);
            LocalSignIn signIn = signIn(identity);
            hashing.full = false;
            hashing.blank = true;
            for (int i = 0; i < TryBudget.A_DAY; i++) {
                SignInForm typed = new SignInForm("ana@example.org", "wrong", "10.0." + i / 250 + "." + i % 250);
                assertEquals(SignInOutcome.REFUSED, signIn.signIn(typed, NOW).ending(), "try " + i);
            }
            LocalSignIn restarted = signIn(identity);
            SignInForm typed = new SignInForm("ana@example.org", "four odd words", "10.9.9.9");
            assertEquals(SignInOutcome.WAIT, restarted.signIn(typed, NOW).ending());
            assertEquals(
                    SignInOutcome.REFUSED,
                    restarted.signIn(typed, NOW.plus(Duration.ofMinutes(5))).ending(),
                    "a few minutes later there is one more");
        });
    }

    @StoreTest
    @DisplayName("AUD-M1 IDENTITY-31 right tries spend nothing of the day, and a budget that is whole again is let go")
    void life(Database database) {
        database.rolledBack(entities -> {
            TestIdentity identity = TestIdentity.over(entities);
            TryBudgets budgets = new TryBudgets(entities);
            LocalSignIn signIn = signIn(identity);
            signIn.signUp(typed("ana@example.org", "four odd words"), Languages.FIRST, NOW);
            hashing.blank = false;
            for (int i = 0; i < 100; i++) {
                assertEquals(SignInOutcome.ACCEPTED, ending(signIn, "four odd words"));
            }
            entities.flush();
            assertEquals(0, budgets.deleteOver(NOW.plus(Duration.ofMinutes(4))), "the sign-up");
            assertEquals(1, budgets.deleteOver(NOW.plus(Duration.ofMinutes(5))));
        });
    }

    @StoreTest
    @DisplayName("IDENTITY-30 AUD-H5 who comes too often is told so, and nothing is hashed")
    void tooOften(Database database) {
        database.rolledBack(entities -> {
            LocalSignIn signIn = signIn(TestIdentity.over(entities));
            hashing.blank = true;
            for (int i = 0; i < 120; i++) {
                signIn.signIn(typed(i + "@example.org", "wrong"), NOW);
            }
            hashing.work();
            SignInResult refused = signIn.signIn(typed("121@example.org", "wrong"), NOW);
            assertEquals(SignInOutcome.TOO_OFTEN, refused.ending());
            assertTrue(refused.pause().toMillis() > 0);
            assertEquals(List.of(), hashing.work());
        });
    }
}
