package org.alongside.identity.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.alongside.identity.SignedInPerson;
import org.alongside.identity.access.NotHere;
import org.alongside.identity.consent.Consent;
import org.alongside.identity.consent.Consents;
import org.alongside.identity.consent.Purpose;
import org.alongside.identity.device.Device;
import org.alongside.identity.device.Devices;
import org.alongside.identity.security.SignIn;
import org.alongside.identity.visit.Go;

/** My data: what I allow, where I am signed in, my PIN, who can see what. Behind the PIN. */
@Named
@RequestScoped
public class DataPage {

    @Inject
    HttpServletRequest request;

    @Inject
    SignedInPerson person;

    @Inject
    Consents consents;

    @Inject
    Devices devices;

    @Inject
    SignIn signIn;

    @Inject
    InstantSource clock;

    /** One word on own completion or on responses, as the page shows it. */
    public record Row(String subject, boolean given, String day) {}

    /** One signed-in browser, as the page shows it. */
    public record DeviceRow(String id, String label, String used, boolean here) {}

    public void act() {
        if ("POST".equals(request.getMethod())) {
            act(Objects.requireNonNullElse(request.getParameter("act"), ""), clock.instant());
        }
    }

    private void act(String verb, Instant now) {
        switch (verb) {
            case "allow" -> consents.give(person.id(), Purpose.OWN_COMPLETION, id().toString(), now);
            case "withdraw" -> consents.refuse(person.id(), Purpose.OWN_COMPLETION, id().toString(), now);
            case "give" -> consents.give(person.id(), Purpose.RESPONSES, id().toString(), now);
            case "keep" -> consents.refuse(person.id(), Purpose.RESPONSES, id().toString(), now);
            case "sign-out" -> devices.signOut(person.id(), id(), now);
            case "everywhere" -> leave("/identity/sign-in?out=1", now);
            case "stop" -> {
                consents.refuse(person.id(), Purpose.USE, "", now);
                leave("/", now);
            }
            default -> throw new NotHere();
        }
        if (!"everywhere".equals(verb) && !"stop".equals(verb)) {
            Go.to("/data?kept=1");
        }
    }

    private void leave(String where, Instant now) {
        devices.signOutEverywhere(person.id(), now);
        signIn.end(request, now);
        Go.to(where);
    }

    public List<Row> getCompletions() {
        return rows(Purpose.OWN_COMPLETION, "data.completion.since", Consent::given);
    }

    /** By questionnaire: its answers in a table for training or research. Empty where this was never asked. */
    public List<Row> getResponses() {
        return rows(Purpose.RESPONSES, "data.responses.since", Consent::allows);
    }

    private List<Row> rows(Purpose purpose, String since, Predicate<Consent> holds) {
        return consents.standing(person.id()).stream()
                .filter(consent -> consent.purpose() == purpose)
                .map(consent -> new Row(consent.subject(), holds.test(consent), Say.text(since, day(consent))))
                .toList();
    }

    /** Since when use is allowed. */
    public String getSince() {
        return consents.standing(person.id()).stream()
                .filter(consent -> consent.purpose() == Purpose.USE)
                .map(consent -> Say.text("data.use.text", day(consent)))
                .findFirst()
                .orElse("");
    }

    public List<DeviceRow> getDevices() {
        return devices.of(person.id()).stream().map(this::row).toList();
    }

    public boolean isKept() {
        return request.getParameter("kept") != null;
    }

    public boolean isPinChanged() {
        return request.getParameter("pin") != null;
    }

    private DeviceRow row(Device device) {
        String used = Say.text(
                "data.device.since",
                Say.moment(device.signedInAt(), person.zone()),
                Say.day(device.lastSeenDay(), ZoneOffset.UTC));
        return new DeviceRow(
                device.id().toString(), device.label(), used, device.id().equals(person.device()));
    }

    private String day(Consent consent) {
        return Say.day(consent.decidedAt(), person.zone());
    }

    private UUID id() {
        return NotHere.unlessId(request.getParameter("id"));
    }
}
