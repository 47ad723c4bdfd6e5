package org.alongside.lti;

import jakarta.persistence.EntityManager;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.alongside.content.CourseLibrary;
import org.alongside.identity.SignedInPerson;
import org.alongside.identity.consent.Consents;
import org.alongside.learning.OwnPartCompleted;
import org.alongside.learning.OwnParts;
import org.alongside.learning.Samples;
import org.alongside.learning.Steps;
import org.alongside.learning.offering.OfferedCourses;
import org.alongside.learning.offering.OfferedModules;
import org.alongside.lti.grades.SameThread;
import org.alongside.lti.launch.JudgedLaunch;
import org.alongside.lti.launch.LaunchLog;
import org.alongside.lti.launch.Launched;
import org.alongside.lti.launch.Launches;
import org.alongside.lti.launch.Nonces;
import org.alongside.lti.link.OfferedTargets;
import org.alongside.lti.link.ResourceLinks;
import org.alongside.lti.login.LoginInitiation;
import org.alongside.lti.login.LoginSweeps;
import org.alongside.lti.login.Logins;
import org.alongside.lti.message.LtiMessage;
import org.alongside.lti.message.ToolAddress;
import org.alongside.lti.message.check.LaunchVerdict;
import org.alongside.lti.registration.Deployments;
import org.alongside.lti.registration.EgressRules;
import org.alongside.lti.registration.FrameOrigins;
import org.alongside.lti.registration.Registration;
import org.alongside.lti.registration.RegistrationForm;
import org.alongside.lti.registration.Registrations;
import org.alongside.lti.registration.ToolKeys;
import org.alongside.lti.service.AccessTokenCache;
import org.alongside.lti.service.FakePlatform;
import org.alongside.lti.service.PlatformHttp;
import org.alongside.support.TestHouse;
import org.alongside.vault.random.Randomness;

/** The rooms behind the door, put together over one entity manager as the container does it. */
public final class World {

    public static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    public static final ToolAddress TOOL = new ToolAddress(URI.create("https://tool.example"));

    public final EntityManager entities;
    private final TestHouse house;
    public final Randomness random = new Randomness();
    public final CourseLibrary courses;
    public final FrameOrigins origins = new FrameOrigins();
    public final Deployments deployments;
    public final Registrations registrations;
    public final Logins logins;
    public final Nonces nonces;
    public final ResourceLinks links;
    public final Consents consents;
    public final OfferedTargets offered;
    public final Launches launches;
    /** The time of jobs that read the clock. */
    public Instant now = NOW;

    public Consumer<Launched> onLaunch = launched -> {};
    public final LaunchLog log;
    public final OwnParts parts;
    public final Steps steps;
    public Consumer<OwnPartCompleted> onCompletion = completion -> {};
    public final ToolKeys keys;

    public World(EntityManager entities) {
        this(entities, Samples.LIBRARY);
    }

    public World(EntityManager entities, CourseLibrary courses) {
        this.entities = entities;
        this.courses = courses;
        house = TestHouse.over(entities)
                .with(courses)
                .with(origins)
                .with(TOOL)
                .with(new EgressRules(true, Optional.empty()))
                .with(new AccessTokenCache())
                .with(new NowOf(this))
                .with(new SameThread())
                .with(new LoginSweeps())
                .with(new SignedInPerson())
                .hears(Launched.class, launched -> onLaunch.accept(launched))
                .hears(OwnPartCompleted.class, completion -> onCompletion.accept(completion));
        offered = new OfferedTargets(List.of(house.get(OfferedModules.class), house.get(OfferedCourses.class)));
        house.with(offered);
        deployments = house.get(Deployments.class);
        registrations = house.get(Registrations.class);
        logins = house.get(Logins.class);
        nonces = house.get(Nonces.class);
        links = house.get(ResourceLinks.class);
        consents = house.get(Consents.class);
        launches = house.get(Launches.class);
        log = house.get(LaunchLog.class);
        parts = house.get(OwnParts.class);
        steps = house.get(Steps.class);
        keys = house.get(ToolKeys.class);
    }

    private record NowOf(World world) implements InstantSource {
        @Override
        public Instant instant() {
            return world.now;
        }
    }

    /** The way out of the demo: it may ask platforms on loopback. */
    public static PlatformHttp demoHttp() {
        return new PlatformHttp(new EgressRules(true, Optional.empty()), TOOL);
    }

    /** Any other service of these rooms. */
    public <T> T get(Class<T> service) {
        return house.get(service);
    }

    /** Campus, with deployment 1. */
    public Registration campus() {
        return registrations.register(form("https://campus.example"), Registration.RegistrationSource.PAGE, NOW);
    }

    /** The platform on loopback, with deployment 1. */
    public Registration register(FakePlatform platform) {
        RegistrationForm form = new RegistrationForm(
                platform.url(""),
                "alongside",
                platform.url("/auth"),
                platform.url("/token"),
                platform.url("/jwks"),
                Optional.empty(),
                List.of("1"),
                Set.of(),
                Set.of());
        return registrations.register(form, Registration.RegistrationSource.PAGE, NOW);
    }

    public static RegistrationForm form(String issuer) {
        return new RegistrationForm(
                issuer,
                "alongside",
                issuer + "/auth?tenant=x",
                issuer + "/token",
                issuer + "/jwks",
                Optional.empty(),
                List.of("1"),
                Set.of(),
                Set.of());
    }

    public LoginInitiation initiation() {
        return house.get(LoginInitiation.class);
    }

    /** Opens a launch with this message, as if it had passed every check. */
    public Launches.OpenedLaunch open(LtiMessage message, Registration registration, Instant now) {
        return (Launches.OpenedLaunch) outcome(message, registration, now);
    }

    /** What becomes of a launch with this message, as if it had passed every check. */
    public Launches.LaunchOutcome outcome(LtiMessage message, Registration registration, Instant now) {
        return launches.open(
                new JudgedLaunch.AuthenticLaunch(
                        new LaunchVerdict.LaunchAccepted(List.of(), message),
                        registration.measure(),
                        deployments
                                .find(registration.id(), message.common().deploymentId())
                                .orElseThrow()
                                .id()),
                now);
    }

    /** As another request would see it. */
    public void fresh() {
        entities.flush();
        entities.clear();
    }
}
