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
import java.util.HashMap;
import java.util.Map;
import org.alongside.lti.login.LoginInitiation;
import org.alongside.lti.message.check.LaunchVerdict;
import org.alongside.lti.message.check.RefusalReason;

/** Step 1 and 2 of a launch: a platform begins a sign-in, we send the browser back to it (Security 5.1.1.1, 5.1.1.2). */
@WebServlet("/lti/login")
public class LoginServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    transient InstantSource clock;

    @Inject
    transient LoginInitiation desk;

    @Inject
    transient LoginThrottle gate;

    @Inject
    transient LaunchRefusals refusals;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        answer(request, response);
    }

    /** Platforms may use either (Security 5.1.1.1). */
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        answer(request, response);
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        Instant now = clock.instant();
        LaunchRefusals.Exchange exchange = new LaunchRefusals.Exchange(request, response, now);
        if (!gate.admits(request.getRemoteAddr(), now)) {
            LaunchVerdict flood = LaunchVerdict.refused(RefusalReason.TOO_MANY_LOGINS, "more sign-ins in this minute than we write down");
            refusals.show(flood, TakenLogin.none(), exchange);
            return;
        }
        LoginInitiation.Answered answered = desk.answer(parameters(request), now);
        if (answered.refused().isPresent()) {
            refusals.show(answered.refused().get(), TakenLogin.none(), exchange);
            return;
        }
        LoginCookie.give(response, answered.begun().orElseThrow());
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", answered.address().orElseThrow());
    }

    private static Map<String, String> parameters(HttpServletRequest request) {
        Map<String, String> first = new HashMap<>();
        request.getParameterMap().forEach((name, values) -> first.put(name, values[0]));
        return first;
    }
}
