package org.alongside.journeys;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.alongside.practicelms.LaunchDriver;
import org.alongside.practicelms.LaunchResult;
import org.alongside.practicelms.course.PracticeUser;
import org.alongside.support.DemoSite;

/**
 * One person at one browser that has no window: reads pages, fills in their forms and sends them with the page's own
 * hidden fields, as a browser without JavaScript does.
 */
final class Plain {

    private static final Pattern HIDDEN = Pattern.compile("<input(?![^>]*jakarta\\.faces)[^>]*type=\"hidden\"[^>]*>");
    private static final Pattern CODES = Pattern.compile("(?<=data-codes=\"1\">)[^<]+");
    private static final Pattern STEP = Pattern.compile("/learning/step\\?id=([0-9a-f-]{36})");
    private static final String MODULE = "/learning/module?id=" + DemoSite.linkedModule();

    private final LaunchDriver browser;
    private LaunchResult page;

    private Plain(DemoSite site) {
        this.browser = new LaunchDriver(site.lms());
    }

    static Plain of(DemoSite site) {
        return new Plain(site);
    }

    static Plain administrator(DemoSite site) {
        Plain admin = of(site).opens("/identity/sign-in");
        admin.sends(Map.of("email", DemoSite.ADMINISTRATOR, "password", site.administratorPassword()));
        return admin.page.address().contains("/identity/welcome") ? admin.agrees("Admin") : admin;
    }

    LaunchDriver browser() {
        return browser;
    }

    LaunchResult page() {
        return page;
    }

    Plain opens(String path) {
        page = browser.follow(browser.get(path));
        return this;
    }

    /** Sends the form of this page, to its own address, and follows to where that leads; never that of a table. */
    Plain sends(Map<String, String> typed) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (MatchResult input : HIDDEN.matcher(page.body()).results().toList()) {
            fields.putIfAbsent(attribute("name", input.group()), attribute("value", input.group()));
        }
        fields.putAll(typed);
        page = browser.follow(browser.post(page.address(), fields));
        return this;
    }

    /** From the course, to whatever page stands before the module. */
    Plain launchesAs(PracticeUser user) {
        page = browser.open(user);
        return this;
    }

    Plain agrees(String name) {
        return sends(Map.of("name", name, "adult", "yes", "answer", "yes"));
    }

    Plain allowsTheCourseToHear() {
        return sends(Map.of("answer", "yes"));
    }

    /** The first time a PIN is chosen. */
    Plain opensPrivately(String path) {
        opens(path);
        if (page.address().contains("/identity/pin")) {
            sends(Map.of("pin", Walk.PIN, "pin-again", Walk.PIN));
        }
        return page.address().contains("/identity/offer") ? opens(path) : this;
    }

    /** Shows a code of a sheet that is made for it. */
    Plain showsOwnCredential() {
        String sheet = CODES.matcher(
                        opensPrivately("/identity/codes").sends(Map.of()).page.body())
                .results()
                .map(MatchResult::group)
                .findFirst()
                .orElseThrow();
        opens("/identity/own-credential");
        return sends(Map.of("way", "code", "code", sheet.lines().findFirst().orElseThrow()));
    }

    Plain finishes(String step) {
        return opensPrivately("/learning/step?id=" + step).sends(Map.of("do", "continue"));
    }

    Plain finishesTheOwnPart() {
        steps().forEach(this::finishes);
        return this;
    }

    /** The steps of the module, in its own order. */
    List<String> steps() {
        return STEP.matcher(opens(MODULE).page.body())
                .results()
                .map(step -> step.group(1))
                .distinct()
                .toList();
    }

    /** An administrator's word: the site's clock goes on, and what is due is done. */
    Plain letsAnHourPass() {
        return opens("/admin/time").sends(Map.of("step", "hour"));
    }

    private static String attribute(String name, String input) {
        return Pattern.compile(" " + name + "=\"([^\"]*)\"")
                .matcher(input)
                .results()
                .map(found -> found.group(1).replace("&amp;", "&"))
                .findFirst()
                .orElse("");
    }
}
