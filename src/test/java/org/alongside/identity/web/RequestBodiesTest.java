package org.alongside.identity.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.alongside.identity.access.FormBody;
import org.alongside.identity.web.RequestBodies.BodyVerdict;
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
    @DisplayName("IDENTITY-25 bodies share a bounded room; a crowd at the door takes nothing from those inside")
    void budget() {
        BodyBudget budget = new BodyBudget();
        List<BodyBudget.Share> crowd = new ArrayList<>();
        long mebibyte = 1024 * 1024;
        for (int i = 0; i < BodyBudget.AT_THE_DOOR / 1024; i++) {
            crowd.add(budget.take(mebibyte, false).orElseThrow());
        }
        assertTrue(budget.take(1, false).isEmpty(), "full");
        assertTrue(budget.take(-1, false).isPresent(), "whoever brings nothing needs no room");
        assertTrue(budget.take(mebibyte, true).isPresent());
        crowd.get(0).close();
        assertFalse(budget.take(mebibyte, false).isEmpty(), "room again");
    }
}
