package org.alongside.lti.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.alongside.identity.security.SignIn;
import org.alongside.lti.grades.GradeOutbox;
import org.alongside.lti.launch.LaunchAuthentication;
import org.alongside.lti.launch.LaunchLog;
import org.alongside.lti.launch.LaunchRecord;
import org.alongside.lti.launch.Launches;
import org.alongside.lti.message.ContextClaim;
import org.alongside.lti.message.ResourceLinkMessage;
import org.alongside.lti.message.check.LaunchVerdict;
import org.alongside.lti.message.check.RefusalReason;
import org.alongside.lti.registration.FrameOrigins;
import org.alongside.lti.registration.Registration;

/** Step 3 and 4 of a launch: the platform's answer comes back through the browser (Security 5.1.1.3, 5.1.1.4). */
@WebServlet("/lti/launch")
public class LaunchServlet extends HttpServlet {

    /** Session attribute that the templates read: whom a framed page tells its height. */
    private static final String PLATFORM_ORIGIN = "alongside.platformOrigin";

    private static final long serialVersionUID = 1;

    @Inject
    transient InstantSource clock;

    @Inject
    transient LaunchAuthentication doorway;

    @Inject
    transient Launches launches;

    @Inject
    transient LaunchLog log;

    @Inject
    transient GradeOutbox outbox;

    @Inject
    transient SignIn signIn;

    @Inject
    transient LaunchRefusals refusals;

    /** A saved address, or a reloaded tab: the same calm page. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        LaunchVerdict saved = LaunchVerdict.refused(RefusalReason.NOT_POSTED, "opened with GET");
        response.setHeader("Allow", "POST");
        refusals.show(saved, TakenLogin.none(), new LaunchRefusals.Exchange(request, response, clock.instant()));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Instant now = clock.instant();
        Optional<String> state = field(request, "state");
        LaunchAuthentication.Posted posted = new LaunchAuthentication.Posted(
                state,
                field(request, "id_token"),
                field(request, "error"),
                state.flatMap(text -> LoginCookie.of(request, text)));
        LaunchAuthentication.Judged judged = doorway.judge(posted, now);
        state.ifPresent(text -> LoginCookie.takeBack(response, text));
        if (!judged.verdict().isAccepted()) {
            refusals.show(judged.verdict(), judged.login(), new LaunchRefusals.Exchange(request, response, now));
            return;
        }
        Launches.Opened opened = open(judged, now);
        signIn.launched(opened.person(), now);
        FrameOrigins.origin(judged.login().registration().orElseThrow().issuer())
                .ifPresent(origin -> request.getSession().setAttribute(PLATFORM_ORIGIN, origin));
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", opened.landing().address());
    }

    private Launches.Opened open(LaunchAuthentication.Judged judged, Instant now) {
        ResourceLinkMessage message = judged.verdict().message().orElseThrow();
        Registration registration = judged.login().registration().orElseThrow();
        Launches.Opened opened = launches.open(message, registration, now);
        LaunchRecord.Where where = new LaunchRecord.Where(
                Optional.of(registration.id()),
                Optional.of(registration.issuer()),
                message.context().flatMap(ContextClaim::title));
        log.write(judged.verdict(), where, now);
        // a launch may bring the column that a completion has waited for
        message.module().ifPresent(module -> outbox.reconsider(opened.person(), module, now));
        return opened;
    }

    private static Optional<String> field(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).filter(value -> !value.isEmpty());
    }
}
