package org.alongside.identity.passkey.security;

import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.data.attestation.authenticator.EC2COSEKey;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;

/**
 * An authenticator and its browser in a few lines (WebAuthn level 3, 6.1 and 6.5): it holds one key, counts its uses,
 * and writes answers as {@code PublicKeyCredential.toJSON()} does. What it says can be bent.
 */
final class TestAuthenticator {

    static final int PRESENT = 0x01;
    static final int VERIFIED = 0x04;
    private static final int WITH_KEY = 0x40;

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    private static final ObjectConverter CONVERTER = new ObjectConverter();

    String origin = "https://alongside.example";
    String site = "alongside.example";
    int flags = PRESENT | VERIFIED;
    int count;

    private final byte[] id;
    private final KeyPair key;
    private byte[] handle = new byte[0];

    TestAuthenticator(String name) {
        id = sha256(name.getBytes(StandardCharsets.UTF_8));
        try {
            KeyPairGenerator made = KeyPairGenerator.getInstance("EC");
            made.initialize(new ECGenParameterSpec("secp256r1"));
            key = made.generateKeyPair();
        } catch (GeneralSecurityException never) {
            throw new IllegalStateException(never);
        }
    }

    /** Another with the id of this one and a key of its own. */
    TestAuthenticator impostor() {
        TestAuthenticator other = new TestAuthenticator("impostor");
        System.arraycopy(id, 0, other.id, 0, id.length);
        other.handle = handle;
        return other;
    }

    /** Makes a passkey. */
    String adds(String options) {
        JsonObject asked = read(options);
        handle = Base64.getUrlDecoder().decode(asked.getJsonObject("user").getString("id"));
        byte[] cose = CONVERTER
                .getCborConverter()
                .writeValueAsBytes(EC2COSEKey.create((ECPublicKey) key.getPublic(), COSEAlgorithmIdentifier.ES256));
        byte[] credential = ByteBuffer.allocate(16 + 2 + id.length + cose.length)
                .put(new byte[16])
                .putShort((short) id.length)
                .put(id)
                .put(cose)
                .array();
        Map<String, Object> statement = new TreeMap<>();
        statement.put("fmt", "none");
        statement.put("attStmt", Map.of());
        statement.put("authData", data(flags | WITH_KEY, credential));
        return written(Json.createObjectBuilder()
                .add("clientDataJSON", BASE64.encodeToString(client("webauthn.create", asked)))
                .add(
                        "attestationObject",
                        BASE64.encodeToString(CONVERTER.getCborConverter().writeValueAsBytes(statement))));
    }

    /** Answers with the passkey, one use later. */
    String answers(String options) {
        count++;
        byte[] client = client("webauthn.get", read(options));
        byte[] data = data(flags, new byte[0]);
        return written(Json.createObjectBuilder()
                .add("clientDataJSON", BASE64.encodeToString(client))
                .add("authenticatorData", BASE64.encodeToString(data))
                .add("signature", BASE64.encodeToString(signed(data, sha256(client))))
                .add("userHandle", BASE64.encodeToString(handle)));
    }

    private String written(JsonObjectBuilder response) {
        return Json.createObjectBuilder()
                .add("id", BASE64.encodeToString(id))
                .add("rawId", BASE64.encodeToString(id))
                .add("type", "public-key")
                .add("response", response)
                .add("clientExtensionResults", Json.createObjectBuilder())
                .build()
                .toString();
    }

    private byte[] client(String type, JsonObject asked) {
        return Json.createObjectBuilder()
                .add("type", type)
                .add("challenge", asked.getString("challenge"))
                .add("origin", origin)
                .add("crossOrigin", false)
                .build()
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }

    private byte[] data(int flagged, byte[] credential) {
        return ByteBuffer.allocate(32 + 1 + 4 + credential.length)
                .put(sha256(site.getBytes(StandardCharsets.UTF_8)))
                .put((byte) flagged)
                .putInt(count)
                .put(credential)
                .array();
    }

    private byte[] signed(byte[]... parts) {
        try {
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(key.getPrivate());
            for (byte[] part : parts) {
                signature.update(part);
            }
            return signature.sign();
        } catch (GeneralSecurityException never) {
            throw new IllegalStateException(never);
        }
    }

    private static JsonObject read(String options) {
        return Json.createReader(new StringReader(options)).readObject();
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException never) {
            throw new IllegalStateException(never);
        }
    }
}
