package org.alongside.identity.codes.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.stream.Collectors;
import org.alongside.identity.access.LocalPath;
import org.alongside.identity.codes.RecoveryCode;
import org.alongside.identity.codes.RecoverySheets;
import org.alongside.identity.codes.RecoverySheets.SheetStanding;
import org.alongside.identity.codes.SheetOutcome;
import org.alongside.identity.codes.SheetOutcome.SheetMade;
import org.alongside.identity.codes.SheetOutcome.SheetRefusal;
import org.alongside.identity.codes.SheetOutcome.SheetRefused;
import org.alongside.identity.visit.OwnProofs;
import org.alongside.identity.visit.Visit;

/**
 * {@code /identity/codes}: how many codes of the own sheet are left, and another sheet. Its codes stand in this one
 * answer, which is why it does not send on to another page. Behind the PIN.
 */
@Named
@RequestScoped
public class CodesPage {

    private static final String PAGE = "/identity/codes";

    @Inject
    Visit visit;

    @Inject
    RecoverySheets sheets;

    @Inject
    OwnProofs proofs;

    private Optional<SheetStanding> standing = Optional.empty();
    private String codes = "";

    public void act() {
        if (visit.isPost()) {
            press(sheets.make(visit.me(), visit.id("before"), proofs.shown(), visit.now()));
        } else {
            standing = sheets.of(visit.me());
        }
    }

    private void press(SheetOutcome outcome) {
        if (outcome instanceof SheetMade made) {
            codes = made.codes().stream().map(RecoveryCode::grouped).collect(Collectors.joining("\n"));
        } else if (outcome instanceof SheetRefused refused && refused.why() == SheetRefusal.CREDENTIAL) {
            proofs.ask(PAGE);
        } else {
            visit.go(PAGE);
        }
    }

    public boolean isShown() {
        return !codes.isEmpty();
    }

    /** One in each line, to print or to copy. */
    public String getCodes() {
        return codes;
    }

    public boolean isThere() {
        return standing.isPresent();
    }

    /** The sheet that another would replace. */
    public String getBefore() {
        return standing.map(there -> there.sheet().id().toString()).orElse("");
    }

    public String getLeft() {
        return standing.map(there -> visit.say(
                        "codes.left", there.left(), visit.day(there.sheet().madeAt())))
                .orElse("");
    }

    /** Where somebody goes on who was led here; the empty text for all others. */
    public String getNext() {
        return LocalPath.of(visit.text("next"), "");
    }
}
