package org.alongside.lti.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alongside.identity.access.NotHere;
import org.alongside.identity.table.TableFilter;
import org.alongside.identity.visit.FieldError;
import org.alongside.identity.visit.Go;
import org.alongside.identity.visit.TableModel;
import org.alongside.identity.visit.Visit;
import org.alongside.kernel.Finding;
import org.alongside.lti.file.PlatformsFile;
import org.alongside.lti.message.DeploymentState;
import org.alongside.lti.message.ToolAddress;
import org.alongside.lti.registration.Deployment;
import org.alongside.lti.registration.Deployments;
import org.alongside.lti.registration.Registration;
import org.alongside.lti.registration.RegistrationForm;
import org.alongside.lti.registration.Registrations;

/** Shows the platforms, which are those who may launch us. Add one, change one, activate what waits. */
@Named
@RequestScoped
public class PlatformsPage {

    @Inject
    Visit visit;

    @Inject
    Registrations registrations;

    @Inject
    Deployments deployments;

    @Inject
    PlatformsFile file;

    @Inject
    ToolAddress tool;

    private Map<String, String> typed = Map.of();
    private Map<String, String> problems = Map.of();
    private TableModel<PlatformRow> rows;
    private TableModel<DeploymentRow> deploymentRows;
    private List<Finding> findings = List.of();
    private Map<String, String> addresses = Map.of();
    private String closing = "";

    /** One platform as the page shows it. */
    public record PlatformRow(String id, String issuer, String clientId, String origin, String changed) {}

    /** One deployment as the page shows it. */
    public record DeploymentRow(
            String id, String issuer, String deploymentId, boolean active, String state, String seen) {}

    @PostConstruct
    void begin() {
        rows = new TableModel<>(
                wanted -> registrations.page(wanted).stream().map(this::row).toList(), registrations::count);
        deploymentRows = new TableModel<>(
                        wanted -> deployments.page(wanted).stream()
                                .map(this::deployment)
                                .toList(),
                        deployments::count)
                .looking("state", this::states);
    }

    private TableFilter states(String typed) {
        Map<DeploymentState, String> said = Arrays.stream(DeploymentState.values())
                .collect(Collectors.toMap(Function.identity(), state -> visit.say("platforms.state." + state)));
        return TableFilter.OneOf.said(typed, said, "");
    }

    public void act() {
        if (visit.isPost()) {
            act(visit.now());
        } else if (visit.has("change")) {
            typed = registrations
                    .find(visit.neededId("change"))
                    .map(PlatformFields::of)
                    .orElseThrow(NotHere::new);
        }
        gather();
    }

    private void gather() {
        findings = file.findings();
        addresses = Map.of(
                "login", tool.loginUrl().toString(),
                "launch", tool.launchUrl().toString(),
                "keys", tool.keySetUrl().toString(),
                "config", tool.base() + "/lti/config.json");
    }

    private void act(Instant now) {
        if (visit.has("activate")) {
            decided(deployments.activate(visit.neededId("activate"), now));
        } else if (visit.has("close")) {
            close(visit.neededId("close"), now);
        } else if ("keep".equals(visit.text("act"))) {
            keep(now);
        } else {
            throw new NotHere();
        }
    }

    private static void decided(boolean there) {
        if (!there) {
            throw new NotHere();
        }
        Go.to("/admin/platforms?kept=2");
    }

    /** Everybody behind a deployment that is closed is turned away, so it is asked once. */
    private void close(UUID deployment, Instant now) {
        if (visit.text("sure").isEmpty()) {
            closing = deployment.toString();
        } else {
            decided(deployments.close(deployment, now));
        }
    }

    /** The deployment that is asked about; empty where none is. */
    public String getClosing() {
        return closing;
    }

    /** Whether a deployment was activated or closed just now. */
    public boolean isDecided() {
        return "2".equals(visit.text("kept"));
    }

    private void keep(Instant now) {
        typed = PlatformFields.typed(visit);
        RegistrationForm form = PlatformFields.form(typed);
        problems = registrations.problems(form, Registration.RegistrationSource.PAGE);
        if (problems.isEmpty()) {
            registrations.register(form, Registration.RegistrationSource.PAGE, now);
            Go.to("/admin/platforms?kept=1");
        }
    }

    public TableModel<PlatformRow> getRows() {
        return rows;
    }

    private PlatformRow row(Registration found) {
        return new PlatformRow(
                found.id().toString(),
                found.issuer(),
                found.clientId(),
                visit.say("platforms.from." + found.source())
                        + (found.isDisabled() ? ", " + visit.say("platforms.stopped") : ""),
                visit.words().dayAndSeconds(found.changedAt()));
    }

    public TableModel<DeploymentRow> getDeployments() {
        return deploymentRows;
    }

    private DeploymentRow deployment(Deployment found) {
        return new DeploymentRow(
                found.id().toString(),
                registrations
                        .find(found.registration())
                        .map(Registration::issuer)
                        .orElse("–"),
                found.deploymentId(),
                found.isActive(),
                visit.say("platforms.state." + found.state()),
                visit.words().dayAndSeconds(found.firstSeenAt()));
    }

    /** What was wrong in the file at the last start. */
    public List<Finding> getFindings() {
        return findings;
    }

    public Map<String, String> getTyped() {
        return typed;
    }

    public Map<String, String> getProblems() {
        return problems;
    }

    public List<FieldError> getErrors() {
        return problems.entrySet().stream()
                .map(entry -> new FieldError(
                        entry.getKey(), visit.say("platforms.problem", label(entry.getKey()), entry.getValue())))
                .toList();
    }

    /** What the form calls a field: a summary that says "it is missing" must say what. */
    private String label(String field) {
        return switch (field) {
            case "issuer" -> visit.say("platforms.issuer");
            case "client_id" -> visit.say("platforms.client");
            default -> visit.say("platforms.field." + field);
        };
    }

    public boolean isKept() {
        return "1".equals(visit.text("kept"));
    }

    public String getLoginUrl() {
        return addresses.get("login");
    }

    public String getLaunchUrl() {
        return addresses.get("launch");
    }

    public String getKeySetUrl() {
        return addresses.get("keys");
    }

    public String getConfigUrl() {
        return addresses.get("config");
    }
}
