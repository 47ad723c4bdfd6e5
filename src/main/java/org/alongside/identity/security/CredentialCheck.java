package org.alongside.identity.security;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Optional;
import org.alongside.identity.Accounts;
import org.alongside.identity.EmailAddress;
import org.alongside.identity.codes.RecoveryCode;
import org.alongside.identity.codes.RecoverySheets;
import org.alongside.identity.passkey.PasskeyUse;
import org.alongside.identity.passkey.security.PasskeyAnswer;
import org.alongside.identity.passkey.security.PasskeyCeremony;
import org.alongside.identity.security.LocalSignIn.SignInForm;
import org.alongside.identity.security.LocalSignIn.SignInOutcome;
import org.alongside.identity.security.LocalSignIn.SignInResult;
import org.alongside.kernel.PersonId;

/**
 * Somebody who is signed in shows a credential of their own: a passkey, a code of their sheet, or the password of their
 * account. Where it fits, this session remembers for a few minutes that it did, and no other session does.
 */
@Dependent
public class CredentialCheck {

    private final PasskeyCeremony ceremony;
    private final RecoverySheets sheets;
    private final SignInTries tries;
    private final Accounts accounts;
    private final LocalSignIn signIn;

    @Inject
    public CredentialCheck(
            PasskeyCeremony ceremony, RecoverySheets sheets, SignInTries tries, Accounts accounts, LocalSignIn signIn) {
        this.ceremony = ceremony;
        this.sheets = sheets;
        this.tries = tries;
        this.accounts = accounts;
        this.signIn = signIn;
    }

    /** @param json what an authenticator answered to the question of this person's page */
    public boolean passkey(HttpServletRequest request, String json, Instant now) {
        PersonId person = here(request);
        boolean fits =
                ceremony.use(json, PasskeyUse.CONFIRM, Optional.of(person), now) instanceof PasskeyAnswer.PasskeyFits;
        if (fits) {
            SignedInState.in(request).orElseThrow().provedAt(now).keep(request);
        }
        return fits;
    }

    /** A code is used up by this. Wrong ones are counted and wait, whether there is a sheet or not. */
    public SignInResult code(HttpServletRequest request, String typed, Instant now) {
        PersonId person = here(request);
        return kept(
                request,
                tries.beginCode(person, now, counted -> {
                    boolean fits = RecoveryCode.typed(typed)
                            .map(code -> sheets.use(person, code, now))
                            .orElse(false);
                    if (!fits) {
                        return SignInResult.of(SignInOutcome.REFUSED);
                    }
                    counted.right();
                    return SignInResult.accepted(person);
                }),
                now);
    }

    /** A wrong password is a try like any at the sign-in, and waits like one. */
    public SignInResult password(HttpServletRequest request, String typed, Instant now) {
        PersonId person = here(request);
        String address = accounts.addressOf(person).map(EmailAddress::value).orElse("");
        SignInResult answer = signIn.signIn(new SignInForm(address, typed, request.getRemoteAddr()), now);
        boolean another = answer.person().filter(person::equals).isEmpty();
        return answer.ending() == SignInOutcome.ACCEPTED && another
                ? SignInResult.of(SignInOutcome.REFUSED)
                : kept(request, answer, now);
    }

    private static SignInResult kept(HttpServletRequest request, SignInResult answer, Instant now) {
        if (answer.ending() == SignInOutcome.ACCEPTED) {
            SignedInState.in(request).orElseThrow().confirmedAt(now).keep(request);
        }
        return answer;
    }

    private static PersonId here(HttpServletRequest request) {
        return new PersonId(SignedInState.in(request).orElseThrow().person());
    }
}
