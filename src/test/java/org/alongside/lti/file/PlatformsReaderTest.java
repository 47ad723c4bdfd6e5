package org.alongside.lti.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.alongside.kernel.Finding;
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
        PlatformsReading reading = PlatformsReader.read("p.yaml", GOOD);
        assertTrue(reading.findings().isEmpty(), reading.findings().toString());
        RegistrationForm form = reading.forms().get(0);
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
                        "ERROR p.yaml:8  authorization_endpoint: It is missing.",
                        "ERROR p.yaml:8  issuer: It must begin with https. Plain http is for this very machine only"
                                + " (127.0.0.1).",
                        "ERROR p.yaml:10  'authorisation_endpoint' is not known here",
                        "ERROR p.yaml:11  token_endpoint: It is missing.",
                        "ERROR p.yaml:11  token_endpoint: a text is expected",
                        "ERROR p.yaml:13  deployments: a list is expected, like [\"1\"]"),
                findings(yaml).subList(0, 6));
        assertTrue(findings(yaml).contains("ERROR p.yaml:14  keys and values are expected here, like 'issuer: …'"));
        assertTrue(findings(yaml).contains("ERROR p.yaml:15  this issuer and client_id stand here twice"));
        assertEquals(1, PlatformsReader.read("p.yaml", yaml).forms().size());
    }

    @Test
    @DisplayName("LTI-10 a file that is no YAML, is empty or has no list is told, and stops nothing")
    void noYaml() {
        assertEquals(1, findings("platforms: [").size());
        assertEquals(List.of("ERROR p.yaml  there is nothing in it"), findings(""));
        assertTrue(findings("- a").size() >= 1);
        assertTrue(findings("platforms: none").get(0).contains("a list is expected"));
        assertTrue(findings("platforms: &a [*a]").size() >= 1);
    }
}
