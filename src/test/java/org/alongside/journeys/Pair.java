package org.alongside.journeys;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alongside.support.DemoSite;
import org.alongside.support.Seen;

/** Two people with own accounts, linked by a code: one looks, the other acts. */
record Pair(Walker ana, Walker rashid) {

    /** What the one who looks may open, over and over. */
    static final List<String> PAGES = List.of(
            "/together",
            "/path",
            "/pairing/see",
            "/data",
            "/pairing/own",
            "/own/page",
            "/own/questions",
            "/learning/result",
            Walker.MODULE);

    static Pair linked(DemoSite site) {
        Pair pair = new Pair(Walker.signsUp(site, "Ana"), Walker.signsUp(site, "Rashid"));
        pair.rashid.joins(pair.ana.makesCode());
        if (!pair.ana.opens("/together").reads(pair.rashid.name())) {
            throw new AssertionError("they are not linked");
        }
        return pair;
    }

    Pair withGatesAnswered() {
        ana.answersTheGate("NO");
        rashid.answersTheGate("NO");
        return this;
    }

    /** Each page as it reads once what it had to tell of the acts before is told: a page tells that one time. */
    static Map<String, Seen> look(Walker person, List<String> pages) {
        Map<String, Seen> seen = new LinkedHashMap<>();
        pages.forEach(person::opens);
        pages.forEach(page -> seen.put(page, person.opens(page)));
        return seen;
    }

    /** What somebody could tell by looking again; empty where there is nothing. */
    static List<String> differences(Map<String, Seen> before, Walker person) {
        List<String> found = new ArrayList<>();
        before.forEach((page, first) -> {
            if (first.status() != 200) {
                found.add(page + " was not there at the first look: " + first.status());
            }
            person.opens(page).differencesFrom(first).forEach(line -> found.add(page + " " + line));
        });
        return found;
    }
}
