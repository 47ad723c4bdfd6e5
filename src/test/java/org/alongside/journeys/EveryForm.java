package org.alongside.journeys;

import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.alongside.support.DemoSite;
import org.alongside.support.DeployedRoutes;
import org.alongside.support.HttpVisitor;
import org.alongside.support.PageForm;
import org.alongside.support.Seen;

/**
 * Every route asked, and every form of every page sent in several ways: with nothing in it, by the mark of somebody
 * else, as its page made it, too long, with odd signs, and by whoever has no session.
 */
final class EveryForm {

    private static final int TOO_LONG = 300_000;

    /** What is sent to these closes something to the person, or ends the visit; they come last, in this order. */
    private static final List<String> LAST = List.of(
            "/pairing/end",
            "/identity/pin-change",
            "/identity/pin-new",
            "/identity/old-pin",
            "/identity/pin",
            "/identity/password",
            "/identity/delete",
            "/identity/sign-out",
            "/leave");

    private final DemoSite site;
    private final Walker person;
    private final String canary;
    private final Set<String> failed = new TreeSet<>();
    private int sent;

    /** @param canary the word that stands in every field */
    EveryForm(DemoSite site, Walker person, String canary) {
        this.site = site;
        this.person = person;
        this.canary = canary;
    }

    /** @return how many requests were sent */
    int send() {
        Set<String> routes = new TreeSet<>(DeployedRoutes.all());
        routes.removeAll(LAST);
        routes.forEach(this::route);
        LAST.forEach(this::route);
        return sent;
    }

    /** What answered as a fault of ours. */
    Set<String> failed() {
        return failed;
    }

    private void route(String route) {
        HttpVisitor stranger = HttpVisitor.arrivesAt(site.base());
        looked(route, stranger.opens(route));
        looked(route, stranger.opens(route + "?id=" + canary + "&next=" + canary));
        looked(route, person.opens(route + "?id=" + canary + "&next=" + canary));
        Seen page = looked(route, person.opens(route));
        List<PageForm> forms = PageForm.on(page, route);
        forms.forEach(form -> ways(form, page, stranger));
        if (forms.isEmpty()) {
            ways(new PageForm(route, Map.of("words", "")), person.opens("/data"), stranger);
        }
    }

    private void ways(PageForm form, Seen page, HttpVisitor stranger) {
        Map<String, String> right = new LinkedHashMap<>();
        form.fields().forEach((name, value) -> right.put(name, value.isEmpty() ? canary : value));
        right.put("csrf", HttpVisitor.hidden(page).getOrDefault("csrf", canary));
        right.put("owner", page.formOwner().orElse(canary));
        sends(person.visitor(), form, Map.of());
        sends(person.visitor(), form, with(right, "owner", canary));
        sends(person.visitor(), form, with(right, "csrf", canary));
        sends(person.visitor(), form, right);
        sends(person.visitor(), form, with(right, "words", canary.repeat(TOO_LONG / canary.length())));
        sends(person.visitor(), form, with(right, "words", canary + "\u0000%zz<script>\u202e\r\n'=" + canary));
        sends(stranger, form, right);
    }

    private static Map<String, String> with(Map<String, String> fields, String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(fields);
        changed.put(name, value);
        return changed;
    }

    private void sends(HttpVisitor visitor, PageForm form, Map<String, String> fields) {
        try {
            looked("POST " + form.action(), visitor.sendsFromOurPage(form.action(), fields));
        } catch (UncheckedIOException closed) {
            sent++; // too long: the server hung up before it was told everything
        }
    }

    private Seen looked(String what, Seen answer) {
        sent++;
        if (answer.status() >= 500) {
            failed.add(what.replaceFirst("\\?.*", "") + " answered " + answer.status());
        }
        return answer;
    }
}
