package org.alongside.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.alongside.support.BrowserTest;
import org.alongside.support.DemoSite;
import org.alongside.support.TestSite;
import org.alongside.support.Visitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Pages that hardly anybody comes by, and that have to be right when somebody does. */
@BrowserTest
class SeldomSeenBrowserIT {

    private static final int MOST_OF_A_STEP = 1024 * 1024;
    private static final int SHARE = 16;

    /** Twice as long as the server waits for a byte, and half as long again. */
    private static final int PATIENCE = 90_000;

    private final DemoSite site = TestSite.site();

    @Test
    @DisplayName(
            "AUD-L19 Q-R7 who has no room left for a form reads that it is busy, and what was typed is still theirs")
    void crowded() throws IOException {
        try (Visitor browser = Visitor.arrives()) {
            Walker ana = Walk.opensAStepToWriteOn(site, browser);
            String cookies = cookies(browser.page());
            List<Socket> slow = new ArrayList<>();
            try {
                for (int n = 0; n <= SHARE; n++) {
                    slow.add(begins(cookies, "/learning/step", MOST_OF_A_STEP));
                }
                awaitRefused(slow);
                browser.page().locator("main form button").last().click();
                browser.page().getByText("Wait a few seconds").waitFor();
                browser.sees("26-crowded");
                assertTrue(browser.page().locator("h1").isVisible(), ana.name());
                assertEquals(List.of(), browser.complaints());
            } finally {
                for (Socket socket : slow) {
                    socket.close();
                }
            }
        }
    }

    @Test
    @DisplayName("AUD-L19 a form that never comes is answered by a page in the same words and looks as all others")
    void tooSlow() throws IOException {
        String answer;
        try (Socket socket = begins("", "/help", 1000)) {
            socket.setSoTimeout(PATIENCE);
            answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
        assertTrue(answer.startsWith("HTTP/1.1 408"), answer);
        try (Visitor browser = Visitor.arrives()) {
            String page = answer.substring(answer.indexOf("<!DOCTYPE"), answer.indexOf("</html>") + "</html>".length());
            browser.page()
                    .route(
                            "**/help",
                            route -> route.fulfill(new Route.FulfillOptions()
                                    .setStatus(408)
                                    .setContentType("text/html;charset=UTF-8")
                                    .setBody(page)));
            browser.opens(site.base() + "/help").sees("26-too-slow");
        }
    }

    @Test
    @DisplayName("PAIRING-50 somebody with several links chooses one of them from a list")
    void several() {
        Walker ana = Walker.signsUp(site, "Ana");
        Walker rashid = Walker.signsUp(site, "Rashid");
        Walker edith = Walker.signsUp(site, "Edith");
        rashid.joins(ana.makesCode());
        edith.joins(ana.makesCode());
        try (Visitor browser = Visitor.arrives()) {
            ana.opensAt(browser);
            Walk.of(site, browser, false).goesPrivately("/together");
            browser.sees("26-several-links");
            browser.follows(edith.name()).sees("26-one-of-several");
            assertTrue(browser.reads(edith.name()), browser.text());
            assertEquals(List.of(), browser.complaints());
        }
    }

    @Test
    @DisplayName("UX-A18 a result, a step and a sheet of codes are whole on paper")
    void onPaper() {
        try (Visitor browser = Visitor.arrives()) {
            Walk.opensAStepToWriteOn(site, browser);
            Page page = browser.page();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            browser.sees("26-paper-step");
            for (String address : List.of("/learning/result", "/assessment/answers", "/identity/codes", "/own/page")) {
                Walk.of(site, browser, false).goesPrivately(address);
                browser.sees("26-paper" + address.replace('/', '-'));
            }
        }
    }

    /** One more than there is room for was sent: when one of them is answered, all others are being waited for. */
    private static void awaitRefused(List<Socket> slow) throws IOException {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE);
        while (System.nanoTime() < end) {
            for (Socket socket : slow) {
                if (socket.getInputStream().available() > 0) {
                    return;
                }
            }
            Thread.onSpinWait();
        }
        throw new AssertionError("there is room all the same");
    }

    /** A form of so many bytes, of which none come. */
    private Socket begins(String cookies, String address, int length) throws IOException {
        Socket socket = new Socket(site.base().getHost(), site.base().getPort());
        String head = "POST " + address + " HTTP/1.1\r\nHost: " + site.base().getAuthority()
                + "\r\nContent-Type: application/x-www-form-urlencoded\r\nConnection: close\r\n"
                + (cookies.isEmpty() ? "" : "Cookie: " + cookies + "\r\n")
                + "Content-Length: " + length + "\r\n\r\n";
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
        return socket;
    }

    private static String cookies(Page page) {
        return String.join(
                "; ",
                page.context().cookies().stream()
                        .map(cookie -> cookie.name + "=" + cookie.value)
                        .toList());
    }
}
