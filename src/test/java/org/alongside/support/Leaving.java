package org.alongside.support;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.PlaywrightException;

/**
 * A script that takes the page elsewhere. The page may be gone before it has told the result of the script, and that is
 * what was wanted: such a script is run here and nowhere else.
 */
public final class Leaving {

    private static final String GONE = "Execution context was destroyed";

    private Leaving() {}

    /**
     * Runs the script and does not wait for the next page.
     *
     * @param argument what the script is given, or null
     * @throws PlaywrightException when the script fails
     */
    public static void by(Frame frame, String script, Object argument) {
        try {
            frame.evaluate(script, argument);
        } catch (PlaywrightException e) {
            if (!e.getMessage().contains(GONE)) {
                throw e;
            }
        }
    }
}
