package org.alongside.safety.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.alongside.identity.visit.Visit;
import org.alongside.kernel.Languages;
import org.alongside.safety.page.ShownLine.ShownContact;
import org.alongside.safety.policy.help.HelpContact;
import org.alongside.safety.policy.help.HelpLine;
import org.alongside.safety.policy.help.HelpPlace;
import org.alongside.safety.policy.help.LineCheck;
import org.alongside.safety.policy.help.LineSource;
import org.alongside.safety.policy.help.ServedPeople;

/** The lines of help in a reader's words, as they stand on this day. */
final class LineWords {

    private final Visit visit;
    private final LocalDate today;

    LineWords(Visit visit) {
        this.visit = visit;
        this.today = visit.now().atZone(ZoneOffset.UTC).toLocalDate();
    }

    /** What is one service for the same people becomes one entry with several ways to reach it. */
    private record Service(ServedPeople people, String name) {}

    LocalDate today() {
        return today;
    }

    boolean isDoubtful(HelpLine line) {
        return line.check(today) == LineCheck.NOT_CHECKED;
    }

    /** The lines in the order in which they come, those of one service together at the place of its first. */
    List<ShownLine> grouped(List<HelpLine> lines) {
        Map<Service, List<HelpLine>> services = lines.stream()
                .collect(Collectors.groupingBy(
                        line -> new Service(line.people(), line.name()), LinkedHashMap::new, Collectors.toList()));
        return services.entrySet().stream()
                .map(service -> new ShownLine(
                        people(service.getKey().people()),
                        service.getKey().name(),
                        service.getValue().stream().map(this::contact).toList()))
                .toList();
    }

    /** A place as the reader's language calls it; the file's own word where that is the first language. */
    String name(HelpPlace place) {
        return Languages.FIRST.equals(visit.locale())
                ? place.name()
                : Locale.forLanguageTag("und-" + place.key()).getDisplayCountry(visit.locale());
    }

    /** Whom a line serves: "For everybody". */
    String people(ServedPeople people) {
        return visit.say("help.for." + people);
    }

    /** What to do, with the number: "Call 116 123". */
    String way(HelpContact contact) {
        return contact.word().isEmpty()
                ? visit.say("help.way." + contact.way(), contact.shown())
                : visit.say("help.way.word", contact.word(), contact.shown());
    }

    /** How far a line can be relied on, and by whose word. */
    String check(HelpLine line) {
        LineCheck check = line.check(today);
        return line.source()
                .filter(source -> check != LineCheck.NOT_CHECKED)
                .map(source -> visit.say("help.check." + check, source.host(), day(source)))
                .orElseGet(() -> visit.say("help.check.NOT_CHECKED"));
    }

    private ShownContact contact(HelpLine line) {
        HelpContact contact = line.contact();
        String hours = contact.always() ? visit.say("help.always") + " " : "";
        return new ShownContact(contact.href(), way(contact), hours + check(line));
    }

    private String day(LineSource source) {
        Instant start = source.on().orElseThrow().atStartOfDay().toInstant(ZoneOffset.UTC);
        return visit.day(start);
    }
}
