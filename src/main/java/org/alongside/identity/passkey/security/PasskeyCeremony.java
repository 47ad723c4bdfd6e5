package org.alongside.identity.passkey.security;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.CollectedClientData;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.util.exception.WebAuthnException;
import com.webauthn4j.verifier.exception.MaliciousCounterValueException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.alongside.identity.passkey.NewPasskey;
import org.alongside.identity.passkey.Passkey;
import org.alongside.identity.passkey.PasskeyChallenge;
import org.alongside.identity.passkey.PasskeyChallenges;
import org.alongside.identity.passkey.PasskeyUse;
import org.alongside.identity.passkey.Passkeys;
import org.alongside.identity.passkey.security.PasskeyAnswer.PasskeyFits;
import org.alongside.identity.passkey.security.PasskeyAnswer.PasskeyMade;
import org.alongside.identity.passkey.security.PasskeyAnswer.PasskeyRefusal;
import org.alongside.identity.passkey.security.PasskeyAnswer.PasskeyRefused;
import org.alongside.kernel.JsonBounds;
import org.alongside.kernel.PersonId;
import org.alongside.kernel.Sha256;

/**
 * Judges what an authenticator answered (WebAuthn level 3, sections 7.1 and 7.2): our question, our origin, our host,
 * the person checked in front of the device, a signature of the key we keep, and a count that went on. Attestation is
 * not asked for: which device somebody has is nobody's business.
 */
@Dependent
public class PasskeyCeremony {

    private static final int LONGEST = 16 * 1024;

    private static final List<PublicKeyCredentialParameters> KEYS = PasskeyQuestions.ALGORITHMS.stream()
            .map(number -> new PublicKeyCredentialParameters(
                    PublicKeyCredentialType.PUBLIC_KEY, COSEAlgorithmIdentifier.create(number)))
            .toList();

    private final WebAuthnManager manager = WebAuthnManager.createNonStrictWebAuthnManager();
    private final RelyingParty site;
    private final PasskeyChallenges challenges;
    private final PasskeyQuestions questions;
    private final Passkeys passkeys;

    @Inject
    public PasskeyCeremony(
            RelyingParty site, PasskeyChallenges challenges, PasskeyQuestions questions, Passkeys passkeys) {
        this.site = site;
        this.challenges = challenges;
        this.questions = questions;
        this.passkeys = passkeys;
    }

    /** @param json as {@code PublicKeyCredential.toJSON()} writes a registration */
    public PasskeyAnswer add(String json, PersonId person, Instant now) {
        Optional<RegistrationData> read = read(json, () -> manager.parseRegistrationResponseJSON(json));
        if (read.isEmpty()) {
            return new PasskeyRefused(PasskeyRefusal.UNREADABLE);
        }
        Optional<PasskeyChallenge> asked =
                asked(read.get().getCollectedClientData(), PasskeyUse.ADD, Optional.of(person), now);
        if (asked.isEmpty()) {
            return new PasskeyRefused(PasskeyRefusal.QUESTION);
        }
        try {
            manager.verify(read.get(), new RegistrationParameters(server(asked.get()), KEYS, true, true));
        } catch (WebAuthnException wrong) {
            return new PasskeyRefused(PasskeyRefusal.NOT_VERIFIED);
        }
        NewPasskey made = made(read.get());
        if (made.keyText().length() > NewPasskey.LONGEST) {
            return new PasskeyRefused(PasskeyRefusal.UNREADABLE);
        }
        return passkeys.spend(asked.get()) ? new PasskeyMade(made) : new PasskeyRefused(PasskeyRefusal.QUESTION);
    }

    /**
     * @param json as {@code PublicKeyCredential.toJSON()} writes an assertion
     * @param person whose it must be; empty where nobody is signed in
     */
    public PasskeyAnswer use(String json, PasskeyUse use, Optional<PersonId> person, Instant now) {
        Optional<AuthenticationData> read = read(json, () -> manager.parseAuthenticationResponseJSON(json));
        if (read.isEmpty()) {
            return new PasskeyRefused(PasskeyRefusal.UNREADABLE);
        }
        Optional<PasskeyChallenge> asked = asked(read.get().getCollectedClientData(), use, person, now);
        if (asked.isEmpty()) {
            return new PasskeyRefused(PasskeyRefusal.QUESTION);
        }
        Optional<Passkey> kept = passkeys.byCredential(Sha256.hex(read.get().getCredentialId()))
                .filter(passkey -> person.isEmpty() || person.get().equals(passkey.person()))
                .filter(passkey -> isOf(passkey.person(), read.get()));
        return kept.map(passkey -> verified(read.get(), passkey, asked.get()))
                .orElseGet(() -> new PasskeyRefused(PasskeyRefusal.UNKNOWN));
    }

    private PasskeyAnswer verified(AuthenticationData answer, Passkey passkey, PasskeyChallenge asked) {
        try {
            manager.verify(answer, new AuthenticationParameters(server(asked), record(passkey), null, true, true));
        } catch (MaliciousCounterValueException copied) {
            return new PasskeyRefused(PasskeyRefusal.COUNT);
        } catch (WebAuthnException wrong) {
            return new PasskeyRefused(PasskeyRefusal.NOT_VERIFIED);
        }
        long count = answer.getAuthenticatorData().getSignCount();
        return passkeys.used(passkey, count, asked)
                ? new PasskeyFits(passkey.person())
                : new PasskeyRefused(PasskeyRefusal.QUESTION);
    }

    private boolean isOf(PersonId person, AuthenticationData answer) {
        byte[] handle = answer.getUserHandle();
        return handle == null || Arrays.equals(handle, questions.handle(person));
    }

    /** Whatever a stranger sends, the library may stumble over it in any way. */
    private static <T> Optional<T> read(String json, Supplier<T> reading) {
        if (json.length() > LONGEST || !JsonBounds.hold(json.getBytes(StandardCharsets.UTF_8))) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(reading.get());
        } catch (RuntimeException | StackOverflowError unreadable) {
            return Optional.empty();
        }
    }

    private Optional<PasskeyChallenge> asked(
            CollectedClientData client, PasskeyUse use, Optional<PersonId> person, Instant now) {
        return Optional.ofNullable(client)
                .map(CollectedClientData::getChallenge)
                .flatMap(challenge -> challenges.known(
                        challenge.getValue(),
                        use,
                        person.map(PersonId::toString).orElse(""),
                        now));
    }

    private ServerProperty server(PasskeyChallenge asked) {
        return new ServerProperty(Set.of(new Origin(site.origin())), site.id(), new DefaultChallenge(asked.bytes()));
    }

    private static NewPasskey made(RegistrationData answer) {
        AttestedCredentialData data =
                answer.getAttestationObject().getAuthenticatorData().getAttestedCredentialData();
        return new NewPasskey(
                Sha256.hex(data.getCredentialId()),
                CredentialText.of(data),
                answer.getAttestationObject().getAuthenticatorData().getSignCount());
    }

    private static CredentialRecordImpl record(Passkey passkey) {
        return new CredentialRecordImpl(
                new NoneAttestationStatement(),
                null,
                null,
                null,
                passkey.signCount(),
                CredentialText.of(passkey.keyText()),
                null,
                null,
                null,
                null);
    }
}
