package org.alongside.journeys;

import static org.alongside.journeys.Answering.badge;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Random;
import org.alongside.journeys.BadLine.End;
import org.alongside.support.BrowserTest;
import org.alongside.support.DemoSite;
import org.alongside.support.TestSite;
import org.alongside.support.Visitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Histories of one answer and of private writing in the real browser (quality R2, R3): two devices of one person on a
 * {@link BadLine}. Asked is whether anything was replaced by a page that had not seen it, and whether a badge or a page
 * ever said what was not so.
 */
@BrowserTest
class HistoriesBrowserIT {

    private static final int EVENTS = 24;
    private static final int WRITTEN = 12;
    private static final int TURNS = 600;
    private static final int TURN_MILLIS = 100;
    private static final String STALE = "another page";
    private static final String WORDS = "#part-words";

    private final Random random = new Random(37);

    private static String chosen(Page page) {
        return (String) page.evaluate("document.querySelector('input[name=answer]:checked')?.value ?? ''");
    }

    /** A page that tries again waits longer and longer: that time need not be ours. */
    private static void hasAClockOfOurs(Visitor... devices) {
        for (Visitor device : devices) {
            device.page().clock().install();
        }
    }

    private static void rests(Page page) {
        for (int turn = 0; turn < TURNS && !isAtRest(page); turn++) {
            page.clock().runFor(TURN_MILLIS);
        }
        assertTrue(isAtRest(page), badge(page).innerText());
    }

    private static boolean isAtRest(Page page) {
        return badge(page).getAttribute("class").contains("is-saved")
                || badge(page).innerText().contains(STALE);
    }

    private static boolean isTold(Page page) {
        return badge(page).innerText().contains(STALE);
    }

    /** Chooses, sometimes twice in haste, and looks when the page has come to rest. */
    private void answers(BadLine line, Page page) {
        List<String> choices = List.of("1", "2", "3", "4", "5", "-");
        String before = chosen(page);
        String wanted = before;
        for (int n = 0; n <= random.nextInt(2); n++) {
            wanted = choices.get(random.nextInt(choices.size()));
            page.locator("input[name=answer][value='" + wanted + "']").check();
        }
        if (wanted.equals(before)) {
            return;
        }
        rests(page);
        if (!isTold(page) && !wanted.equals(line.truth())) {
            line.fault("said saved, and the server has " + line.truth() + " instead of " + wanted);
        }
        if (!chosen(page).equals(line.truth())) {
            line.fault("shows " + chosen(page) + " where the server has " + line.truth());
        }
    }

    @Test
    @DisplayName(
            "Q-R2 Q-R3 ASSESSMENT-2 ASSESSMENT-9: two devices on a bad line: nothing overwritten unseen, no silent conflict")
    void twoDevices() {
        DemoSite site = TestSite.site();
        BadLine line = new BadLine("answer", random);
        try (Visitor noor = Visitor.arrives();
                Visitor noorsPhone = Visitor.arrives()) {
            hasAClockOfOurs(noor, noorsPhone);
            Answering.newcomer(site, noor).opensAt(noorsPhone);
            noor.clicks("Begin");
            Answering.opensPrivate(noorsPhone, noor.page().url(), Walker.PIN);
            List<End> devices = List.of(answering(noor.page()), answering(noorsPhone.page()));
            devices.forEach(line::joins);
            for (int event = 0; event < EVENTS; event++) {
                answers(line, devices.get(random.nextInt(2)).page());
            }
            assertEquals(List.of(), line.faults());
            devices.forEach(device -> {
                device.page().reload();
                assertEquals(line.truth(), chosen(device.page()), "after loading it again");
            });
        }
    }

    private static End answering(Page page) {
        return new End(page, page.locator("form[data-save]").getAttribute("data-kept"));
    }

    /** Types, and where the page says that other words stand, looks at these. */
    private void writes(BadLine line, End device, int event) {
        Page page = device.page();
        String wanted = "words " + event;
        page.locator(WORDS).fill(wanted);
        rests(page);
        if (!isTold(page)) {
            if (!wanted.equals(line.truth())) {
                line.fault("said saved, and the server has " + line.truth() + " instead of " + wanted);
            }
            return;
        }
        if (!page.locator(WORDS).inputValue().equals(wanted)) {
            line.fault("took away what was typed: " + wanted);
        }
        page.onceDialog(dialog -> dialog.accept());
        page.reload();
        device.sees(page.locator(WORDS).inputValue());
        if (!page.locator(WORDS).inputValue().equals(line.truth())) {
            line.fault("shows " + page.locator(WORDS).inputValue() + " where the server has " + line.truth());
        }
    }

    @Test
    @DisplayName("Q-R2 Q-R3 LEARNING-7: private writing on two devices and a bad line is held to the same")
    void twoDevicesWriting() {
        DemoSite site = TestSite.site();
        try (Visitor rashid = Visitor.arrives();
                Visitor rashidsPhone = Visitor.arrives()) {
            hasAClockOfOurs(rashid, rashidsPhone);
            Walk.opensAStepToWriteOn(site, rashid).opensAt(rashidsPhone);
            Answering.opensPrivate(rashidsPhone, rashid.page().url(), Walk.PIN);
            BadLine line = new BadLine("words\\.words", random);
            List<End> devices = List.of(new End(rashid.page(), ""), new End(rashidsPhone.page(), ""));
            devices.forEach(line::joins);
            for (int event = 0; event < WRITTEN; event++) {
                writes(line, devices.get(random.nextInt(2)), event);
            }
            assertEquals(List.of(), line.faults());
            assertTrue(line.truth().startsWith("words "), "something came through: " + line.truth());
        }
    }
}
