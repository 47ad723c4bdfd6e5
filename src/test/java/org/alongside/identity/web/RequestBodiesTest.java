package org.alongside.identity.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.identity.access.FormBody;
import org.alongside.identity.access.Uploads;
import org.alongside.identity.limit.CallerAddress;
import org.alongside.identity.web.RequestBodies.BodyVerdict;
import org.alongside.kernel.PersonId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RequestBodiesTest {

    private static final FormBody FILE = new FormBody(1_000_000, true, false);

    private final FakeRequest sent = new FakeRequest();

    private BodyVerdict judged(FormBody allowed) {
        return RequestBodies.judge(sent.request(), allowed);
    }

    @Test
    @DisplayName("IDENTITY-25 a body is judged by what is announced, to the byte, whatever the method")
    void announced() {
        for (String method : List.of("GET", "POST", "PUT", "DELETE")) {
            sent.method = method;
            sent.length = FormBody.ORDINARY.longest();
            assertEquals(BodyVerdict.FITS, judged(FormBody.ORDINARY));
            sent.length++;
            assertEquals(BodyVerdict.TOO_LONG, judged(FormBody.ORDINARY));
            sent.length = -1;
            assertEquals(BodyVerdict.FITS, judged(FormBody.ORDINARY), "nothing comes");
        }
    }

    @Test
    @DisplayName("IDENTITY-25 what comes in chunks is read where a file may come, and nowhere else")
    void chunks() {
        sent.headers.put("Transfer-Encoding", "chunked");
        assertEquals(BodyVerdict.UNANNOUNCED, judged(FormBody.ORDINARY));
        assertEquals(BodyVerdict.UNANNOUNCED, judged(FILE), "no file");
        sent.headers.put("Content-Type", "Multipart/Form-Data; boundary=x");
        assertEquals(BodyVerdict.FITS, judged(FILE));
        assertEquals(BodyVerdict.UNANNOUNCED, judged(FormBody.ORDINARY));
    }

    @Test
    @DisplayName("AUD-L18 IDENTITY-25 a form of the kind that files come in is refused where no file is taken")
    void noFileHere() {
        sent.length = 100;
        sent.headers.put("Content-Type", "Multipart/Form-Data; boundary=x");
        assertEquals(BodyVerdict.NO_FILE_HERE, judged(FormBody.ORDINARY));
        assertEquals(BodyVerdict.FITS, judged(FILE));
    }

    private static final long MEBIBYTE = 1024 * 1024;

    private final BodyBudget budget = new BodyBudget();
    private final CallerAddress one = CallerAddress.of("192.0.2.1");
    private final CallerAddress other = CallerAddress.of("192.0.2.2");

    private List<BodyBudget.Share> fill(CallerAddress caller) {
        List<BodyBudget.Share> held = new ArrayList<>();
        for (int i = 0; i < BodyBudget.OF_ONE_STRANGER / 1024; i++) {
            held.add(budget.ofStranger(MEBIBYTE, caller).orElseThrow());
        }
        return held;
    }

    @Test
    @DisplayName(
            "AUD-H1 IDENTITY-25 strangers take nothing from those who are signed in, and one leaves half to others")
    void budget() {
        List<BodyBudget.Share> held = fill(one);
        assertTrue(budget.ofStranger(1, one).isEmpty(), "as much as one may have");
        assertTrue(budget.ofStranger(-1, one).isPresent(), "whoever brings nothing needs no room");
        fill(other);
        assertTrue(budget.ofStranger(1, CallerAddress.of("192.0.2.3")).isEmpty(), "full");
        for (int n = 0; n < BodyBudget.INSIDE / BodyBudget.OF_ONE_PERSON; n++) {
            assertTrue(allOfOne(new PersonId(new UUID(1, n))).isPresent(), "all of it is there");
        }
        held.get(0).close();
        assertTrue(budget.ofStranger(MEBIBYTE, one).isPresent(), "room again");
    }

    private Optional<BodyBudget.Share> allOfOne(PersonId person) {
        return budget.ofSignedIn(BodyBudget.OF_ONE_PERSON * 1024L, person);
    }

    @Test
    @DisplayName(
            "AUD-L19 IDENTITY-25 one person draws on a quarter of what those inside have; the longest file fits in")
    void ofOnePerson() {
        PersonId ana = new PersonId(new UUID(1, 1));
        BodyBudget.Share file = budget.ofSignedIn(Uploads.LONGEST_REQUEST, ana).orElseThrow();
        List<BodyBudget.Share> more = new ArrayList<>();
        budget.ofSignedIn(BodyBudget.OF_ONE_PERSON * 1024L - Uploads.LONGEST_REQUEST, ana)
                .ifPresent(more::add);
        assertEquals(1, more.size());
        assertTrue(budget.ofSignedIn(1024, ana).isEmpty(), "as much as one may have");
        assertTrue(budget.ofSignedIn(-1, ana).isPresent(), "whoever brings nothing needs no room");
        for (int n = 2; n <= BodyBudget.INSIDE / BodyBudget.OF_ONE_PERSON; n++) {
            assertTrue(allOfOne(new PersonId(new UUID(1, n))).isPresent(), "sabotage: another one's share is whole");
        }
        PersonId last = new PersonId(new UUID(1, 9));
        assertTrue(budget.ofSignedIn(1024, last).isEmpty(), "full");
        file.close();
        assertTrue(budget.ofSignedIn(1024, last).isPresent(), "room again");
    }

    @Test
    @DisplayName("AUD-H1 what was refused, and what was given back, is held by nobody")
    void givenBack() {
        for (int i = 0; i < 100; i++) {
            fill(one).forEach(BodyBudget.Share::close);
            assertTrue(budget.ofStranger((BodyBudget.OF_ONE_STRANGER + 1) * 1024L, other)
                    .isEmpty());
        }
        fill(one);
        fill(other);
    }
}
