package org.alongside.identity.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.alongside.identity.People;
import org.alongside.identity.SignedInPerson;
import org.alongside.identity.access.NotHere;
import org.alongside.identity.consent.Consent;
import org.alongside.identity.consent.ConsentMatter;
import org.alongside.identity.consent.Consents;
import org.alongside.identity.consent.CourseMatter;
import org.alongside.identity.consent.LaunchedCourses;
import org.alongside.identity.consent.LaunchedCourses.LaunchedCourse;
import org.alongside.identity.consent.Purpose;
import org.alongside.identity.device.Device;
import org.alongside.identity.device.Devices;
import org.alongside.identity.security.SignIn;
import org.alongside.identity.visit.Go;
import org.alongside.identity.visit.Reader;
import org.alongside.identity.visit.Visit;
import org.alongside.kernel.Languages;

/** My data shows what I allow, where I am signed in, my PIN, who can see what. Behind the PIN. */
@Named
@RequestScoped
public class DataPage {

    /** Its sentences after something was kept. */
    static final int KEPT = 1;

    static final int CAME_BACK = 2;
    static final int UNDONE = 3;
    static final int PIN_CHANGED = 4;

    @Inject
    Visit visit;

    @Inject
    SignedInPerson person;

    @Inject
    Consents consents;

    @Inject
    LaunchedCourses courses;

    @Inject
    Devices devices;

    @Inject
    People people;

    @Inject
    Reader reader;

    @Inject
    SignIn signIn;

    private List<AllowedRow> completions = List.of();
    private List<AllowedRow> responses = List.of();
    private List<DeviceRow> browsers = List.of();
    private String since = "";

    /** One word on own completion or on responses, as the page shows it. */
    public record AllowedRow(String subject, boolean given, String day) {}

    /** One signed-in browser, as the page shows it. */
    public record DeviceRow(String id, String label, String used, boolean here) {}

    public void act() {
        if (visit.isPost()) {
            act(visit.text("act"), visit.now());
            return;
        }
        List<Consent> standing = consents.standing(visit.me());
        completions = rows(standing, Purpose.OWN_COMPLETION, this::completion);
        responses =
                rows(standing, Purpose.RESPONSES, word -> Optional.of(visit.say("data.responses.since", day(word))));
        since = standing.stream()
                .filter(consent -> consent.purpose() == Purpose.USE)
                .map(consent -> visit.say("data.use.text", day(consent)))
                .findFirst()
                .orElse("");
        browsers = devices.of(visit.me(), visit.now()).stream().map(this::row).toList();
    }

    private void act(String verb, Instant now) {
        switch (verb) {
            case "allow" -> consents.give(about(Purpose.OWN_COMPLETION), visit.locale(), now);
            case "withdraw" -> consents.refuse(about(Purpose.OWN_COMPLETION), visit.locale(), now);
            case "give" -> consents.give(about(Purpose.RESPONSES), visit.locale(), now);
            case "keep" -> consents.refuse(about(Purpose.RESPONSES), visit.locale(), now);
            case "reads" ->
                people.reads(visit.me(), Languages.of(visit.text("language")), ZoneChoice.of(visit.text("zone")));
            case "sign-out" -> devices.signOut(visit.me(), id(), now);
            case "everywhere" -> leave("/identity/sign-in?out=1", now);
            case "stop" -> {
                consents.refuse(new ConsentMatter(visit.me(), Purpose.USE, ""), visit.locale(), now);
                leave("/", now);
            }
            default -> throw new NotHere();
        }
        if (!"everywhere".equals(verb) && !"stop".equals(verb)) {
            visit.go("/data", KEPT);
        }
    }

    private void leave(String where, Instant now) {
        devices.signOutEverywhere(visit.me(), now);
        signIn.end(visit.request(), now);
        Go.to(where);
    }

    public List<AllowedRow> getCompletions() {
        return completions;
    }

    /** By questionnaire: its answers in a table for training or research. Empty where this was never asked. */
    public List<AllowedRow> getResponses() {
        return responses;
    }

    private List<AllowedRow> rows(
            List<Consent> standing, Purpose purpose, Function<Consent, Optional<String>> inWords) {
        return standing.stream()
                .filter(consent -> consent.purpose() == purpose)
                .flatMap(consent -> inWords.apply(consent).stream()
                        .map(words -> new AllowedRow(consent.subject(), consent.allows(), words)))
                .toList();
    }

    /** Empty for a word from before each course was asked about by itself: nothing rests on it any more. */
    private Optional<String> completion(Consent word) {
        return CourseMatter.parse(word.subject())
                .map(matter -> courses.find(visit.me(), matter.course())
                        .flatMap(LaunchedCourse::title)
                        .map(title -> visit.say("data.completion.since", title, day(word)))
                        .orElseGet(() -> visit.say("data.completion.untitled", day(word))));
    }

    /** Since when use is allowed. */
    public String getSince() {
        return since;
    }

    public List<DeviceRow> getDevices() {
        return browsers;
    }

    /** Every zone to choose from, with the one that is set; the first one is none. */
    public List<ZoneChoice> getZones() {
        return ZoneChoice.all(reader.isZoneSet() ? Optional.of(reader.zone()) : Optional.empty(), visit.now());
    }

    public boolean isKept() {
        return visit.isTold(KEPT);
    }

    /** After an account was on its way out. */
    public boolean isCameBack() {
        return visit.isTold(CAME_BACK);
    }

    /** After starting empty was undone. */
    public boolean isUndone() {
        return visit.isTold(UNDONE);
    }

    public boolean isPinChanged() {
        return visit.isTold(PIN_CHANGED);
    }

    private DeviceRow row(Device device) {
        String used =
                visit.say("data.device.since", visit.dayAndTime(device.signedInAt()), visit.day(device.lastSeenDay()));
        return new DeviceRow(
                device.id().toString(), device.label(), used, device.id().equals(person.device()));
    }

    private String day(Consent consent) {
        return visit.day(consent.decidedAt());
    }

    private ConsentMatter about(Purpose purpose) {
        return new AskedMatters(visit.me(), consents.standing(visit.me())).answered(purpose, visit.text("id"));
    }

    private UUID id() {
        return visit.neededId("id");
    }
}
