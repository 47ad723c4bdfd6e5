package org.alongside.lti.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import org.alongside.identity.visit.SiteServlet;
import org.alongside.lti.launch.JudgedLaunch;
import org.alongside.lti.login.LoginInitiation;
import org.alongside.lti.login.LoginReply;
import org.alongside.lti.message.check.LaunchVerdict;
import org.alongside.lti.message.check.RefusalReason;
import org.alongside.lti.message.login.LoginVerdict;

/**
 * Here steps 1 and 2 of a launch are done: a platform begins a login, we send the browser back to it (Security 5.1.1.1,
 * 5.1.1.2).
 */
@WebServlet(value = "/lti/login", loadOnStartup = 1)
public class LoginServlet extends SiteServlet {

    private static final long serialVersionUID = 1;

    @Inject
    transient InstantSource clock;

    @Inject
    transient LoginInitiation initiation;

    @Inject
    transient LaunchLimits limits;

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
        Map<String, String> parameters = parameters(request);
        if (!limits.admits(request.getRemoteAddr(), parameters)) {
            refuse(
                    LaunchVerdict.refused(
                            RefusalReason.TOO_MANY_LOGINS, "more logins in this minute than we write down"),
                    exchange);
            return;
        }
        LoginReply reply = initiation.answer(parameters, now);
        if (reply instanceof LoginReply.LoginRefused refused) {
            refuse(refused.verdict(), exchange);
            return;
        }
        LoginReply.LoginRedirect redirect = (LoginReply.LoginRedirect) reply;
        LoginCookie.giveAfter(request, response, redirect.secrets());
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", redirect.address());
    }

    private void refuse(LaunchVerdict.LaunchRefused verdict, LaunchRefusals.Exchange exchange)
            throws ServletException, IOException {
        refusals.show(new JudgedLaunch.RejectedLaunch(verdict, new LoginVerdict.StateMissing()), exchange);
    }

    private static Map<String, String> parameters(HttpServletRequest request) {
        Map<String, String> first = new HashMap<>();
        request.getParameterMap().forEach((name, values) -> first.put(name, values[0]));
        return first;
    }
}
