package org.alongside.lti.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.alongside.identity.access.NotHere;
import org.alongside.identity.visit.FieldError;
import org.alongside.identity.visit.Go;
import org.alongside.identity.visit.Visit;
import org.alongside.kernel.Finding;
import org.alongside.lti.file.PlatformsFile;
import org.alongside.lti.message.ToolAddress;
import org.alongside.lti.registration.Deployments;
import org.alongside.lti.registration.Registration;
import org.alongside.lti.registration.RegistrationForm;
import org.alongside.lti.registration.Registrations;

/** Platforms: who may launch us. Add one, change one, activate what waits. */
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

    /** One platform as the page shows it. */
    public record PlatformRow(String id, String issuer, String clientId, String origin, String changed) {}

    /** One deployment as the page shows it. */
    public record DeploymentRow(
            String id, String issuer, String deploymentId, boolean active, String state, String seen) {}

    public void act() {
        if (visit.isPost()) {
            act(visit.text("act"), visit.now());
        } else if (visit.has("change")) {
            typed = registrations
                    .find(visit.neededId("change"))
                    .map(PlatformFields::of)
                    .orElseThrow(NotHere::new);
        }
    }

    private void act(String verb, Instant now) {
        switch (verb) {
            case "activate" -> decided(deployments.activate(deployment(), now));
            case "close" -> decided(deployments.close(deployment(), now));
            case "keep" -> keep(now);
            default -> throw new NotHere();
        }
    }

    private java.util.UUID deployment() {
        return visit.neededId("deployment");
    }

    private static void decided(boolean there) {
        if (!there) {
            throw new NotHere();
        }
        Go.to("/admin/platforms");
    }

    private void keep(Instant now) {
        typed = PlatformFields.typed(visit);
        RegistrationForm form = PlatformFields.form(typed);
        problems = form.problems();
        if (problems.isEmpty()) {
            registrations.register(form, Registration.RegistrationSource.PAGE, now);
            Go.to("/admin/platforms?kept=1");
        }
    }

    public List<PlatformRow> getRows() {
        return registrations.all().stream()
                .map(found -> new PlatformRow(
                        found.id().toString(),
                        found.issuer(),
                        found.clientId(),
                        visit.say("platforms.from." + found.source()),
                        visit.words().dayAndSeconds(found.changedAt())))
                .toList();
    }

    public List<DeploymentRow> getDeployments() {
        return registrations.all().stream().flatMap(this::deploymentsOf).toList();
    }

    private java.util.stream.Stream<DeploymentRow> deploymentsOf(Registration registration) {
        return deployments.of(registration.id()).stream()
                .map(found -> new DeploymentRow(
                        found.id().toString(),
                        registration.issuer(),
                        found.deploymentId(),
                        found.isActive(),
                        visit.say("platforms.state." + found.state()),
                        visit.words().dayAndSeconds(found.firstSeenAt())));
    }

    /** What was wrong in the file at the last start. */
    public List<Finding> getFindings() {
        return file.findings();
    }

    public Map<String, String> getTyped() {
        return typed;
    }

    public Map<String, String> getProblems() {
        return problems;
    }

    public List<FieldError> getErrors() {
        return problems.entrySet().stream()
                .map(entry -> new FieldError(entry.getKey(), entry.getValue()))
                .toList();
    }

    public boolean isKept() {
        return visit.has("kept");
    }

    public String getLoginUrl() {
        return tool.loginUrl().toString();
    }

    public String getLaunchUrl() {
        return tool.launchUrl().toString();
    }

    public String getKeySetUrl() {
        return tool.keySetUrl().toString();
    }

    public String getConfigUrl() {
        return tool.base() + "/lti/config.json";
    }
}
