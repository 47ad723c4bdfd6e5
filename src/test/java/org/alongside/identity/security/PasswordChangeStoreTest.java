package org.alongside.identity.security;

import static org.alongside.identity.TestIdentity.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.identity.TestIdentity;
import org.alongside.identity.device.Device;
import org.alongside.identity.limit.RateLimits;
import org.alongside.identity.limit.TryBudgets;
import org.alongside.identity.log.OwnLog;
import org.alongside.identity.log.OwnLogKind;
import org.alongside.identity.password.OwnPasswords;
import org.alongside.identity.security.LocalSignIn.SignInForm;
import org.alongside.identity.security.LocalSignIn.SignInOutcome;
import org.alongside.kernel.Languages;
import org.alongside.kernel.PersonId;
import org.alongside.support.Database;
import org.alongside.support.StoreTest;
import org.alongside.vault.TestVaults;
import org.alongside.vault.Vault;
import org.alongside.vault.random.Randomness;
import org.junit.jupiter.api.DisplayName;

class PasswordChangeStoreTest {

    private static final String OLD = "four odd words here";
    private static final String FRESH = "a lamp in the window";

    /** Noor with a local account, signed in at two devices. */
    private static final class Noor {

        private final TestIdentity identity;
        private final LocalSignIn signIn;
        private final PasswordChange change;
        private final PersonId id;
        private final UUID here;

        private Noor(TestIdentity identity) {
            this.identity = identity;
            Vault vault = TestVaults.main(identity.entities());
            SignInKeyMaker keys = new SignInKeyMaker(
                    vault,
                    new PasswordHashing(new Randomness(), TestHashing.pools()),
                    identity.accounts(),
                    WorkFactor.ALL);
            SignInTries tries = new SignInTries(
                    new RateLimits((InstantSource) () -> NOW),
                    new SignInLimits(),
                    new Tries(),
                    new TryBudgets(identity.entities()),
                    vault);
            signIn = new LocalSignIn(identity.accounts(), keys, tries);
            change = new PasswordChange(identity.house().get(OwnPasswords.class), keys, tries);
            id = signIn.signUp(typed(OLD), Languages.FIRST, NOW).person().orElseThrow();
            here = identity.devices().begin(id, "", NOW);
            identity.devices().begin(id, "", NOW);
            identity.pins().choose(id, "hash", NOW);
        }

        private static SignInForm typed(String password) {
            return new SignInForm("noor@demo.example", password, "192.0.2.7");
        }

        private SignInOutcome changes(String old, String fresh) {
            return change.change(new OwnPasswords.PasswordOwner(id, here), typed(old), fresh, NOW)
                    .ending();
        }

        private SignInOutcome signsIn(String password) {
            return signIn.signIn(typed(password), NOW).ending();
        }

        private long passwordLines() {
            return identity.house().get(OwnLog.class).of(id, NOW).stream()
                    .filter(line -> line.kind() == OwnLogKind.PASSWORD)
                    .count();
        }
    }

    @StoreTest
    @DisplayName(
            "AUD-M19 IDENTITY-55 a new password opens at once, the old one no more; every other session ends, the PIN stays,"
                    + " and the own log tells of it")
    void changed(Database database) {
        database.rolledBack(entities -> {
            Noor noor = new Noor(TestIdentity.over(entities));
            String pin = noor.identity.pins().tryOnce(noor.id, NOW).hash().orElseThrow();
            assertEquals(SignInOutcome.ACCEPTED, noor.changes(OLD, FRESH));
            assertEquals(SignInOutcome.REFUSED, noor.signsIn(OLD));
            assertEquals(SignInOutcome.ACCEPTED, noor.signsIn(FRESH));
            assertEquals(
                    List.of(noor.here),
                    noor.identity.devices().of(noor.id, NOW).stream()
                            .map(Device::id)
                            .toList());
            assertEquals(
                    Optional.of(pin), noor.identity.pins().tryOnce(noor.id, NOW).hash());
            assertEquals(1, noor.passwordLines());
        });
    }

    @StoreTest
    @DisplayName(
            "AUD-M19 IDENTITY-55 whoever does not know the old password changes nothing, and waits as at the sign-in")
    void wrong(Database database) {
        database.rolledBack(entities -> {
            Noor noor = new Noor(TestIdentity.over(entities));
            assertEquals(SignInOutcome.REFUSED, noor.changes("not the old one", FRESH));
            assertEquals(2, noor.identity.devices().of(noor.id, NOW).size());
            assertEquals(0, noor.passwordLines());
            assertEquals(SignInOutcome.ACCEPTED, noor.signsIn(OLD));
            SignInOutcome last = SignInOutcome.REFUSED;
            for (int time = 0; time < 20 && last == SignInOutcome.REFUSED; time++) {
                last = noor.changes("not the old one", FRESH);
            }
            assertEquals(SignInOutcome.WAIT, last);
            assertTrue(noor.identity.accounts().addressOf(noor.id).isPresent());
        });
    }
}
