package org.alongside.lti.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.util.Base64URL;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.lti.message.login.LoginRequest;
import org.alongside.lti.message.login.LoginVerdict;
import org.alongside.lti.message.login.PlatformAnswer;
import org.alongside.lti.message.login.RegisteredPlatform;
import org.alongside.lti.service.FakePlatform;

/** One folder of {@code src/test/resources/lti/launch}: header, claims, and what is expected of them. */
record LaunchCase(String name, JsonObject payload) {

    private static final Path ROOT = Path.of("src/test/resources/lti/launch");

    static Stream<LaunchCase> all(String kind) {
        try (Stream<Path> folders = Files.list(ROOT.resolve(kind))) {
            List<LaunchCase> cases = folders.sorted().map(LaunchCase::read).toList();
            return cases.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LaunchCase read(Path folder) {
        try {
            byte[] json = Files.readAllBytes(folder.resolve("payload.json"));
            return new LaunchCase(
                    folder.getFileName().toString(), JsonText.read(json).orElseThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonObject expect() {
        return payload.getJsonObject("expect");
    }

    /** The token as that platform would have made it: the header exactly as written in the case. */
    String token() {
        String header = encoded(payload.getJsonObject("header").toString());
        String signed = header + "." + encoded(payload.getJsonObject("claims").toString());
        return signed + "." + signature(signed);
    }

    PlatformAnswer answer() {
        return TokenReader.read(token());
    }

    /** A login as this case needs it, valid for ten minutes. */
    LoginVerdict login() {
        boolean withHint = !payload.containsKey("hint");
        return new LoginVerdict.LoginFound(
                new LoginRequest(
                        "https://campus.example",
                        "4",
                        payload.getString(
                                "target", "https://tool.example/?module=3f0c5a52-6d1c-4b0e-9a43-0d2c6b2f1a11"),
                        Optional.of("alongside"),
                        Optional.empty(),
                        withHint ? Optional.of("1") : Optional.empty()),
                new RegisteredPlatform(
                        new UUID(1, 1),
                        "https://campus.example",
                        "alongside",
                        "https://campus.example/jwks",
                        Set.of("campus-services"),
                        Optional.empty(),
                        false),
                "nonce-of-this-sign-in",
                LaunchCasesTest.NOW.plusSeconds(300),
                false,
                true);
    }

    private Base64URL signature(String signed) {
        byte[] bytes = signed.getBytes(StandardCharsets.US_ASCII);
        try {
            if ("HS256".equals(payload.getJsonObject("header").getString("alg"))) {
                byte[] secret = FakePlatform.CAMPUS.toRSAPublicKey().getEncoded(); // the classic confusion
                return new MACSigner(secret).sign(JWSHeader.parse("{\"alg\":\"HS256\"}"), bytes);
            }
            RSAKey key = "stranger".equals(payload.getString("sign", "")) ? FakePlatform.STRANGER : FakePlatform.CAMPUS;
            return new RSASSASigner(key).sign(JWSHeader.parse("{\"alg\":\"RS256\"}"), bytes);
        } catch (JOSEException | java.text.ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String json) {
        return Base64URL.encode(json).toString();
    }

    @Override
    public String toString() {
        return name;
    }
}
