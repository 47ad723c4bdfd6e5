package org.alongside.journeys;

import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alongside.practicelms.LaunchDriver;
import org.alongside.practicelms.course.PracticeUser;
import org.alongside.support.DemoSite;
import org.alongside.support.HttpVisitor;
import org.alongside.support.Seen;
import org.alongside.support.Visitor;

/**
 * A person without a browser, who does here what {@link Walk} does with one, and sees every byte. Every door on the way
 * (sign-in, welcome, PIN) is opened as it comes. What is typed is remembered, to be looked for where it must not be.
 */
final class Walker {

    static final String PIN = "2846";
    static final String MODULE = "/learning/module?id=" + DemoSite.linkedModule();

    private static final Set<String> TYPED = new TreeSet<>();
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final Pattern STEPS = Pattern.compile("/learning/step\\?id=[-0-9a-f]{36}");
    private static final Pattern CHOICES = Pattern.compile("name=\"answer\" id=\"[^\"]*\" value=\"([^\"]*)\"");

    private final DemoSite site;
    private final String name;
    private final String email;
    private final String password;
    private Optional<PracticeUser> launching = Optional.empty();
    private final Queue<String> sheet = new ArrayDeque<>();
    private HttpVisitor visitor;

    private Walker(DemoSite site, String name, String email, String password) {
        this.site = site;
        this.name = name;
        this.email = email;
        this.password = password;
        this.visitor = HttpVisitor.arrivesAt(site.base());
    }

    /** Somebody new with an own account, signed in, welcomed, with a PIN and the course taken up. */
    static Walker signsUp(DemoSite site, String called) {
        int number = NUMBER.incrementAndGet();
        String name = called + "qx" + number;
        Walker walker = new Walker(
                site, name, name.toLowerCase(Locale.ROOT) + "@silence.example", "a-long-and-quiet-word-" + number);
        TYPED.addAll(List.of(name, walker.email, walker.password));
        walker.visitor.presses(
                "/identity/sign-up",
                Map.of("email", walker.email, "password", walker.password, "password-again", walker.password));
        walker.presses("/path", Map.of("course", DemoSite.course().uuid().toString()));
        walker.opens("/together");
        return walker;
    }

    /** Somebody who came from the course in the practice LMS with {@link Plain}, welcomed there, who walks on here. */
    static Walker launched(DemoSite site, String name, PracticeUser user, Plain arrived) {
        Walker walker = new Walker(site, name, "", "");
        walker.launching = Optional.of(user);
        walker.visitor.with(arrived.browser().cookies());
        TYPED.add(name);
        return walker;
    }

    static Walker administrator(DemoSite site) {
        return new Walker(site, "Admin", DemoSite.ADMINISTRATOR, site.administratorPassword());
    }

    /** The same person at another browser, signed in there, and the PIN not entered. */
    Walker elsewhere() {
        Walker other = new Walker(site, name, email, password);
        other.signsIn();
        return other;
    }

    /** This person at the browser of another, whose session ends with it. */
    Walker atTheBrowserOf(Walker other) {
        Walker here = new Walker(site, name, email, password);
        here.visitor = other.visitor;
        here.visitor.opens("/leave");
        here.signsIn();
        return here;
    }

    /** The same person at a browser with a window, signed in there. */
    Walker opensAt(Visitor browser) {
        Answering.signsIn(browser, site, email, password);
        return this;
    }

    /** Which of these pages read otherwise now than they did before. */
    Set<String> changed(Map<String, Seen> before) {
        Set<String> changed = new TreeSet<>();
        before.forEach((page, first) -> {
            if (!opens(page).differencesFrom(first).isEmpty()) {
                changed.add(page);
            }
        });
        return changed;
    }

    /** The address of the first of the own steps that has a box for words. */
    String stepToWriteOn() {
        return STEPS.matcher(opens(MODULE).body())
                .results()
                .map(MatchResult::group)
                .filter(step -> opens(step).reads("id=\"part-words\""))
                .findFirst()
                .orElseThrow();
    }

    /** Everything that somebody typed into a form in this run, but for PINs: they are numbers like others. */
    static Set<String> typed() {
        return Set.copyOf(TYPED);
    }

    String name() {
        return name;
    }

    String email() {
        return email;
    }

    String password() {
        return password;
    }

    HttpVisitor visitor() {
        return visitor;
    }

    /** Opens a page, and on the way to it every door that is shut. */
    Seen opens(String address) {
        Seen page = visitor.opens(address);
        for (int turn = 0; turn < 4 && page.location().isPresent(); turn++) {
            String door = page.location().orElseThrow();
            if (door.contains("/identity/sign-in")) {
                signsIn();
            } else if (door.contains("/identity/welcome")) {
                visitor.presses("/identity/welcome", Map.of("name", name, "adult", "yes", "answer", "yes"));
            } else if (door.contains("/identity/pin")) {
                visitor.presses("/identity/pin", Map.of("pin", PIN, "pin-again", PIN));
            }
            page = visitor.opens(address);
        }
        return page;
    }

    private void signsIn() {
        if (launching.isPresent()) {
            LaunchDriver browser = new LaunchDriver(site.lms());
            browser.open(launching.get());
            visitor.with(browser.cookies());
            return;
        }
        visitor.presses("/identity/sign-in", Map.of("email", email, "password", password));
    }

    /** Presses the button of a page's form and says what came, as it came. */
    Seen presses(String address, Map<String, String> typed) {
        opens(address);
        Seen answer = visitor.presses(address, typed);
        if (answer.status() >= 400) {
            throw new AssertionError(address + " " + typed.keySet() + " answered " + answer.status());
        }
        return answer;
    }

    Seen pressesFrom(String page, String address, Map<String, String> typed) {
        opens(page);
        return visitor.pressesFrom(page, address, typed);
    }

    /** Shows a credential of their own: the password, or for somebody from a course a code of their sheet. */
    Walker showsOwnCredential() {
        presses(
                "/identity/own-credential",
                launching.isPresent()
                        ? Map.of("way", "code", "code", nextCode())
                        : Map.of("way", "password", "password", password));
        return this;
    }

    /** Of the sheet that was made for it; another is made when it is used up. */
    private String nextCode() {
        if (sheet.isEmpty()) {
            presses("/identity/codes", Map.of())
                    .find("(?<=data-codes=\"1\">)[^<]+")
                    .orElseThrow()
                    .lines()
                    .forEach(sheet::add);
        }
        return sheet.remove();
    }

    String makesCode() {
        showsOwnCredential();
        String code = presses("/pairing/code", Map.of("do", "make"))
                .find("(?<=data-code=\"1\">)[^<]+")
                .orElseThrow();
        TYPED.add(code);
        return code;
    }

    void joins(String code) {
        showsOwnCredential();
        presses("/pairing/join", Map.of("code", code, "do", "join"));
    }

    /** The same word to all six questions: YES, NO or RATHER_NOT_SAY. */
    Seen answersTheGate(String word) {
        Map<String, String> answers = new LinkedHashMap<>();
        for (int question = 1; question <= 6; question++) {
            answers.put("q" + question, word);
        }
        return presses("/own/questions", answers);
    }

    /** To the step for two of the module that is walked here: yes or not. */
    Seen says(String word) {
        Seen together = opens("/together");
        String step = together.find("(?<=name=\")step-" + DemoSite.stepForTwo()).orElseThrow();
        return presses(link(together), Map.of(step, word));
    }

    Seen setsAside() {
        Seen together = opens("/together");
        String step = together.find("(?<=name=\"close\" value=\")" + DemoSite.stepForTwo())
                .orElseThrow();
        return presses(link(together), Map.of("close", step));
    }

    /** The address to which the page's forms are sent: they name their link. */
    private static String link(Seen together) {
        return together.find("/together\\?link=[-0-9a-f]{36}").orElseThrow();
    }

    /** Ends the link for good. */
    Seen ends() {
        String end =
                opens("/together").find("/pairing/end\\?link=[-0-9a-f]{36}").orElseThrow();
        return presses(end, Map.of("do", "end", "sure", "yes"));
    }

    Seen opensAgain() {
        String step = opens("/pairing/own")
                .find("(?<=name=\"reopen\" value=\")[-0-9a-f]{36}")
                .orElseThrow();
        return presses("/pairing/own", Map.of("reopen", step));
    }

    /** The address of the first question of a sitting that has begun. */
    String begins(String instrument) {
        return presses("/assessment/start?instrument=" + instrument, Map.of())
                .location()
                .orElseThrow();
    }

    /**
     * One sitting, sent.
     *
     * @param pattern of each question the choice whose turn it is, from 0; -1 leaves it open
     */
    void takes(String instrument, int... pattern) {
        String address = begins(instrument);
        for (int n = 0; address.contains("/assessment/question"); n++) {
            int nth = pattern[n % pattern.length];
            Matcher choices = CHOICES.matcher(opens(address).body());
            String choice = "";
            for (int i = 0; i <= nth && choices.find(); i++) {
                choice = choices.group(1);
            }
            address = presses(address, Map.of("answer", choice)).location().orElseThrow();
        }
        presses(address, Map.of());
    }

    /** Own steps from the outline, each with its words where it asks for some. */
    void finishes(int steps) {
        List<String> addresses = STEPS.matcher(opens(MODULE).body())
                .results()
                .map(r -> r.group())
                .toList();
        for (String address : addresses.subList(0, Math.min(steps, addresses.size()))) {
            String words = "Quiet words of " + name + " on " + address.substring(20, 28);
            TYPED.add(words);
            presses(address, Map.of("do", "continue", "words.words", words));
        }
    }

    void letsPass(String step, int times) {
        for (int i = 0; i < times; i++) {
            presses("/admin/time", Map.of("step", step));
        }
    }
}
