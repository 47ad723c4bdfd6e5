package org.alongside.lti.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alongside.kernel.Findings;
import org.alongside.lti.registration.RegistrationForm;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Reads {@code platforms:} and the list below it. A platform with an error is left out whole; the others are taken. It
 * never stops at the first thing that is wrong.
 */
public final class PlatformsReader {

    private static final Set<String> FIELDS = Set.of(
            "issuer",
            "client_id",
            "authorization_endpoint",
            "token_endpoint",
            "jwks_uri",
            "token_audience",
            "deployments",
            "trusted_audiences",
            "frame_origins");

    private final String file;
    private final Findings findings = new Findings();
    private final List<RegistrationForm> forms = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    private PlatformsReader(String file) {
        this.file = file;
    }

    /** @param file the path as the administrator knows it, for the findings */
    public static PlatformsReading read(String file, String yaml) {
        PlatformsReader reader = new PlatformsReader(file);
        reader.compose(yaml).ifPresent(reader::platforms);
        return new PlatformsReading(reader.forms, reader.findings);
    }

    private Optional<Node> compose(String yaml) {
        try {
            LoadSettings settings = LoadSettings.builder()
                    .setLabel(file)
                    .setMaxAliasesForCollections(0)
                    .build();
            Optional<Node> node = new Compose(settings).composeString(yaml);
            if (node.isEmpty()) {
                findings.error(file, 0, "there is nothing in it");
            }
            return node;
        } catch (MarkedYamlEngineException e) {
            findings.error(
                    file, e.getProblemMark().map(Mark::getLine).orElse(-1) + 1, "this is not YAML: " + e.getProblem());
        } catch (YamlEngineException e) {
            findings.error(file, 0, "this is not YAML: " + e.getMessage());
        }
        return Optional.empty();
    }

    private void platforms(Node root) {
        YamlFields fields = new YamlFields(file, root, findings);
        fields.demandOnly(Set.of("platforms"));
        Optional<Node> list = fields.node("platforms");
        if (list.isPresent() && list.get() instanceof SequenceNode platforms) {
            platforms.getValue().forEach(this::platform);
        } else {
            findings.error(
                    file, YamlFields.line(root), "a list is expected here: 'platforms:' and '- issuer: …' below");
        }
    }

    private void platform(Node node) {
        Findings own = new Findings();
        YamlFields fields = new YamlFields(file, node, own);
        fields.demandOnly(FIELDS);
        RegistrationForm form = new RegistrationForm(
                fields.text("issuer"),
                fields.text("client_id"),
                fields.text("authorization_endpoint"),
                fields.text("token_endpoint"),
                fields.text("jwks_uri"),
                Optional.of(fields.text("token_audience")).filter(text -> !text.isEmpty()),
                fields.texts("deployments"),
                Set.copyOf(fields.texts("trusted_audiences")),
                Set.copyOf(fields.texts("frame_origins")));
        form.problems().forEach((field, problem) -> own.error(file, fields.lineOf(field), field + ": " + problem));
        if (!own.hasErrors() && !seen.add(form.issuer() + " " + form.clientId())) {
            own.error(file, YamlFields.line(node), "this issuer and client_id stand here twice");
        }
        if (!own.hasErrors()) {
            forms.add(form);
        }
        findings.addAll(own);
    }
}
