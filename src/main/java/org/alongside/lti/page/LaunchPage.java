package org.alongside.lti.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.alongside.identity.access.NotHere;
import org.alongside.identity.table.RowBarriers;
import org.alongside.identity.visit.Visit;
import org.alongside.lti.launch.LaunchLog;
import org.alongside.lti.launch.LaunchRecord;
import org.alongside.lti.message.check.Check;
import org.alongside.lti.message.check.CheckResult;

/** Shows one launch: all checks in order, with what was measured, and what to do. */
@Named
@RequestScoped
public class LaunchPage {

    private static final Duration HOUR = Duration.ofHours(1);

    @Inject
    Visit visit;

    @Inject
    LaunchLog log;

    @Inject
    RowBarriers barriers;

    private LaunchRecord record;
    private List<OutcomeRow> hour = List.of();

    /** One check as the page shows it: kind is ok, bad or skip; each has its icon. */
    public record CheckLine(String kind, String icon, String title, String measured, String section) {}

    /** One outcome and how often. */
    public record OutcomeRow(String outcome, long launches) {}

    public void act() {
        if (barriers.keepFrom(visit.me())) {
            throw new NotHere();
        }
        record = log.find(visit.neededId("id")).orElseThrow(NotHere::new);
        hour = hour();
    }

    public List<CheckLine> getLines() {
        Map<Check, CheckResult> reached =
                record.checks().stream().collect(Collectors.toMap(CheckResult::check, result -> result));
        return Arrays.stream(Check.values())
                .map(check -> line(check, Optional.ofNullable(reached.get(check))))
                .toList();
    }

    private CheckLine line(Check check, Optional<CheckResult> result) {
        String title = visit.say("check." + check);
        if (result.isEmpty()) {
            return new CheckLine("skip", "dash", title, visit.say("launch.unreached"), check.section());
        }
        boolean passed = result.get().hasPassed();
        String measured = result.get().outcome().measured();
        return new CheckLine(passed ? "ok" : "bad", passed ? "tick" : "cross", title, measured, check.section());
    }

    /** Launches of the same platform in the hour up to this one, by outcome. */
    public List<OutcomeRow> getHour() {
        return hour;
    }

    private List<OutcomeRow> hour() {
        if (record.registration().isEmpty()) {
            return List.of();
        }
        return log.outcomes(record.registration().get(), record.at().minus(HOUR), record.at()).entrySet().stream()
                .map(found -> new OutcomeRow(LaunchesPage.outcome(visit.words(), found.getKey()), found.getValue()))
                .sorted(Comparator.comparing(OutcomeRow::outcome))
                .toList();
    }

    /** Everything on this page as lines, for a mail to whoever runs the platform. */
    public String getText() {
        return record.reference() + " " + visit.words().dayAndSeconds(record.at()) + " " + getOutcome() + "\n"
                + getLines().stream()
                        .map(line -> line.kind() + "\t" + line.title() + "\t" + line.measured())
                        .collect(Collectors.joining("\n"));
    }

    public String getOutcome() {
        return record.isOpened()
                ? visit.say("launch.opened.lede")
                : LaunchesPage.outcome(visit.words(), record.reason());
    }

    public String getTodo() {
        return record.reason()
                .map(reason -> visit.say("todo." + reason.check()))
                .orElse("");
    }

    public boolean isOpened() {
        return record.isOpened();
    }

    public String getReference() {
        return record.reference();
    }

    public String getAt() {
        return visit.words().dayAndSeconds(record.at());
    }

    public String getIssuer() {
        return record.issuer().orElse("");
    }

    public String getCourse() {
        return record.contextTitle().orElse("");
    }
}
