package org.alongside.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alongside.support.DemoSite;
import org.alongside.support.DeployedRoutes;
import org.alongside.support.HttpVisitor;
import org.alongside.support.Seen;
import org.alongside.support.TestSite;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Two people at one browser: a page of one is open while the other is signed in. */
class FormOwnersIT {

    private static final String WORDS = "the small boat under the bridge";

    /** These prove themselves in another way, or work for everybody. */
    private static final Set<String> NOT_OWNED = Set.of("/lti/launch", "/lti/login", "/leave");

    private final DemoSite site = TestSite.site();

    private static Map<String, String> filled(Seen page) {
        Map<String, String> fields = new LinkedHashMap<>(HttpVisitor.hidden(page));
        fields.put("words.words", WORDS);
        fields.put("do", "continue");
        return fields;
    }

    private static String firstStep(Walker person) {
        return person.opens(Walker.MODULE)
                .find("/learning/step\\?id=[-0-9a-f]{36}")
                .orElseThrow();
    }

    @Test
    @DisplayName(
            "IDENTITY-26 INV-56 Q-S14 no route takes a form of another person's page, nor shows what was typed there")
    void everyRoute() {
        Walker ana = Walker.signsUp(site, "Ana");
        Walker rashid = Walker.signsUp(site, "Rashid");
        Map<String, String> typed = filled(ana.opens(firstStep(ana)));
        Walker here = rashid.atTheBrowserOf(ana);
        String token = HttpVisitor.hidden(here.opens("/data")).get("csrf");
        List<String> wrong = new ArrayList<>();
        for (String route : DeployedRoutes.all()) {
            if (!NOT_OWNED.contains(route)) {
                for (String csrf : List.of(typed.get("csrf"), token)) {
                    typed.put("csrf", csrf);
                    Seen answer = here.visitor().sendsFromOurPage(route, typed);
                    if (!Set.of(403, 404).contains(answer.status()) || answer.reads(WORDS)) {
                        wrong.add(route + " answered " + answer.status());
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertFalse(here.opens(firstStep(here)).reads(WORDS), "nothing of hers is his");
        assertEquals(200, here.opens("/data").status(), "and he is still signed in");
    }

    @Test
    @DisplayName(
            "IDENTITY-26 UX-A1 UX-A19 words typed before the session ended are saved by one press after a new sign-in")
    void sentOnce() {
        Walker ana = Walker.signsUp(site, "Ana");
        Walker rashid = Walker.signsUp(site, "Rashid");
        String step = firstStep(ana);
        Map<String, String> typed = filled(ana.opens(step));
        ana.visitor().opens("/leave");
        Seen closed = ana.visitor().sendsFromOurPage(step, typed);
        assertEquals(403, closed.status());
        assertFalse(closed.reads(WORDS), "nobody is signed in who could read them");
        assertTrue(closed.reads("Send again"));
        Map<String, String> waiting = HttpVisitor.hidden(closed);

        Walker his = rashid.atTheBrowserOf(ana);
        his.opens("/data");
        Seen another = his.visitor().sendsFromOurPage(step, waiting);
        assertEquals(403, another.status());
        assertTrue(another.reads("Somebody else is signed in here now"));
        assertFalse(another.reads(WORDS));
        assertEquals(waiting.get("kept"), HttpVisitor.hidden(another).get("kept"), "they still wait");

        Walker again = ana.atTheBrowserOf(his);
        again.opens("/data");
        Seen sent = again.visitor().sendsFromOurPage(step, waiting);
        assertEquals(302, sent.status(), "one press");
        assertTrue(again.opens(step).reads(WORDS), "what she typed is hers");
    }

    @Test
    @DisplayName("IDENTITY-26 Q-S14 a page that is covered stays so while somebody else is signed in here")
    void covered() {
        Walker ana = Walker.signsUp(site, "Ana");
        Walker rashid = Walker.signsUp(site, "Rashid");
        String step = firstStep(ana);
        String mark = ana.opens(step).formOwner().orElseThrow();
        assertEquals(200, ana.visitor().asks("HEAD", step, "X-Form-Owner", mark).status());
        Walker here = rashid.atTheBrowserOf(ana);
        assertEquals(200, here.opens(step).status(), "his own");
        assertEquals(
                403, here.visitor().asks("HEAD", step, "X-Form-Owner", mark).status());
    }
}
