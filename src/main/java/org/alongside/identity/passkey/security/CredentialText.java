package org.alongside.identity.passkey.security;

import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import java.util.Base64;

/** Attested credential data as we keep it: base64url without padding. */
final class CredentialText {

    private static final AttestedCredentialDataConverter CONVERTER =
            new AttestedCredentialDataConverter(new ObjectConverter());

    private CredentialText() {}

    static AttestedCredentialData of(String text) {
        return CONVERTER.convert(Base64.getUrlDecoder().decode(text));
    }

    static String of(AttestedCredentialData data) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(CONVERTER.convert(data));
    }
}
