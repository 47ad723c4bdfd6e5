package org.alongside.practicelms.launch;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.PlainObject;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.util.Base64URL;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** Writes id tokens: the claims, whatever a test wants changed in them, and the signature. */
final class IdTokens {

    private final PlatformKeys keys;
    private final LaunchClaims claims;
    private final Forge forge;
    private volatile String last = "";

    IdTokens(PlatformKeys keys, LaunchClaims claims, Forge forge) {
        this.keys = keys;
        this.claims = claims;
        this.forge = forge;
    }

    PlatformKeys keys() {
        return keys;
    }

    Forge forge() {
        return forge;
    }

    /** The fields of the form that goes to the tool: {@code id_token} and {@code state}. */
    Map<String, String> answer(Launch launch, Map<String, String> asked) {
        Draft draft = new Draft(claims.of(launch, asked.get("nonce")), keys.kid(), asked.get("state"));
        forge.apply(draft);
        String token = sign(draft);
        last = token;
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("id_token", token);
        fields.put("state", draft.state);
        return fields;
    }

    private String sign(Draft draft) {
        try {
            switch (draft.signature) {
                case LAST_TOKEN_AGAIN:
                    return last;
                case MISSING:
                    return new PlainObject(new Payload(draft.claims)).serialize();
                case SYMMETRIC:
                    byte[] publicKey = keys.published()
                            .getKeys()
                            .get(0)
                            .toRSAKey()
                            .toPublicKey()
                            .getEncoded();
                    return signed(draft, JWSAlgorithm.HS256, new MACSigner(publicKey));
                case BY_A_STRANGER:
                    return signed(draft, JWSAlgorithm.RS256, PlatformKeys.strangerSigner());
                case TAMPERED:
                    return tampered(signed(draft, JWSAlgorithm.RS256, keys.signer()));
                case CLAIMS_CHANGED_AFTERWARDS:
                    return changed(draft, signed(draft, JWSAlgorithm.RS256, keys.signer()));
                default:
                    return signed(draft, JWSAlgorithm.RS256, keys.signer());
            }
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String signed(Draft draft, JWSAlgorithm algorithm, JWSSigner signer) throws JOSEException {
        JWSHeader header = new JWSHeader.Builder(algorithm)
                .type(JOSEObjectType.JWT)
                .keyID(draft.kid)
                .build();
        JWSObject token = new JWSObject(header, new Payload(draft.claims));
        token.sign(signer);
        return token.serialize();
    }

    /** Another letter in the middle of the signature, where every bit counts. */
    private static String tampered(String token) {
        int place = token.lastIndexOf('.') + 20;
        char other = token.charAt(place) == 'A' ? 'B' : 'A';
        return token.substring(0, place) + other + token.substring(place + 1);
    }

    private static String changed(Draft draft, String token) {
        Map<String, Object> others = new TreeMap<>(draft.claims);
        others.put("sub", "3");
        String[] parts = token.split("\\.");
        Base64URL payload = new Payload(others).toBase64URL();
        return parts[0] + "." + payload + "." + parts[2];
    }
}
