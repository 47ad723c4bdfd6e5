package org.alongside.identity.passkey.security;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.alongside.identity.passkey.Passkey;
import org.alongside.identity.passkey.PasskeyChallenges;
import org.alongside.identity.passkey.PasskeyUse;
import org.alongside.identity.passkey.Passkeys;
import org.alongside.kernel.PersonId;
import org.alongside.vault.Vault;

/**
 * What a page asks an authenticator, as the JSON of {@code parseCreationOptionsFromJSON} and {@code
 * parseRequestOptionsFromJSON} (WebAuthn level 3, 5.1.8 to 5.1.9). It names no account and no address: who reads it, or
 * the list of keys on a shared device, learns the host and a day.
 */
@Dependent
public class PasskeyQuestions {

    private static final int TIMEOUT = Math.toIntExact(PasskeyChallenges.OPEN.toMillis());

    /** ES256, EdDSA, RS256 (IANA COSE algorithms). */
    static final List<Long> ALGORITHMS = List.of(-7L, -8L, -257L);

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final RelyingParty site;
    private final PasskeyChallenges challenges;
    private final Passkeys passkeys;
    private final Vault vault;

    @Inject
    public PasskeyQuestions(RelyingParty site, PasskeyChallenges challenges, Passkeys passkeys, Vault vault) {
        this.site = site;
        this.challenges = challenges;
        this.passkeys = passkeys;
        this.vault = vault;
    }

    /** Asks for any passkey for this site; which ones there are is not said. */
    public String toUse(PasskeyUse use, Optional<PersonId> person, Instant now) {
        return Json.createObjectBuilder()
                .add("challenge", challenge(use, person, now))
                .add("rpId", site.id())
                .add("userVerification", "required")
                .add("timeout", TIMEOUT)
                .add("allowCredentials", Json.createArrayBuilder())
                .build()
                .toString();
    }

    /** Asks for a new one. @param label neutral: what people read in the list of keys of their device */
    public String toAdd(PersonId person, String label, Instant now) {
        JsonObjectBuilder user = Json.createObjectBuilder()
                .add("id", BASE64.encodeToString(handle(person)))
                .add("name", label)
                .add("displayName", label);
        JsonArrayBuilder algorithms = Json.createArrayBuilder();
        ALGORITHMS.forEach(number -> algorithms.add(
                Json.createObjectBuilder().add("type", "public-key").add("alg", number)));
        return Json.createObjectBuilder()
                .add("challenge", challenge(PasskeyUse.ADD, Optional.of(person), now))
                .add("rp", Json.createObjectBuilder().add("id", site.id()).add("name", site.id()))
                .add("user", user)
                .add("pubKeyCredParams", algorithms)
                .add("timeout", TIMEOUT)
                .add("attestation", "none")
                .add(
                        "authenticatorSelection",
                        Json.createObjectBuilder()
                                .add("residentKey", "required")
                                .add("requireResidentKey", true)
                                .add("userVerification", "required"))
                .add("excludeCredentials", own(person))
                .build()
                .toString();
    }

    /** What authenticators call the person: 32 bytes that lead nobody to them (WebAuthn 14.6.1). */
    byte[] handle(PersonId person) {
        return vault.derive("passkey-user", person.toString().getBytes(StandardCharsets.UTF_8));
    }

    private String challenge(PasskeyUse use, Optional<PersonId> person, Instant now) {
        return BASE64.encodeToString(challenges
                .ask(use, person.map(PersonId::toString).orElse(""), now)
                .bytes());
    }

    /** So that a device does not make a second key for the same person. */
    private JsonArrayBuilder own(PersonId person) {
        JsonArrayBuilder ids = Json.createArrayBuilder();
        for (Passkey passkey : passkeys.of(person)) {
            ids.add(Json.createObjectBuilder()
                    .add("type", "public-key")
                    .add(
                            "id",
                            BASE64.encodeToString(
                                    CredentialText.of(passkey.keyText()).getCredentialId())));
        }
        return ids;
    }
}
