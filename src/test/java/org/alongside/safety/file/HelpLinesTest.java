package org.alongside.safety.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.kernel.Finding;
import org.alongside.kernel.Read;
import org.alongside.safety.policy.help.HelpContact.ContactWay;
import org.alongside.safety.policy.help.HelpDirectory;
import org.alongside.safety.policy.help.HelpDirectory.PlacedLine;
import org.alongside.safety.policy.help.HelpLine;
import org.alongside.safety.policy.help.HelpNeed;
import org.alongside.safety.policy.help.HelpPlace;
import org.alongside.safety.policy.help.LineCheck;
import org.alongside.safety.policy.help.ServedPeople;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class HelpLinesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);

    private static Read<HelpDirectory> lines(String... rows) {
        String indented = Stream.of(rows).map(row -> "      - " + row + "\n").collect(Collectors.joining());
        return CrisisReader.read("help.yaml", """
                anywhere: []
                places:
                  x:
                    name: "X"
                    emergency: "112"
                    lines:
                """ + indented);
    }

    private static String line(String more) {
        return "{need: afraid_at_home, for: everyone, name: N, " + more + "}";
    }

    private static List<String> findings(Read<HelpDirectory> read) {
        return read.findings().list().stream().map(Finding::toString).toList();
    }

    @Test
    @DisplayName("SAFETY-70 a broken line is refused with its file and line, whatever is wrong, and the others serve")
    void brokenLines() {
        Read<HelpDirectory> read = lines(
                "{need: dancing, for: everyone, name: N, call: \"1\"}",
                "{need: afraid_at_home, name: N, call: \"1\"}",
                line("call: \"1\", text: \"2\""),
                line("page: \"http://a.example\""),
                line("call: \"1\", word: HELLO"),
                line("call: \"1\", source_date: 2026-01-01"),
                line("call: \"1\", source: \"https://a.example/\", source_date: \"yesterday\""),
                line("call: \"1\", checked_by: N"),
                line("call: \"call us\""),
                line("call: \"4-4\""));
        assertEquals(
                List.of(
                        "ERROR help.yaml:7  need must be one of afraid_at_home, someone_to_talk_to, used_control",
                        "ERROR help.yaml:8  'for' is missing in a line",
                        "ERROR help.yaml:9  there must be exactly one of call, text, chat, page in a line",
                        "ERROR help.yaml:10  page must be an address, https://…",
                        "ERROR help.yaml:11  word goes with text only",
                        "ERROR help.yaml:12  source_date needs a source",
                        "ERROR help.yaml:13  source_date must be a day like 2026-11-22",
                        "ERROR help.yaml:14  unknown key 'checked_by' in a line",
                        "ERROR help.yaml:15  call must be digits, with single spaces or hyphens between"),
                findings(read));
        assertEquals(
                List.of("tel:44"),
                read.orElseThrow().all().stream()
                        .map(placed -> placed.line().contact().href())
                        .toList());
    }

    @Test
    @DisplayName(
            "SAFETY-70 a place without an emergency number is refused with its file and line, and the others serve")
    void brokenPlace() {
        Read<HelpDirectory> read = CrisisReader.read("help.yaml", """
                anywhere: []
                places:
                  x: {name: "X", lines: []}
                  y: {name: "Y", emergency: "the police", lines: []}
                  z: {name: "Z", emergency: "112", lines: []}
                """);
        assertEquals(
                List.of(
                        "ERROR help.yaml:3  'emergency' is missing in the place 'x'",
                        "ERROR help.yaml:4  emergency must be a number"),
                findings(read));
        assertEquals(
                List.of("z"),
                read.orElseThrow().places().stream().map(HelpPlace::key).toList());
    }

    @Test
    @DisplayName("SAFETY-70 a text says with which word it begins, a chat leads to its address")
    void ways() {
        Read<HelpDirectory> read =
                lines(line("text: \"50 808\", word: HELLO"), line("chat: \"https://www.a.example/\""));
        assertEquals(
                List.of("sms:50808 50 808 HELLO", "https://www.a.example/ a.example "),
                read.orElseThrow().all().stream()
                        .map(placed -> placed.line().contact())
                        .map(contact -> contact.href() + " " + contact.shown() + " " + contact.word())
                        .toList());
    }

    @Test
    @DisplayName("SAFETY-73 INV-38 a line is checked for 180 days from its source's day on, and never by anything else")
    void checkedFor() {
        String source = "call: \"1\", source: \"https://a.example/\"";
        assertEquals(LineCheck.CHECKED, check(source + ", source_date: " + TODAY));
        assertEquals(LineCheck.CHECKED, check(source + ", source_date: " + TODAY.minusDays(180)));
        assertEquals(LineCheck.OLDER, check(source + ", source_date: " + TODAY.minusDays(181)));
        assertEquals(LineCheck.NOT_CHECKED, check(source + ", source_date: " + TODAY.plusDays(1)));
        assertEquals(LineCheck.NOT_CHECKED, check(source));
        assertEquals(LineCheck.NOT_CHECKED, check("call: \"1\""));
    }

    private static LineCheck check(String more) {
        return lines(line(more)).orElseThrow().all().get(0).line().check(TODAY);
    }

    @Test
    @DisplayName("SAFETY-9 INV-38 for one need a checked line stands before an older one, and that before an unchecked")
    void checkedFirst() {
        String source = "source: \"https://a.example/\", source_date: ";
        HelpPlace place = lines(
                        line("call: \"1\""),
                        line("call: \"2\", " + source + TODAY.minusDays(900)),
                        line("call: \"3\", " + source + TODAY.minusDays(9)).replace("everyone", "women"))
                .orElseThrow()
                .places()
                .get(0);
        assertEquals(
                List.of("3", "2", "1"),
                place.lines(HelpNeed.AFRAID_AT_HOME, TODAY).stream()
                        .map(line -> line.contact().address())
                        .toList());
        assertEquals(List.of(), place.lines(HelpNeed.USED_CONTROL, TODAY));
    }

    @Test
    @DisplayName(
            "SAFETY-72 in each country a man, somebody LGBTQ+, somebody young and whoever cannot speak find a line")
    void forEverybody() {
        for (HelpPlace place : OwnHelp.read().places()) {
            assertEquals(List.of(), missing(place), place.name());
        }
    }

    @Test
    @DisplayName("SAFETY-72 sabotage: a country whose only lines are calls for women is found, with all it lacks")
    void forWomenAlone() {
        HelpPlace place = lines(line("call: \"1\"").replace("everyone", "women"))
                .orElseThrow()
                .places()
                .get(0);
        assertEquals(
                List.of("somebody to talk to", "men who are afraid", "LGBTQ", "YOUNG", "in writing"), missing(place));
    }

    /** Whom a place leaves without a line; the Union's own lines are those that all of its countries share. */
    private static List<String> missing(HelpPlace place) {
        Set<ServedPeople> men = EnumSet.of(ServedPeople.EVERYONE, ServedPeople.MEN);
        Stream<String> always = Stream.of(
                        without(place, line -> line.need() == HelpNeed.SOMEONE_TO_TALK_TO, "somebody to talk to"),
                        without(
                                place,
                                line -> line.need() == HelpNeed.AFRAID_AT_HOME && men.contains(line.people()),
                                "men who are afraid"))
                .flatMap(List::stream);
        Stream<String> inCountries = Stream.of(
                        without(place, line -> line.people() == ServedPeople.LGBTQ, "LGBTQ"),
                        without(place, line -> line.people() == ServedPeople.YOUNG, "YOUNG"),
                        without(
                                place,
                                line -> line.contact().way() == ContactWay.TEXT
                                        || line.contact().way() == ContactWay.CHAT,
                                "in writing"))
                .flatMap(List::stream);
        return OwnHelp.isCountry(place) ? Stream.concat(always, inCountries).toList() : always.toList();
    }

    private static List<String> without(HelpPlace place, Predicate<HelpLine> line, String who) {
        return place.lines().stream().anyMatch(line) ? List.of() : List.of(who);
    }

    @Test
    @DisplayName("SAFETY-74 the steward's list has each line that is not checked, and no line twice")
    void toCheck() {
        HelpDirectory directory = OwnHelp.read();
        List<PlacedLine> left = directory.toCheck(TODAY);
        assertEquals(left.size(), Set.copyOf(left).size(), "a line stands once");
        assertTrue(directory.all().containsAll(left));
        assertTrue(left.stream().noneMatch(placed -> placed.line().check(TODAY) == LineCheck.CHECKED));
        String source = "call: \"1\", source: \"https://a.example/\", source_date: ";
        Read<HelpDirectory> two = lines(line(source + TODAY), line(source + TODAY.minusDays(181)));
        assertEquals(
                List.of(LineCheck.OLDER),
                two.orElseThrow().toCheck(TODAY).stream()
                        .map(placed -> placed.line().check(TODAY))
                        .toList());
    }
}
