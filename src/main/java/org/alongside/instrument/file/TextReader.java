package org.alongside.instrument.file;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.alongside.instrument.Form;
import org.alongside.instrument.InstrumentText;
import org.alongside.instrument.Outcome;
import org.alongside.instrument.PrivacyClass;
import org.alongside.instrument.ResponseFormat;
import org.alongside.instrument.ResponseFormat.Choice;
import org.alongside.instrument.file.yaml.InstrumentIds;
import org.alongside.instrument.file.yaml.StandIn;
import org.alongside.instrument.interpretation.rule.CutScores;
import org.alongside.kernel.FilePlace;
import org.alongside.kernel.Findings;
import org.alongside.manuscript.ById;
import org.alongside.manuscript.ByIdShape;
import org.alongside.manuscript.Entries;
import org.alongside.manuscript.Key;
import org.alongside.manuscript.MappingShape;
import org.alongside.manuscript.Node;
import org.alongside.manuscript.Shape;
import org.alongside.manuscript.Shapes;

/** Reads one {@code text.<language>.yaml} (scoring-format 2; about, hint and why are ours, and optional). */
final class TextReader {

    /** An empty text is one that is missing, and how bad that is depends on who reads. */
    private static final Shape<Node> SENTENCE = Shapes.any(Shapes.text().schema());

    private static final Key<String> TITLE =
            Key.expected("title", Shapes.text()).told("Neutral: it may stand in a window's title.");
    private static final Key<String> ABOUT =
            Key.optional("about", Shapes.text()).told("Before the first question.");
    private static final Key<String> HINT = Key.optional("hint", Shapes.text()).told("Below each question.");
    private static final Key<String> WHY = Key.optional("why", Shapes.text()).told("Behind \"Why do you ask this?\".");
    private static final Key<ById<Node>> ITEMS = Key.optional(
                    "items", sentences().ids(InstrumentIds.NAMED))
            .called(top -> "the texts of each item")
            .told("The sentence of each item.");
    private static final Key<ById<ById<Node>>> RESPONSES = Key.optional(
                    "responses",
                    ByIdShape.of(sentences().ids(new OptionNumbers()), (whole, id) -> "the options of '" + id + "'")
                            .ids(InstrumentIds.NAMED))
            .called(top -> "the texts of responses")
            .told("For each response format but those in own words, the words of each number.");
    private static final Key<ById<Node>> OUTCOMES = Key.optional(
                    "outcomes", sentences().ids(InstrumentIds.NAMED))
            .called(top -> "the texts of each outcome")
            .told("The name of each outcome that somebody may see.");
    private static final Key<ById<Node>> LABELS = Key.optional("labels", sentences())
            .called(top -> "the texts of each label")
            .told("The words of the labels of cut scores.");

    static final Shape<Entries> SHAPE = MappingShape.of(TITLE, ABOUT, HINT, WHY, ITEMS, RESPONSES, OUTCOMES, LABELS);

    private final Form form;
    private final Map<String, Outcome> outcomes;
    private final Set<String> declared;
    private final Strictness strictness;
    private final Findings findings;

    TextReader(
            Form form, Map<String, Outcome> outcomes, Set<String> declared, Strictness strictness, Findings findings) {
        this.form = form;
        this.outcomes = outcomes;
        this.declared = declared;
        this.strictness = strictness;
        this.findings = findings;
    }

    /** Numbers of options; the reader knows which there are. */
    private record OptionNumbers() implements ByIdShape.IdForm {

        @Override
        public Optional<String> fault(String id) {
            return Optional.empty();
        }

        @Override
        public Map<String, Object> schema() {
            return Map.of("pattern", "^-?[0-9]{1,10}$");
        }
    }

    private static ByIdShape<Node> sentences() {
        return ByIdShape.of(SENTENCE, (whole, id) -> id);
    }

    InstrumentText read(Node root) {
        Optional<Entries> read = SHAPE.read(root, "the texts", findings);
        if (read.filter(top -> !top.has(TITLE)).isPresent()) {
            strictness.missing(findings, root.place(), "'title' is missing in the texts");
        }
        return read.map(this::text).orElseGet(InstrumentText::none);
    }

    private InstrumentText text(Entries top) {
        var frame = new InstrumentText.FrameText(top.get(TITLE, ""), top.get(ABOUT), top.get(HINT), top.get(WHY));
        Map<String, String> outcomeNames = texts(top, OUTCOMES, "outcome", shown());
        return new InstrumentText(
                frame,
                texts(top, ITEMS, "item", form.items().keySet()),
                responses(top),
                outcomeNames,
                texts(top, LABELS, "label", labels()));
    }

    /** Texts by id: one for each of these ids is needed, one for anything else is a slip. */
    private Map<String, String> texts(Entries top, Key<ById<Node>> key, String what, Set<String> needed) {
        Map<String, String> texts = new LinkedHashMap<>();
        Map<String, Node> written = top.get(key, ById.none()).nodes();
        written.forEach((id, node) -> {
            text(node, what + " '" + id + "'").ifPresent(text -> texts.put(id, text));
            if (what.equals("label") && !needed.contains(id)) {
                findings.warning(node.place(), "no cut score has the label '" + id + "'");
            } else if (!needed.contains(id) && !(what.equals("outcome") && declared.contains(id))) {
                findings.error(node.place(), "there is no " + what + " '" + id + "'");
            }
        });
        needed.stream()
                .filter(id -> !written.containsKey(id))
                .forEach(id -> strictness.missing(findings, top.place(key), what + " '" + id + "' has no text"));
        return texts;
    }

    private Map<String, Map<Integer, String>> responses(Entries top) {
        Map<String, Map<Integer, String>> all = new HashMap<>();
        ById<ById<Node>> written = top.get(RESPONSES, ById.none());
        written.ids().forEach(id -> {
            ResponseFormat format = form.responses().get(id);
            if (format == null) {
                findings.error(written.place(id), "there is no response format '" + id + "'");
            } else {
                options(format, written).ifPresent(options -> all.put(id, options));
            }
        });
        form.responses().values().stream()
                .filter(format -> format.match(choice -> true, words -> false))
                .map(ResponseFormat::id)
                .filter(id -> !written.has(id))
                .forEach(id -> strictness.missing(
                        findings, top.place(RESPONSES), "response format '" + id + "' has no texts"));
        return all;
    }

    private Optional<Map<Integer, String>> options(ResponseFormat format, ById<ById<Node>> written) {
        FilePlace where = written.place(format.id());
        Map<String, Node> numbers =
                written.values().getOrDefault(format.id(), ById.none()).nodes();
        return format.match(choice -> Optional.of(options(choice, numbers, where)), words -> {
            findings.error(
                    where,
                    "response format '" + format.id() + "' is answered in own words: it has no options to be named");
            return Optional.empty();
        });
    }

    private Map<Integer, String> options(Choice format, Map<String, Node> written, FilePlace where) {
        Map<Integer, String> options = new HashMap<>();
        written.forEach((number, node) -> {
            Optional<Integer> option = option(format, number);
            if (option.isEmpty()) {
                findings.error(node.place(), "'" + number + "' is no option of '" + format.id() + "'");
            } else {
                text(node, "option " + number + " of '" + format.id() + "'")
                        .ifPresent(t -> options.put(option.get(), t));
            }
        });
        if (!StandIn.is(format)) {
            gaps(format, options.keySet(), where);
        }
        return options;
    }

    /** One finding for options in a row: a format from 0 to 100 has many. */
    private void gaps(Choice format, Set<Integer> worded, FilePlace where) {
        int from = format.min();
        for (int option : new TreeSet<>(worded)) {
            gap(format, from, option - 1, where);
            from = option + 1;
        }
        gap(format, from, format.max(), where);
    }

    private void gap(Choice format, int from, int to, FilePlace where) {
        if (from == to) {
            strictness.missing(findings, where, "option " + from + " of '" + format.id() + "' has no text");
        } else if (from < to) {
            strictness.missing(
                    findings, where, "options " + from + " to " + to + " of '" + format.id() + "' have no text");
        }
    }

    private static Optional<Integer> option(Choice format, String number) {
        return Optional.of(number)
                .filter(n -> n.matches("-?[0-9]{1,10}"))
                .map(Long::valueOf)
                .filter(n -> n == n.intValue() && format.has(n.intValue()))
                .map(Long::intValue);
    }

    /** The labels of all cuts. */
    private Set<String> labels() {
        Set<String> used = new TreeSet<>();
        outcomes.values()
                .forEach(o -> o.properties()
                        .cuts()
                        .map(CutScores::cuts)
                        .ifPresent(cuts -> cuts.forEach(c -> used.add(c.label()))));
        return used;
    }

    /** Outcomes that somebody may see. */
    private Set<String> shown() {
        Set<String> shown = new TreeSet<>();
        outcomes.values().stream()
                .filter(o -> o.privacy() != PrivacyClass.ENGINE_ONLY)
                .forEach(o -> shown.add(o.id()));
        return shown;
    }

    private Optional<String> text(Node node, String of) {
        boolean empty = !node.isMapping() && !node.isList() && node.written().isEmpty();
        if (empty) {
            strictness.missing(findings, node.place(), of + " has no text");
        }
        return empty ? Optional.of("") : Shapes.text().read(node, "the text of " + of, findings);
    }
}
