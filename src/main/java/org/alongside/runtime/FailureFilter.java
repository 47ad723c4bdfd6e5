package org.alongside.runtime;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.alongside.identity.web.UnreadRequest;
import org.alongside.vault.random.Randomness;

/**
 * This is the outermost filter: whatever comes out of a page as an exception, or went too deep, becomes a page that
 * says what is safe and what to do, with a number that stands in the log too. Neither shows a message of the exception:
 * it may quote what somebody typed.
 */
public class FailureFilter implements Filter {

    /** Request attribute of the number, for the error pages. */
    public static final String REFERENCE = "alongside.reference";

    private static final Logger LOG = Logger.getLogger(FailureFilter.class.getName());

    @Inject
    Randomness randomness;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        request.setCharacterEncoding("UTF-8");
        try {
            chain.doFilter(request, response);
        } catch (IOException | ServletException | RuntimeException | LinkageError | StackOverflowError e) {
            // by now the stack of whatever went too deep is gone; without memory the server ends instead
            answer(Failure.of(e), (HttpServletRequest) request, (HttpServletResponse) response);
        }
    }

    private void answer(Failure failure, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (failure.kind().isOurs()) {
            String reference = randomness.reference();
            request.setAttribute(REFERENCE, reference);
            LOG.log(Level.SEVERE, "{0} {1} at {2}", new Object[] {reference, failure.kind(), failure.trail()});
        }
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        response.setStatus(failure.kind().status());
        if (failure.retryAfter() > 0) {
            response.setHeader("Retry-After", Long.toString(failure.retryAfter()));
        }
        if (failure.kind() == Failure.FailureKind.TOO_SLOW) {
            response.setHeader("Connection", "close");
        }
        boolean readable = !failure.kind().leavesBodyUnread();
        request.getRequestDispatcher(failure.kind().page())
                .forward(readable ? request : new UnreadRequest(request), response);
    }
}
