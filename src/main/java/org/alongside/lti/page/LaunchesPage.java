package org.alongside.lti.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.alongside.identity.visit.Visit;
import org.alongside.identity.visit.Words;
import org.alongside.lti.launch.LaunchLog;
import org.alongside.lti.launch.LaunchRecord;
import org.alongside.lti.message.check.RefusalReason;

/** The newest launches, or the ones of a number. */
@Named
@RequestScoped
public class LaunchesPage {

    @Inject
    Visit visit;

    @Inject
    LaunchLog log;

    private List<LaunchRow> rows = List.of();

    /** One launch as the page shows it. */
    public record LaunchRow(
            String id, String reference, String at, String issuer, String course, boolean opened, String outcome) {}

    public void act() {
        rows = (getNumber().isEmpty() ? log.newest() : log.numbered(getNumber()))
                .stream().map(this::row).toList();
    }

    public List<LaunchRow> getRows() {
        return rows;
    }

    /** As typed, in capitals. */
    public String getNumber() {
        return Optional.ofNullable(visit.text("number")).orElse("").strip().toUpperCase(Locale.ROOT);
    }

    private LaunchRow row(LaunchRecord found) {
        return new LaunchRow(
                found.id().toString(),
                found.reference(),
                visit.words().dayAndSeconds(found.at()),
                found.issuer().orElse("–"),
                found.contextTitle().orElse("–"),
                found.isOpened(),
                outcome(visit.words(), found.reason()));
    }

    static String outcome(Words words, Optional<RefusalReason> reason) {
        return words.say(reason.map(name -> "reason." + name).orElse("launches.opened"));
    }
}
