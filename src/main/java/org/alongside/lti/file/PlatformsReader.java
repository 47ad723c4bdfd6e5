package org.alongside.lti.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.alongside.kernel.Findings;
import org.alongside.kernel.Read;
import org.alongside.lti.registration.RegistrationForm;
import org.alongside.manuscript.Entries;
import org.alongside.manuscript.FileShape;
import org.alongside.manuscript.Key;
import org.alongside.manuscript.MappingShape;
import org.alongside.manuscript.Node;
import org.alongside.manuscript.Shape;
import org.alongside.manuscript.Shapes;
import org.alongside.manuscript.file.YamlReader;

/**
 * Reads {@code platforms:} and the list below it. A platform with an error is left out whole; the others are taken. It
 * never stops at the first thing that is wrong.
 */
public final class PlatformsReader {

    private static final Key<String> ISSUER = Key.needed("issuer", Shapes.text());
    private static final Key<String> CLIENT_ID = Key.needed("client_id", Shapes.text());
    private static final Key<String> AUTHORIZATION_ENDPOINT = Key.needed("authorization_endpoint", Shapes.text());
    private static final Key<String> TOKEN_ENDPOINT = Key.needed("token_endpoint", Shapes.text());
    private static final Key<String> JWKS_URI = Key.needed("jwks_uri", Shapes.text());
    private static final Key<String> TOKEN_AUDIENCE =
            Key.optional("token_audience", Shapes.text().orNothing());
    private static final Key<List<String>> DEPLOYMENTS = texts("deployments", "a deployment");
    private static final Key<List<String>> TRUSTED_AUDIENCES = texts("trusted_audiences", "an audience");
    private static final Key<List<String>> FRAME_ORIGINS = texts("frame_origins", "an origin");
    private static final MappingShape PLATFORM = MappingShape.of(
            ISSUER,
            CLIENT_ID,
            AUTHORIZATION_ENDPOINT,
            TOKEN_ENDPOINT,
            JWKS_URI,
            TOKEN_AUDIENCE,
            DEPLOYMENTS,
            TRUSTED_AUDIENCES,
            FRAME_ORIGINS);

    /** Each platform is read for itself, so that a broken one costs no other. */
    private static final Key<List<Node>> PLATFORMS =
            Key.needed("platforms", Shapes.any(PLATFORM.schema()).listed("a platform"));

    private static final Shape<Entries> SHAPE = MappingShape.of(PLATFORMS);

    private final Findings findings = new Findings();
    private final List<RegistrationForm> forms = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    private PlatformsReader() {}

    /**
     * Reads the text of the file.
     *
     * @param file the path as the administrator knows it, for the findings
     * @return always a list, of the platforms without an error
     */
    public static Read<List<RegistrationForm>> read(String file, String yaml) {
        PlatformsReader reader = new PlatformsReader();
        Read<Node> root = YamlReader.read(file, yaml);
        reader.findings.addAll(root.findings());
        root.value()
                .flatMap(node -> SHAPE.read(node, "the platforms", reader.findings))
                .flatMap(entries -> entries.get(PLATFORMS))
                .ifPresent(platforms -> platforms.forEach(reader::platform));
        return Read.of(List.copyOf(reader.forms), reader.findings);
    }

    /** The shape of such a file, for editors. */
    public static FileShape shape() {
        return new FileShape(
                "war-config/platforms.schema.json",
                "platforms.yaml",
                "The platforms that may launch this site, read at every start.",
                SHAPE);
    }

    private static Key<List<String>> texts(String name, String whatEach) {
        return Key.optional(name, Shapes.text().as(String::strip).listed(whatEach));
    }

    private void platform(Node node) {
        Findings own = new Findings();
        PLATFORM.read(node, "a platform", own).ifPresent(entries -> {
            RegistrationForm form = form(entries);
            problems(form, entries);
            if (!own.hasErrors() && !seen.add(form.issuer() + " " + form.clientId())) {
                entries.error("this issuer and client_id stand here twice");
            }
            if (!own.hasErrors()) {
                forms.add(form);
            }
        });
        findings.addAll(own);
    }

    private static RegistrationForm form(Entries entries) {
        return new RegistrationForm(
                text(entries, ISSUER).orElse(""),
                text(entries, CLIENT_ID).orElse(""),
                text(entries, AUTHORIZATION_ENDPOINT).orElse(""),
                text(entries, TOKEN_ENDPOINT).orElse(""),
                text(entries, JWKS_URI).orElse(""),
                text(entries, TOKEN_AUDIENCE),
                entries.get(DEPLOYMENTS, List.of()),
                Set.copyOf(entries.get(TRUSTED_AUDIENCES, List.of())),
                Set.copyOf(entries.get(FRAME_ORIGINS, List.of())));
    }

    private static Optional<String> text(Entries entries, Key<String> key) {
        return entries.get(key).map(String::strip);
    }

    /** What cannot be read, or is missing, has its finding already. */
    private static void problems(RegistrationForm form, Entries entries) {
        Map<String, String> problems = form.problems();
        Stream.of(ISSUER, CLIENT_ID, AUTHORIZATION_ENDPOINT, TOKEN_ENDPOINT, JWKS_URI, DEPLOYMENTS, FRAME_ORIGINS)
                .filter(key ->
                        problems.containsKey(key.name()) && entries.get(key).isPresent())
                .forEach(key -> entries.error(key, key.name() + ": " + problems.get(key.name())));
    }
}
