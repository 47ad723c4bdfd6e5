package org.alongside.lti.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.alongside.identity.security.SessionOrigin;
import org.alongside.identity.security.SignIn;
import org.alongside.identity.visit.SiteServlet;
import org.alongside.lti.launch.JudgedLaunch;
import org.alongside.lti.launch.LaunchAuthentication;
import org.alongside.lti.launch.Launches;
import org.alongside.lti.message.check.LaunchVerdict;
import org.alongside.lti.message.check.RefusalReason;
import org.alongside.lti.message.login.LoginVerdict;
import org.alongside.lti.registration.FrameOrigins;

/**
 * Here steps 3 and 4 of a launch are done: the platform's answer comes back through the browser (Security 5.1.1.3,
 * 5.1.1.4).
 */
@WebServlet(value = "/lti/launch", loadOnStartup = 1)
public class LaunchServlet extends SiteServlet {

    /** Session attribute that the templates read: whom a framed page tells its height. */
    private static final String PLATFORM_ORIGIN = "alongside.platformOrigin";

    private static final long serialVersionUID = 1;

    @Inject
    transient InstantSource clock;

    @Inject
    transient LaunchAuthentication authentication;

    @Inject
    transient Launches launches;

    @Inject
    transient SignIn signIn;

    @Inject
    transient LaunchRefusals refusals;

    /** A saved address, or a reloaded tab: the same calm page. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        LaunchVerdict.LaunchRefused saved = LaunchVerdict.refused(RefusalReason.NOT_POSTED, "opened with GET");
        response.setHeader("Allow", "POST");
        refusals.show(
                new JudgedLaunch.RejectedLaunch(saved, new LoginVerdict.StateMissing()),
                new LaunchRefusals.Exchange(request, response, clock.instant()));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Instant now = clock.instant();
        LaunchAuthentication.PostedAnswer posted = posted(request);
        JudgedLaunch judged = authentication.judge(posted, now);
        posted.state().ifPresent(state -> LoginCookie.takeBack(response, state));
        if (judged instanceof JudgedLaunch.RejectedLaunch rejected) {
            refusals.show(rejected, new LaunchRefusals.Exchange(request, response, now));
            return;
        }
        JudgedLaunch.AuthenticLaunch launch = (JudgedLaunch.AuthenticLaunch) judged;
        Launches.LaunchOutcome outcome = launches.open(launch, now);
        enter(request, outcome, launch, now);
        FramePolicy.remember(response, launch.platform().registration());
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", outcome.landing().address());
    }

    /** Whoever acts in somebody's name is nobody here, and is not left in a session that stood in this browser. */
    private void enter(
            HttpServletRequest request,
            Launches.LaunchOutcome outcome,
            JudgedLaunch.AuthenticLaunch launch,
            Instant now) {
        if (!(outcome instanceof Launches.OpenedLaunch opened)) {
            signIn.end(request, now);
            return;
        }
        signIn.launched(
                opened.person(),
                new SessionOrigin(launch.deployment(), launch.platform().registration()),
                now);
        FrameOrigins.origin(launch.platform().issuer())
                .ifPresent(origin -> request.getSession().setAttribute(PLATFORM_ORIGIN, origin));
    }

    private static LaunchAuthentication.PostedAnswer posted(HttpServletRequest request) {
        Optional<String> state = field(request, "state");
        return new LaunchAuthentication.PostedAnswer(
                state,
                field(request, "id_token"),
                field(request, "error"),
                state.flatMap(text -> LoginCookie.of(request, text)));
    }

    private static Optional<String> field(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).filter(value -> !value.isEmpty());
    }
}
