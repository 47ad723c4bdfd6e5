package org.alongside.instrument.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.alongside.instrument.Form;
import org.alongside.instrument.Item;
import org.alongside.instrument.answer.Answer;
import org.alongside.instrument.answer.Answers;
import org.alongside.instrument.file.yaml.InstrumentIds;
import org.alongside.instrument.scoring.ScoringCase;
import org.alongside.instrument.scoring.ScoringCase.Expected;
import org.alongside.instrument.scoring.ScoringCase.Numbers;
import org.alongside.instrument.scoring.report.ScoreStatus;
import org.alongside.kernel.Findings;
import org.alongside.manuscript.ById;
import org.alongside.manuscript.ByIdShape;
import org.alongside.manuscript.Entries;
import org.alongside.manuscript.Key;
import org.alongside.manuscript.MappingShape;
import org.alongside.manuscript.Node;
import org.alongside.manuscript.Shape;
import org.alongside.manuscript.Shapes;

/** Reads {@code cases.yaml} (scoring-format 2). Whether the cases hold shows once the instrument is whole. */
final class CasesReader {

    private static final Key<Double> VALUE =
            Key.optional("value", Shapes.number().orNothing()).told("Left out where NOT_COMPUTABLE.");
    private static final Key<ScoreStatus> STATUS = Key.optional("status", Shapes.word(ScoreStatus.class));
    private static final Key<String> LABEL = Key.optional("label", Shapes.text());
    private static final Key<Double> SE = Key.optional(
            "se",
            Shapes.number()
                    .where(d -> d >= 0, "must not be negative", Map.of("minimum", 0))
                    .orNothing());
    private static final Key<Integer> N_ANSWERED = Key.optional("n_answered", Shapes.wholeFrom(0));
    private static final Shape<Entries> OUTCOME =
            MappingShape.of(VALUE, STATUS, LABEL, SE, N_ANSWERED).rule(CasesReader::noNumber, noNumberSchema());

    private static final Key<UUID> UUID_KEY = Key.needed("uuid", Shapes.uuid());
    private static final Key<String> DESCRIPTION = Key.needed("description", Shapes.text());
    private static final Key<ById<Node>> RESPONSES = Key.needed(
                    "responses",
                    ByIdShape.of(Shapes.any(answerSchema()), (whole, id) -> id).ids(InstrumentIds.NAMED))
            .told("Numbers, any text to an item in own words, or \"-\" for rather not say; left out is missing.");
    private static final Key<ById<Entries>> EXPECTED =
            Key.needed("expected", ByIdShape.of(OUTCOME, (whole, id) -> whole).ids(InstrumentIds.NAMED));

    static final Shape<List<Entries>> SHAPE = MappingShape.of(UUID_KEY, DESCRIPTION, RESPONSES, EXPECTED)
            .listed("a case")
            .orNothing();

    private final Form form;
    private final Set<String> outcomes;
    private final Findings findings;
    private final Set<UUID> seen = new HashSet<>();

    /** @param outcomes ids of those that are declared, also where they cannot be calculated yet */
    CasesReader(Form form, Set<String> outcomes, Findings findings) {
        this.form = form;
        this.outcomes = outcomes;
        this.findings = findings;
    }

    /** A case as published, also one that does not hold, and where each expected outcome stands. */
    record WrittenCase(ScoringCase published, Map<String, Node> expected) {}

    List<WrittenCase> read(Node root, Strictness strictness) {
        List<Entries> written = SHAPE.read(root, "cases.yaml", findings).orElse(List.of());
        List<WrittenCase> cases = new ArrayList<>();
        written.forEach(entries -> read(entries).ifPresent(cases::add));
        Set<String> covered = new HashSet<>();
        written.forEach(
                entries -> covered.addAll(entries.get(EXPECTED, ById.none()).ids()));
        outcomes.stream()
                .filter(outcome -> !covered.contains(outcome))
                .forEach(
                        outcome -> strictness.missing(findings, root.place(), "outcome '" + outcome + "' has no case"));
        return cases;
    }

    private Optional<WrittenCase> read(Entries written) {
        Optional<UUID> uuid = written.get(UUID_KEY);
        if (uuid.filter(u -> !seen.add(u)).isPresent()) {
            written.error("the uuid of this case stands twice");
        }
        Optional<Answers> answers = written.get(RESPONSES).flatMap(this::answers);
        ById<Entries> outcomes = written.get(EXPECTED, ById.none());
        Map<String, Expected> expected = expected(outcomes);
        return uuid.flatMap(u -> answers.map(
                a -> new WrittenCase(new ScoringCase(u, written.get(DESCRIPTION, ""), a, expected), outcomes.nodes())));
    }

    private Optional<Answers> answers(ById<Node> written) {
        Map<String, Answer> answers = new TreeMap<>();
        boolean allGood = true;
        for (var entry : written.nodes().entrySet()) {
            if (!entry.getValue().isNothing()) {
                Optional<Answer> answer = answer(entry.getKey(), entry.getValue());
                answer.ifPresent(a -> answers.put(entry.getKey(), a));
                allGood &= answer.isPresent();
            }
        }
        return allGood ? Optional.of(Answers.of(answers)) : Optional.empty();
    }

    private Optional<Answer> answer(String id, Node node) {
        Optional<Item> item = form.item(id);
        if (item.isEmpty()) {
            findings.error(node.place(), "responses: there is no item '" + id + "'");
            return Optional.empty();
        }
        Optional<Answer> answer = Shapes.text()
                .read(node, "a response", findings)
                .flatMap(entered -> Answer.to(item.get().response(), entered));
        if (answer.isEmpty()) {
            findings.error(node.place(), "responses: '" + id + "' must be " + form(item.get()));
        }
        return answer;
    }

    private static String form(Item item) {
        return item.response()
                .match(
                        choice -> "a whole number in its range, or '-'",
                        words -> "a text of at most " + words.max() + " characters, or '-'");
    }

    private Map<String, Expected> expected(ById<Entries> written) {
        Map<String, Expected> expected = new LinkedHashMap<>();
        written.ids().forEach(outcome -> {
            if (!outcomes.contains(outcome)) {
                findings.error(written.place(outcome), "expected: there is no outcome '" + outcome + "'");
            } else if (written.values().containsKey(outcome)) {
                expected.put(outcome, expected(written.values().get(outcome)));
            }
        });
        return expected;
    }

    private static Expected expected(Entries outcome) {
        OptionalDouble value = isNumberless(outcome) ? OptionalDouble.empty() : outcome.number(VALUE);
        Numbers numbers = new Numbers(value, outcome.number(SE));
        return new Expected(numbers, outcome.get(STATUS), outcome.get(LABEL), outcome.whole(N_ANSWERED));
    }

    private static void noNumber(Entries outcome) {
        if (isNumberless(outcome) && outcome.has(VALUE) && !outcome.node(VALUE).isNothing()) {
            outcome.error(VALUE, "what is NOT_COMPUTABLE has no value");
        }
    }

    private static boolean isNumberless(Entries outcome) {
        return outcome.get(STATUS).equals(Optional.of(ScoreStatus.NOT_COMPUTABLE));
    }

    private static Map<String, Object> noNumberSchema() {
        return Shapes.ordered(
                "if",
                Shapes.ordered(
                        "properties",
                        Map.of("status", Map.of("const", ScoreStatus.NOT_COMPUTABLE.name())),
                        "required",
                        List.of("status")),
                "then",
                Map.of("properties", Map.of("value", Map.of("type", "null"))));
    }

    private static Map<String, Object> answerSchema() {
        return Map.of("anyOf", List.of(Shapes.whole().schema(), Shapes.text().schema(), Map.of("type", "null")));
    }
}
