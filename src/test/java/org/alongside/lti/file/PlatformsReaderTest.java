package org.alongside.lti.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.alongside.kernel.Finding;
import org.alongside.kernel.Read;
import org.alongside.lti.registration.RegistrationForm;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The file of platforms: read with lines, told all at once, the good ones taken. */
class PlatformsReaderTest {

    private static final String GOOD = """
            platforms:
              - issuer: http://127.0.0.1:9090
                client_id: alongside
                authorization_endpoint: http://127.0.0.1:9090/auth
                token_endpoint: http://127.0.0.1:9090/token
                jwks_uri: http://127.0.0.1:9090/jwks
                deployments: ["1"]
            """;

    private static List<String> findings(String yaml) {
        return PlatformsReader.read("p.yaml", yaml).findings().list().stream()
                .map(Finding::toString)
                .toList();
    }

    @Test
    @DisplayName("LTI-10 the form of the issue is read as it stands")
    void good() {
        Read<List<RegistrationForm>> reading = PlatformsReader.read("p.yaml", GOOD);
        assertTrue(reading.findings().isEmpty(), reading.findings().toString());
        RegistrationForm form = reading.orElseThrow().get(0);
        assertEquals("http://127.0.0.1:9090", form.issuer());
        assertEquals(List.of("1"), form.deployments());
    }

    @Test
    @DisplayName("LTI-10 LTI-11 each problem has its line, all are told at once, and the good platform is taken")
    void broken() {
        String yaml = GOOD + """
              - issuer: http://lms.example
                client_id: alongside
                authorisation_endpoint: https://lms.example/auth
                token_endpoint: [https://lms.example/token]
                jwks_uri: https://lms.example/jwks
                deployments: "1"
              - just words
              - issuer: http://127.0.0.1:9090
                client_id: alongside
                authorization_endpoint: http://127.0.0.1:9090/auth
                token_endpoint: http://127.0.0.1:9090/token
                jwks_uri: http://127.0.0.1:9090/jwks
            """;
        assertEquals(
                List.of(
                        "ERROR p.yaml:8  'authorization_endpoint' is missing in a platform",
                        "ERROR p.yaml:8  issuer: It must begin with https. Plain http is for this very machine only"
                                + " (127.0.0.1).",
                        "ERROR p.yaml:10  unknown key 'authorisation_endpoint' in a platform",
                        "ERROR p.yaml:11  token_endpoint must be a text",
                        "ERROR p.yaml:13  deployments must be a list",
                        "ERROR p.yaml:14  a platform must be a list of 'key: value'",
                        "ERROR p.yaml:15  this issuer and client_id stand here twice"),
                findings(yaml));
        assertEquals(1, PlatformsReader.read("p.yaml", yaml).orElseThrow().size());
    }

    @Test
    @DisplayName("LTI-10 a file that is no YAML, is empty or has no list is told, and stops nothing")
    void noYaml() {
        assertEquals(1, findings("platforms: [").size());
        assertEquals(List.of("ERROR p.yaml  the file is empty"), findings(""));
        assertTrue(findings("- a").size() >= 1);
        assertEquals(List.of("ERROR p.yaml:1  platforms must be a list"), findings("platforms: none"));
        assertTrue(findings("platforms: &a [*a]").size() >= 1);
    }
}
