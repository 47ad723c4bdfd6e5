package org.alongside.instrument.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.alongside.instrument.Form;
import org.alongside.instrument.Instrument;
import org.alongside.instrument.Item;
import org.alongside.instrument.answer.Answer;
import org.alongside.instrument.answer.Answers;
import org.alongside.instrument.file.yaml.Yaml;
import org.alongside.instrument.scoring.CaseCheck;
import org.alongside.instrument.scoring.ScoringCase;
import org.alongside.instrument.scoring.ScoringCase.Expected;
import org.alongside.instrument.scoring.ScoringCase.Numbers;
import org.alongside.instrument.scoring.report.ScoreStatus;

/** Reads {@code cases.yaml}, and runs it: a case that does not hold is an ERROR (scoring-format 2). */
final class CasesReader {

    private final Form form;
    private final Set<String> outcomes;
    private final List<ScoringCase> cases = new ArrayList<>();
    private final List<Map<String, Yaml>> places = new ArrayList<>();
    private final Set<UUID> seen = new HashSet<>();
    private final Set<String> covered = new HashSet<>();

    /** @param outcomes ids of those that are declared, also where they cannot be calculated yet */
    CasesReader(Form form, Set<String> outcomes) {
        this.form = form;
        this.outcomes = outcomes;
    }

    /**
     * The cases as published, also those that do not hold.
     *
     * @param places for each of them, where each expected outcome stands
     */
    record Read(List<ScoringCase> cases, List<Map<String, Yaml>> places) {

        static final Read NOTHING = new Read(List.of(), List.of());

        void run(Instrument instrument) {
            for (int i = 0; i < cases.size(); i++) {
                ScoringCase published = cases.get(i);
                Map<String, Yaml> where = places.get(i);
                CaseCheck.differences(instrument, published)
                        .forEach((outcome, difference) -> where.get(outcome)
                                .error("case '" + published.description() + "': " + outcome + "'s " + difference));
            }
        }
    }

    Read read(Yaml root, Strictness strictness) {
        List<Yaml> elements = root.isNothing() ? List.of() : root.elements("cases.yaml");
        elements.forEach(this::read);
        outcomes.stream()
                .filter(outcome -> !covered.contains(outcome))
                .forEach(outcome -> strictness.missing(root, "outcome '" + outcome + "' has no case"));
        return new Read(cases, places);
    }

    private void read(Yaml yaml) {
        Map<String, Yaml> entries =
                yaml.entries("a case", Set.of("uuid", "description", "responses", "expected"), Set.of());
        Optional<UUID> uuid = Optional.ofNullable(entries.get("uuid")).flatMap(FormReader::uuid);
        Optional<String> description =
                Optional.ofNullable(entries.get("description")).flatMap(y -> y.text("description"));
        uuid.filter(u -> !seen.add(u)).ifPresent(u -> yaml.error("the uuid of this case stands twice"));
        Optional<Answers> answers =
                Optional.ofNullable(entries.get("responses")).flatMap(this::answers);
        Map<String, Yaml> where =
                entries.containsKey("expected") ? entries.get("expected").entries("expected") : Map.of();
        Map<String, Expected> expected = new LinkedHashMap<>();
        where.forEach((outcome, y) -> expected(outcome, y).ifPresent(e -> expected.put(outcome, e)));
        if (uuid.isPresent() && answers.isPresent()) {
            cases.add(new ScoringCase(uuid.get(), description.orElse(""), answers.get(), expected));
            places.add(where);
        }
    }

    private Optional<Answers> answers(Yaml yaml) {
        Map<String, Answer> answers = new TreeMap<>();
        boolean allGood = true;
        for (var entry : yaml.entries("responses").entrySet()) {
            if (!entry.getValue().isNothing()) {
                Optional<Answer> answer = answer(entry.getKey(), entry.getValue());
                answer.ifPresent(a -> answers.put(entry.getKey(), a));
                allGood &= answer.isPresent();
            }
        }
        return allGood ? Optional.of(Answers.of(answers)) : Optional.empty();
    }

    private Optional<Answer> answer(String id, Yaml yaml) {
        var item = form.item(id);
        if (item.isEmpty()) {
            yaml.error("responses: there is no item '" + id + "'");
            return Optional.empty();
        }
        Optional<Answer> answer =
                yaml.text("a response").flatMap(entered -> Answer.to(item.get().response(), entered));
        if (answer.isEmpty()) {
            yaml.error("responses: '" + id + "' must be " + expected(item.get()));
        }
        return answer;
    }

    private static String expected(Item item) {
        return item.response()
                .match(
                        choice -> "a whole number in its range, or '-'",
                        words -> "a text of at most " + words.max() + " characters, or '-'");
    }

    private Optional<Expected> expected(String outcome, Yaml yaml) {
        if (!outcomes.contains(outcome)) {
            yaml.error("expected: there is no outcome '" + outcome + "'");
            return Optional.empty();
        }
        covered.add(outcome);
        Map<String, Yaml> entries =
                yaml.entries("expected", Set.of(), Set.of("value", "status", "label", "se", "n_answered"));
        Optional<ScoreStatus> status =
                Optional.ofNullable(entries.get("status")).flatMap(y -> y.word("status", ScoreStatus.class, false));
        if (status.equals(Optional.of(ScoreStatus.NOT_COMPUTABLE)) && says(entries, "value")) {
            entries.remove("value").error("what is NOT_COMPUTABLE has no value");
        }
        OptionalInt answered =
                entries.containsKey("n_answered") ? entries.get("n_answered").whole("n_answered") : OptionalInt.empty();
        Optional<String> label = Optional.ofNullable(entries.get("label")).flatMap(y -> y.text("label"));
        return Optional.of(
                new Expected(new Numbers(number(entries, "value"), number(entries, "se")), status, label, answered));
    }

    private static OptionalDouble number(Map<String, Yaml> entries, String key) {
        return says(entries, key) ? entries.get(key).number(key) : OptionalDouble.empty();
    }

    /** Nothing after the colon is the same as no such key. */
    private static boolean says(Map<String, Yaml> entries, String key) {
        return entries.containsKey(key) && !entries.get(key).isNothing();
    }
}
