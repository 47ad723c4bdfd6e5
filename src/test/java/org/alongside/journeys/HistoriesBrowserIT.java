package org.alongside.journeys;

import static org.alongside.journeys.Answering.badge;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.alongside.support.BrowserTest;
import org.alongside.support.DemoSite;
import org.alongside.support.TestSite;
import org.alongside.support.Visitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Histories of one answer in the real browser (quality R2, R3): two devices of one person, and a network that loses
 * requests and replies, delivers twice, late and in another order. The checker is that of the store's histories: it
 * knows nothing of revisions, and asks whether an answer was replaced by a page that had not seen it, and whether a
 * badge or a changed choice ever said what was not so.
 */
@BrowserTest
class HistoriesBrowserIT {

    private static final int EVENTS = 24;
    private static final String STALE = "on another page or device";

    private enum Fate {
        GOOD,
        GOOD_AGAIN,
        LOST,
        REPLY_LOST,
        OVERLOADED,
        TWICE,
        AFTER_AN_OLD_ONE
    }

    private static final class Device {
        private final Page page;
        private String seen;

        Device(Page page) {
            this.page = page;
            this.seen = page.locator("form[data-save]").getAttribute("data-kept");
        }

        String chosen() {
            return (String) page.evaluate("document.querySelector('input[name=answer]:checked')?.value ?? ''");
        }
    }

    private record Sent(String body, String seen) {}

    private final DemoSite site = TestSite.site();
    private final Random random = new Random(37);
    private final List<Sent> earlier = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private String truth = "";

    private static String found(String pattern, String text) {
        var matcher = Pattern.compile(pattern).matcher(text);
        return matcher.find() ? matcher.group(1) : "";
    }

    /** To the server, and what became of the answer there is checked. */
    private APIResponse delivers(Route route, Sent sent) {
        APIResponse reply = route.fetch(new Route.FetchOptions().setPostData(sent.body()));
        String wanted = found("answer=([^&]*)", sent.body());
        boolean saved = reply.text().contains("\"SAVED\"");
        if (saved && !wanted.equals(truth) && !sent.seen().equals(truth)) {
            faults.add(wanted + " replaced " + truth + ", having seen " + sent.seen());
        }
        String now = found("\"answer\":\"([^\"]*)\"", reply.text());
        truth = now.isEmpty() ? truth : now;
        return reply;
    }

    private void carries(Device device, Route route) {
        Sent sent = new Sent(route.request().postData(), device.seen);
        Fate fate = Fate.values()[random.nextInt(Fate.values().length)];
        if (fate == Fate.LOST) {
            route.abort();
            return;
        }
        if (fate == Fate.OVERLOADED) {
            route.fulfill(new Route.FulfillOptions().setStatus(503));
            return;
        }
        if (fate == Fate.AFTER_AN_OLD_ONE && !earlier.isEmpty()) {
            delivers(route, earlier.get(random.nextInt(earlier.size())));
        }
        APIResponse reply = delivers(route, sent);
        earlier.add(sent);
        if (fate == Fate.TWICE) {
            reply = delivers(route, sent);
        }
        if (fate == Fate.REPLY_LOST) {
            route.abort();
            return;
        }
        device.seen = found("\"answer\":\"([^\"]*)\"", reply.text());
        route.fulfill(new Route.FulfillOptions().setResponse(reply));
    }

    /** Chooses, sometimes twice in haste, and looks when the page has come to rest. */
    private void answers(Device device) {
        List<String> choices = List.of("1", "2", "3", "4", "5", "-");
        String before = device.chosen();
        String wanted = before;
        for (int n = 0; n <= random.nextInt(2); n++) {
            wanted = choices.get(random.nextInt(choices.size()));
            device.page.locator("input[name=answer][value='" + wanted + "']").check();
        }
        if (wanted.equals(before)) {
            return;
        }
        device.page.waitForCondition(
                () -> badge(device.page).getAttribute("class").contains("is-saved")
                        || badge(device.page).innerText().contains(STALE),
                new Page.WaitForConditionOptions().setTimeout(60_000));
        boolean told = badge(device.page).innerText().contains(STALE);
        if (!told && !wanted.equals(truth)) {
            faults.add("said saved, and the server has " + truth + " instead of " + wanted);
        }
        if (!device.chosen().equals(truth)) {
            faults.add("shows " + device.chosen() + " where the server has " + truth);
        }
    }

    @Test
    @DisplayName("ASSESSMENT-2 ASSESSMENT-9: two devices on a bad line: nothing overwritten unseen, no silent conflict")
    void twoDevices() {
        String email = "histories@demo.example";
        try (Visitor noor = Visitor.arrives();
                Visitor noorsPhone = Visitor.arrives()) {
            Answering.arrived(site, noor, email).clicks("Begin");
            Answering.alsoAt(noorsPhone, site, email, noor.page().url());
            List<Device> devices = List.of(new Device(noor.page()), new Device(noorsPhone.page()));
            devices.forEach(device -> device.page.route(Answering.SAVE, route -> carries(device, route)));
            for (int event = 0; event < EVENTS; event++) {
                answers(devices.get(random.nextInt(2)));
            }
            assertEquals(List.of(), faults);
            devices.forEach(device -> {
                device.page.reload();
                assertEquals(truth, device.chosen(), "after loading it again");
            });
        }
    }
}
