package org.alongside.identity.page;

import org.alongside.identity.security.PasswordRules;
import org.alongside.identity.visit.FieldErrors;
import org.alongside.identity.visit.Visit;

/** The form takes a new password, typed twice: fields {@code password} and {@code password-again}. */
final class PasswordForm {

    private PasswordForm() {}

    static void check(Visit visit, FieldErrors errors) {
        switch (PasswordRules.on(visit.text("password"))) {
            case TOO_SHORT -> errors.add("password", visit.say("password.short", PasswordRules.SHORTEST));
            case TOO_LONG -> errors.add("password", visit.say("password.long", PasswordRules.LONGEST));
            case TOO_COMMON -> errors.add("password", visit.say("password.common"));
            case FINE -> {
                if (!visit.text("password").equals(visit.text("password-again"))) {
                    errors.add("password-again", visit.say("password.differs"));
                }
            }
        }
    }
}
