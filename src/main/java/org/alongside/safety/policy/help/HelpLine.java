package org.alongside.safety.policy.help;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * A line is one way to reach one service: what it is for, whom it serves, who answers, and who says so.
 *
 * @param name as the service calls itself
 */
public record HelpLine(
        HelpNeed need, ServedPeople people, String name, HelpContact contact, Optional<LineSource> source) {

    /** @throws IllegalArgumentException where the name is blank */
    public HelpLine {
        Objects.requireNonNull(need, "the need");
        Objects.requireNonNull(people, "the people");
        if (name.isBlank()) {
            throw new IllegalArgumentException("a line of help has a name");
        }
    }

    /** How far it can be relied on this day. A source from a day that is still to come counts for nothing. */
    public LineCheck check(LocalDate today) {
        Optional<LocalDate> said = source.flatMap(LineSource::on).filter(day -> !day.isAfter(today));
        if (said.isEmpty()) {
            return LineCheck.NOT_CHECKED;
        }
        LocalDate last = said.get().plusDays(HelpDirectory.FRESH_DAYS);
        return last.isBefore(today) ? LineCheck.OLDER : LineCheck.CHECKED;
    }

    /** The order within one need: what can be relied on first, then what is for everybody. */
    static Comparator<HelpLine> order(LocalDate today) {
        return Comparator.comparing((HelpLine line) -> line.check(today))
                .thenComparing(HelpLine::people)
                .thenComparing(line -> line.contact().way());
    }
}
