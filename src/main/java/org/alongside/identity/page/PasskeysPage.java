package org.alongside.identity.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.alongside.identity.access.LocalPath;
import org.alongside.identity.passkey.NewPasskey;
import org.alongside.identity.passkey.Passkey;
import org.alongside.identity.passkey.PasskeyChange;
import org.alongside.identity.passkey.PasskeyWish;
import org.alongside.identity.passkey.Passkeys;
import org.alongside.identity.passkey.security.PasskeyAnswer;
import org.alongside.identity.passkey.security.PasskeyCeremony;
import org.alongside.identity.passkey.security.PasskeyQuestions;
import org.alongside.identity.passkey.security.RelyingParty;
import org.alongside.identity.security.FirstPasskeyWord;
import org.alongside.identity.security.SignedInState;
import org.alongside.identity.visit.FieldErrors;
import org.alongside.identity.visit.Go;
import org.alongside.identity.visit.OwnProofs;
import org.alongside.identity.visit.Visit;
import org.alongside.identity.visit.WindowWay;

/**
 * Own passkeys: {@code /identity/passkeys} for everybody, behind the PIN; {@code /identity/site-keys} for those who
 * look after the site, behind a passkey as soon as they have one.
 */
@Named
@RequestScoped
public class PasskeysPage {

    private static final String SITE = "/identity/site-keys";

    private static final int KEPT = 1;

    @Inject
    Visit visit;

    @Inject
    Passkeys passkeys;

    @Inject
    FirstPasskeyWord word;

    @Inject
    RelyingParty site;

    @Inject
    OwnProofs proofs;

    @Inject
    WindowWay windows;

    @Inject
    PasskeyQuestions questions;

    @Inject
    PasskeyCeremony ceremony;

    private final FieldErrors errors = new FieldErrors();
    private String window = "";
    private List<PasskeyRow> keys = List.of();
    private String options = "";
    private boolean asksForCode;

    /** One passkey, as the page shows it. */
    public record PasskeyRow(String id, String made) {}

    public void act() {
        act("/identity/passkeys");
    }

    /** The same for those who look after the site. */
    public void actForSite() {
        act(SITE);
    }

    private void act(String page) {
        Instant now = visit.now();
        if (visit.isPost()) {
            PasskeyChange ended = "remove".equals(visit.text("act"))
                    ? passkeys.remove(visit.me(), visit.neededId("id"), now)
                    : add(now);
            if (ended == PasskeyChange.DONE) {
                done(page);
                return;
            }
            if (ended == PasskeyChange.NOT_SHOWN) {
                proofs.ask(page);
                return;
            }
            errors.add(
                    ended == PasskeyChange.CODE || ended == PasskeyChange.LATER ? "code" : "passkey",
                    visit.say(
                            "passkeys." + ended.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        }
        keys = passkeys.of(visit.me()).stream().map(this::row).toList();
        asksForCode = passkeys.asksForCode(wish());
        window = windows.to(page, getNext());
        options = questions.toAdd(visit.me(), visit.say("passkeys.label", visit.day(now)), now);
    }

    /** Whoever was led here on the way to something goes on there; whoever looks after the site needs two first. */
    private void done(String page) {
        if (getNext().isEmpty() || SITE.equals(page)) {
            visit.go(page, KEPT);
        } else {
            Go.to(getNext());
        }
    }

    public String getNext() {
        return LocalPath.of(visit.text("next"), "");
    }

    /** Adding one shows the person's own device, so it counts as having used it. */
    private PasskeyChange add(Instant now) {
        PasskeyAnswer answer = ceremony.add(visit.text("credential"), visit.me(), now);
        if (!(answer instanceof PasskeyAnswer.PasskeyMade made)) {
            return PasskeyChange.REFUSED;
        }
        PasskeyChange ended = add(made.passkey(), now);
        if (ended == PasskeyChange.DONE) {
            SignedInState.in(visit.request()).orElseThrow().provedAt(now).keep(visit.request());
        }
        return ended;
    }

    private PasskeyChange add(NewPasskey made, Instant now) {
        return passkeys.asksForCode(wish()) ? word.add(wish(), made, now) : passkeys.add(wish(), made, now);
    }

    private PasskeyWish wish() {
        return new PasskeyWish(visit.me(), visit.text("code"), proofs.shown(), site.isDemoOfOwn());
    }

    private PasskeyRow row(Passkey passkey) {
        return new PasskeyRow(passkey.id().toString(), visit.say("passkeys.made", visit.day(passkey.madeAt())));
    }

    public List<PasskeyRow> getKeys() {
        return keys;
    }

    /** Where somebody in the frame of a course goes on: once, within five minutes; empty for those in no frame. */
    public String getWindow() {
        return window;
    }

    /** Whether an administrator has as many as one needs. */
    public boolean isEnough() {
        return keys.size() >= Passkeys.NEEDED;
    }

    /** Whether a first passkey needs the word that lies on the machine. */
    public boolean isAsksForCode() {
        return asksForCode;
    }

    public boolean isKept() {
        return visit.isTold(KEPT);
    }

    /** What the authenticator is asked, as JSON. */
    public String getOptions() {
        return options;
    }

    public FieldErrors getErrors() {
        return errors;
    }
}
