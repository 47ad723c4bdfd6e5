package org.alongside.identity.passkey.security;

import org.alongside.identity.passkey.NewPasskey;
import org.alongside.kernel.PersonId;

/** What an authenticator's answer comes to. */
public sealed interface PasskeyAnswer {

    /** It is a good answer of a passkey of this person, and counted. */
    record PasskeyFits(PersonId person) implements PasskeyAnswer {}

    /** It is a good new passkey, not yet kept. */
    record PasskeyMade(NewPasskey passkey) implements PasskeyAnswer {}

    /** It is not taken. People are told nothing of the reason but that it did not work. */
    record PasskeyRefused(PasskeyRefusal reason) implements PasskeyAnswer {}

    /** Why an answer is not taken. */
    enum PasskeyRefusal {
        /** It is no answer of an authenticator, or too long. */
        UNREADABLE,
        /** It answers a question that is none of ours, of another use or person, over, or answered before. */
        QUESTION,
        /** No passkey of this id is kept, or it is another's. */
        UNKNOWN,
        /** Origin, site, signature, or the check of the person in front of it does not fit. */
        NOT_VERIFIED,
        /** The authenticator counted no further than before: the key may have been copied. */
        COUNT
    }
}
