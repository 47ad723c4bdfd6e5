package org.alongside.identity.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.alongside.identity.log.OwnLog;
import org.alongside.identity.log.OwnLogLine;
import org.alongside.identity.visit.Visit;

/** {@code /identity/log} shows the own log of the last ninety days. Behind the PIN. */
@Named
@RequestScoped
public class OwnLogPage {

    @Inject
    Visit visit;

    @Inject
    OwnLog log;

    private List<LogRow> rows = List.of();

    /** One line, as the page shows it. */
    public record LogRow(String day, String what, String device, String times) {}

    public void act() {
        rows = log.of(visit.me(), visit.now()).stream().map(this::row).toList();
    }

    private LogRow row(OwnLogLine line) {
        return new LogRow(
                visit.words().date(line.day()),
                visit.say("log.kind." + line.kind()),
                line.device().isEmpty() ? visit.say("log.device.none") : line.device(),
                visit.say("log.times", line.times()));
    }

    public List<LogRow> getRows() {
        return rows;
    }
}
