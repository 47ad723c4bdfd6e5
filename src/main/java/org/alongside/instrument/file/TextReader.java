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
import org.alongside.instrument.file.outcome.ScoringReader;
import org.alongside.instrument.file.yaml.StandIn;
import org.alongside.instrument.file.yaml.Yaml;
import org.alongside.instrument.interpretation.rule.CutScores;

/** Reads one {@code text.<language>.yaml} (scoring-format 2; about, hint and why are ours, and optional). */
final class TextReader {

    private static final Set<String> OPTIONAL =
            Set.of("items", "responses", "outcomes", "labels", "about", "hint", "why");

    private final Form form;
    private final Map<String, Outcome> outcomes;
    private final Set<String> declared;
    private final Strictness strictness;

    TextReader(Form form, ScoringReader.Read scoring, Strictness strictness) {
        this.form = form;
        this.outcomes = scoring.outcomes();
        this.declared = scoring.declared().keySet();
        this.strictness = strictness;
    }

    InstrumentText read(Yaml root) {
        Map<String, Yaml> top = root.entries("the texts", Set.of(), union(OPTIONAL, "title"));
        if (!top.containsKey("title")) {
            strictness.missing(root, "'title' is missing in the texts");
        }
        var frame = new InstrumentText.FrameText(
                text(top, "title").orElse(""), text(top, "about"), text(top, "hint"), text(top, "why"));
        return new InstrumentText(
                frame,
                texts(root, top.get("items"), "item", form.items().keySet()),
                responses(root, top.get("responses")),
                texts(root, top.get("outcomes"), "outcome", shown()),
                labels(root, top.get("labels")));
    }

    /** Texts by id: one for each of these ids is needed, one for anything else is a slip. */
    private Map<String, String> texts(Yaml root, Yaml yaml, String what, Set<String> needed) {
        Map<String, String> texts = new LinkedHashMap<>();
        Map<String, Yaml> entries = yaml == null ? Map.of() : yaml.entries("the texts of each " + what);
        entries.forEach((id, y) -> {
            text(y, what + " '" + id + "'").ifPresent(text -> texts.put(id, text));
            if (what.equals("label") && !needed.contains(id)) {
                y.warning("no cut score has the label '" + id + "'");
            } else if (!needed.contains(id) && !(what.equals("outcome") && declared.contains(id))) {
                y.error("there is no " + what + " '" + id + "'");
            }
        });
        needed.stream()
                .filter(id -> !entries.containsKey(id))
                .forEach(id -> strictness.missing(yaml == null ? root : yaml, what + " '" + id + "' has no text"));
        return texts;
    }

    private Map<String, Map<Integer, String>> responses(Yaml root, Yaml yaml) {
        Map<String, Map<Integer, String>> all = new HashMap<>();
        Map<String, Yaml> entries = yaml == null ? Map.of() : yaml.entries("the texts of responses");
        entries.forEach((id, y) -> {
            if (!form.responses().containsKey(id)) {
                y.error("there is no response format '" + id + "'");
            } else {
                form.responses()
                        .get(id)
                        .match(choice -> Optional.of(options(choice, y)), words -> {
                            y.error("response format '" + id
                                    + "' is answered in own words: it has no options to be named");
                            return Optional.<Map<Integer, String>>empty();
                        })
                        .ifPresent(options -> all.put(id, options));
            }
        });
        form.responses().values().stream()
                .filter(format -> format.match(choice -> true, words -> false))
                .map(ResponseFormat::id)
                .filter(id -> !entries.containsKey(id))
                .forEach(id ->
                        strictness.missing(yaml == null ? root : yaml, "response format '" + id + "' has no texts"));
        return all;
    }

    private Map<Integer, String> options(Choice format, Yaml yaml) {
        Map<Integer, String> options = new HashMap<>();
        Map<String, Yaml> entries = yaml.entries("the options of '" + format.id() + "'");
        entries.forEach((number, y) -> {
            Optional<Integer> option = option(format, number);
            if (option.isEmpty()) {
                y.error("'" + number + "' is no option of '" + format.id() + "'");
            } else {
                text(y, "option " + number + " of '" + format.id() + "'").ifPresent(t -> options.put(option.get(), t));
            }
        });
        if (!StandIn.is(format)) {
            gaps(format, options.keySet(), yaml);
        }
        return options;
    }

    /** One finding for options in a row: a format from 0 to 100 has many. */
    private void gaps(Choice format, Set<Integer> worded, Yaml yaml) {
        int from = format.min();
        for (int option : new TreeSet<>(worded)) {
            gap(format, from, option - 1, yaml);
            from = option + 1;
        }
        gap(format, from, format.max(), yaml);
    }

    private void gap(Choice format, int from, int to, Yaml yaml) {
        if (from == to) {
            strictness.missing(yaml, "option " + from + " of '" + format.id() + "' has no text");
        } else if (from < to) {
            strictness.missing(yaml, "options " + from + " to " + to + " of '" + format.id() + "' have no text");
        }
    }

    private static Optional<Integer> option(Choice format, String number) {
        return Optional.of(number)
                .filter(n -> n.matches("-?[0-9]{1,10}"))
                .map(Long::valueOf)
                .filter(n -> n == n.intValue() && format.has(n.intValue()))
                .map(Long::intValue);
    }

    private Map<String, String> labels(Yaml root, Yaml yaml) {
        Set<String> used = new TreeSet<>();
        outcomes.values()
                .forEach(o -> o.properties()
                        .cuts()
                        .map(CutScores::cuts)
                        .ifPresent(cuts -> cuts.forEach(c -> used.add(c.label()))));
        return texts(root, yaml, "label", used);
    }

    /** Outcomes that somebody may see. */
    private Set<String> shown() {
        Set<String> shown = new TreeSet<>();
        outcomes.values().stream()
                .filter(o -> o.privacy() != PrivacyClass.ENGINE_ONLY)
                .forEach(o -> shown.add(o.id()));
        return shown;
    }

    /** An empty text is one that is missing. */
    private Optional<String> text(Yaml yaml, String of) {
        boolean empty = !yaml.isMapping() && !yaml.isList() && yaml.written().isEmpty();
        if (empty) {
            strictness.missing(yaml, of + " has no text");
        }
        return empty ? Optional.of("") : yaml.text("the text of " + of);
    }

    private static Optional<String> text(Map<String, Yaml> entries, String key) {
        return Optional.ofNullable(entries.get(key)).flatMap(y -> y.text(key));
    }

    private static Set<String> union(Set<String> some, String more) {
        Set<String> all = new TreeSet<>(some);
        all.add(more);
        return all;
    }
}
