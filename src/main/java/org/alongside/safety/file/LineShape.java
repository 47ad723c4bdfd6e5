package org.alongside.safety.file;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.manuscript.Entries;
import org.alongside.manuscript.Key;
import org.alongside.manuscript.MappingShape;
import org.alongside.manuscript.Shapes;
import org.alongside.safety.policy.help.HelpContact;
import org.alongside.safety.policy.help.HelpContact.ContactWay;
import org.alongside.safety.policy.help.HelpLine;
import org.alongside.safety.policy.help.HelpNeed;
import org.alongside.safety.policy.help.LineSource;
import org.alongside.safety.policy.help.ServedPeople;

/** What an author may write about one line of help. */
final class LineShape {

    private static final Key<HelpNeed> NEED = Key.needed("need", Shapes.smallWord(HelpNeed.class));
    private static final Key<ServedPeople> FOR = Key.needed("for", Shapes.smallWord(ServedPeople.class));
    private static final Key<String> NAME = Key.needed("name", Shapes.text());
    private static final Key<String> CALL = number("call");
    private static final Key<String> TEXT = number("text");
    private static final Key<String> WORD = Key.optional("word", Shapes.text());
    private static final Key<String> CHAT = web("chat");
    private static final Key<String> PAGE = web("page");
    private static final Key<Boolean> ALWAYS = Key.optional("always", Shapes.truth());
    private static final Key<String> SOURCE =
            Key.optional("source", Shapes.matching(LineSource.WEB, "must be the address of a page, https://…"));
    private static final Key<LocalDate> SOURCE_DATE = Key.optional("source_date", Shapes.day());

    /** In the order in which the ways stand in {@link ContactWay}. */
    private static final Map<ContactWay, Key<String>> WAYS = new EnumMap<>(
            Map.of(ContactWay.CALL, CALL, ContactWay.TEXT, TEXT, ContactWay.CHAT, CHAT, ContactWay.PAGE, PAGE));

    /** The shape itself, with the rules between its keys. */
    static final MappingShape SHAPE = MappingShape.of(
                    NEED, FOR, NAME, CALL, TEXT, WORD, CHAT, PAGE, ALWAYS, SOURCE, SOURCE_DATE)
            .rule(LineShape::between, inSchema());

    private LineShape() {}

    private static Key<String> number(String name) {
        return Key.optional(
                name, Shapes.matching(HelpContact.NUMBER, "must be digits, with single spaces or hyphens between"));
    }

    private static Key<String> web(String name) {
        return Key.optional(name, Shapes.matching(HelpContact.WEB, "must be an address, https://…"));
    }

    private static void between(Entries line) {
        if (WAYS.values().stream().filter(line::has).count() != 1) {
            line.error("there must be exactly one of call, text, chat, page in " + line.what());
        }
        if (line.has(WORD) && !line.has(TEXT)) {
            line.error(WORD, "word goes with text only");
        }
        if (line.has(SOURCE_DATE) && !line.has(SOURCE)) {
            line.error(SOURCE_DATE, "source_date needs a source");
        }
    }

    private static Map<String, Object> inSchema() {
        List<Map<String, Object>> one = WAYS.values().stream()
                .map(key -> Map.<String, Object>of("required", List.of(key.name())))
                .toList();
        return Shapes.ordered(
                "oneOf",
                one,
                "dependentRequired",
                Shapes.ordered(WORD.name(), List.of(TEXT.name()), SOURCE_DATE.name(), List.of(SOURCE.name())));
    }

    /** The line of what was read without any finding. */
    static HelpLine line(Entries line) {
        return new HelpLine(
                line.get(NEED).orElseThrow(),
                line.get(FOR).orElseThrow(),
                line.get(NAME).orElseThrow(),
                contact(line),
                source(line));
    }

    private static HelpContact contact(Entries line) {
        Map.Entry<ContactWay, Key<String>> way = WAYS.entrySet().stream()
                .filter(entry -> line.has(entry.getValue()))
                .findFirst()
                .orElseThrow();
        return new HelpContact(
                way.getKey(), line.get(way.getValue()).orElseThrow(), line.get(WORD, ""), line.get(ALWAYS, false));
    }

    private static Optional<LineSource> source(Entries line) {
        return line.get(SOURCE).map(address -> new LineSource(address, line.get(SOURCE_DATE)));
    }
}
