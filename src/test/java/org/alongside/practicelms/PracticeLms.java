package org.alongside.practicelms;

import java.time.InstantSource;
import org.alongside.practicelms.course.Addresses;
import org.alongside.practicelms.course.Gradebook;
import org.alongside.practicelms.course.PracticeUser;
import org.alongside.practicelms.course.Roll;
import org.alongside.practicelms.course.ScoresFile;
import org.alongside.practicelms.course.Tool;
import org.alongside.practicelms.launch.Forge;
import org.alongside.practicelms.launch.LaunchDesk;
import org.alongside.practicelms.service.AccessTokens;
import org.alongside.practicelms.service.Endpoint;
import org.alongside.practicelms.service.Faults;
import org.alongside.practicelms.service.RequestCounts;
import org.alongside.practicelms.service.ServiceDesk;
import org.alongside.practicelms.web.WebServer;

/**
 * A practice LMS that runs: one course, four people, a gradebook, and the platform's side of LTI 1.3.
 *
 * <p>Somebody chooses who they are, opens the course and clicks the link. The platform sends their browser to the
 * tool's login address; the tool sends it back to the authorisation endpoint; that answers with an id token of 60
 * seconds, posted by the browser. Later the tool comes by itself, with a signed assertion, for an access token, and
 * writes a score into the gradebook.
 *
 * <p>Tests do the same without a browser ({@link LaunchDriver}), order bad launches ({@link #forge}) and bad answers
 * ({@link #faults}), and read what was recorded ({@link #gradebook}) and how often anything was asked
 * ({@link #requests}).
 */
public final class PracticeLms implements AutoCloseable {

    private final WebServer server;
    private final LaunchDesk launches;
    private final ServiceDesk services;
    private final RequestCounts counts = new RequestCounts();

    private PracticeLms(WebServer server, LaunchDesk launches, ServiceDesk services) {
        this.server = server;
        this.launches = launches;
        this.services = services;
    }

    /**
     * Starts on 127.0.0.1.
     *
     * @throws java.io.UncheckedIOException with one clear sentence if the port is in use
     */
    public static PracticeLms start(PracticeLmsSettings settings) {
        WebServer server = WebServer.bind(settings.port());
        Addresses addresses = new Addresses("http://127.0.0.1:" + server.port());
        Tool tool = new Tool(settings.tool(), settings.clientId(), settings.module());
        InstantSource clock = settings.clock();
        Roll roll = new Roll();
        Gradebook gradebook = new Gradebook();
        settings.scores().ifPresent(file -> gradebook.keepIn(new ScoresFile(file)));
        LaunchDesk launches = LaunchDesk.of(addresses, tool, roll, clock);
        ServiceDesk services =
                new ServiceDesk(addresses, roll, gradebook, new AccessTokens(clock), new Faults(), clock);
        PracticeLms lms = new PracticeLms(server, launches, services);
        server.serve(AddressBook.answers(launches, services, lms.counts));
        return lms;
    }

    /** Scheme, host and port, without a slash at the end; also the address to open in a browser. */
    public String issuer() {
        return launches.addresses().issuer();
    }

    /** The registration of this platform, as the file named in {@code ALONGSIDE_PLATFORMS} wants it. */
    public String platformsYaml() {
        return """
                platforms:
                  - issuer: %1$s
                    client_id: %2$s
                    authorization_endpoint: %1$s/auth
                    token_endpoint: %1$s/token
                    jwks_uri: %1$s/jwks
                    deployments: ["%3$s"]
                """.formatted(issuer(), launches.tool().clientId(), Tool.DEPLOYMENT);
    }

    public Roll roll() {
        return launches.roll();
    }

    /** Learner number n, from 1, enrolled when first asked for. */
    public PracticeUser learner(int n) {
        return roll().learner(n);
    }

    public Gradebook gradebook() {
        return services.gradebook();
    }

    /** Orders for bad launches. */
    public Forge forge() {
        return launches.forge();
    }

    /** Orders for bad answers. */
    public Faults faults() {
        return services.faults();
    }

    /** The access tokens given out: their life, and how to withdraw them. */
    public AccessTokens accessTokens() {
        return services.tokens();
    }

    /** A new signing key; the old one stays in the key set until the next rotation. */
    public void rotateKeys() {
        launches.keys().rotate();
    }

    /** How often this endpoint was asked since the start or the last reset. */
    public long requests(Endpoint endpoint) {
        return counts.of(endpoint);
    }

    public void resetCounts() {
        counts.reset();
    }

    LaunchDesk launches() {
        return launches;
    }

    @Override
    public void close() {
        server.close();
    }
}
