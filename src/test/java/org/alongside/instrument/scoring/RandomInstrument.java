package org.alongside.instrument.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.alongside.instrument.Instrument;
import org.alongside.instrument.ResponseFormat.Choice;
import org.alongside.instrument.answer.Answer;
import org.alongside.instrument.answer.Answers;

/**
 * An instrument nobody has seen before, from a seeded source: items on ranges of their own, some of them negative;
 * outcomes of every rule with and without a missing rule; expressions over them and over each other. Written as files
 * and read like any other.
 */
final class RandomInstrument {

    private static final List<String> RULES = List.of("sum", "mean", "weighted", "max", "count", "grm", "expression");

    private final Random random;
    private final Map<String, Choice> items = new TreeMap<>();
    private final List<String> outcomes = new ArrayList<>();

    private RandomInstrument(Random random) {
        this.random = random;
        int count = 2 + random.nextInt(8);
        while (items.size() < count) {
            String id = "q" + random.nextInt(30);
            int min = random.nextInt(7) - 3;
            items.put(id, new Choice("f_" + id, min, min + 1 + random.nextInt(5)));
        }
    }

    static Instrument from(Random random) {
        RandomInstrument made = new RandomInstrument(random);
        StringBuilder scoring = new StringBuilder();
        int outcomes = 1 + random.nextInt(7);
        for (int i = 0; i < outcomes; i++) {
            made.outcomes.add("o" + i);
        }
        for (int i = 0; i < outcomes; i++) {
            scoring.append(made.outcome(i)).append('\n');
        }
        return org.alongside.instrument.Example.example()
                .with("instrument.yaml", made.form())
                .scoring(scoring.toString())
                .instrument();
    }

    /** Some missing, some "rather not say", the others anything in range. */
    static Answers answers(Instrument instrument, Random random) {
        int gaps = random.nextInt(3) * 15;
        Answers answers = Answers.NONE;
        for (var item : instrument.form().items().values()) {
            Choice format = item.choice();
            int chance = random.nextInt(100);
            if (chance >= gaps) {
                answers = answers.with(item.id(), format.min() + random.nextInt(format.max() - format.min() + 1));
            } else if (chance < gaps / 3) {
                answers = answers.with(item.id(), Answer.RATHER_NOT_SAY);
            }
        }
        return answers;
    }

    private String form() {
        StringJoiner formats = new StringJoiner("\n");
        StringJoiner questions = new StringJoiner("\n");
        items.forEach((id, format) -> {
            formats.add("  " + format.id() + ": {cardinality: single, min: " + format.min() + ", max: " + format.max()
                    + "}");
            questions.add("  " + id + ": {response: " + format.id() + "}");
        });
        return "uuid: 5a8b1c1e-6b7e-4a56-9a38-1d4a3ad0b099\nslug: random\nversion: 1\nlanguages: [en]\nresponses:\n"
                + formats + "\nitems:\n" + questions + "\npages:\n  - [" + String.join(", ", items.keySet()) + "]\n";
    }

    private String outcome(int index) {
        String rule = RULES.get(random.nextInt(RULES.size()));
        String common = outcomes.get(index) + ": {rule: " + rule + ", privacy: OWNER";
        if (random.nextBoolean()) {
            common += ", reliability: {alpha: " + number(random.nextDouble()) + ", sd: "
                    + number(0.1 + random.nextDouble()) + "}";
        }
        return common + (rule.equals("expression") ? expression(index) : scale(rule)) + "}";
    }

    private String scale(String rule) {
        List<String> own = new ArrayList<>(items.keySet());
        java.util.Collections.shuffle(own, random);
        List<String> chosen = own.subList(0, 1 + random.nextInt(Math.min(own.size(), rule.equals("grm") ? 4 : 9)));
        String signs = list(chosen, item -> random.nextBoolean() ? "'+'" : "'-'");
        return ", items: " + signs + of(rule, chosen) + missing(rule, chosen.size());
    }

    private String of(String rule, List<String> chosen) {
        return switch (rule) {
            case "weighted" -> ", weights: " + list(chosen, item -> number(0.05 + 3 * random.nextDouble()));
            case "count" -> ", threshold: " + (random.nextInt(8) - 3) + (random.nextBoolean() ? ".5" : "");
            case "grm" ->
                ", grm: {method: " + (random.nextBoolean() ? "eap" : "sum_eap")
                        + (random.nextBoolean() ? ", grid: {from: -4, to: 5, points: 37}" : "") + ", parameters: "
                        + list(chosen, this::curve) + "}";
            default -> "";
        };
    }

    private String curve(String item) {
        Choice format = items.get(item);
        StringJoiner thresholds = new StringJoiner(", ", "[", "]");
        double b = -2.5 + random.nextDouble();
        for (int k = format.min(); k < format.max(); k++) {
            thresholds.add(number(b));
            b += 0.1 + random.nextDouble();
        }
        return "{a: " + number(0.3 + 2 * random.nextDouble()) + ", b: " + thresholds + "}";
    }

    private String missing(String rule, int k) {
        boolean prorates = k >= 4 && List.of("sum", "mean", "weighted").contains(rule);
        return switch (random.nextInt(4)) {
            case 0 -> "";
            case 1 -> ", missing: {min_answered: " + (1 + random.nextInt(k)) + "}";
            case 2 -> prorates ? ", missing: {then: prorate}" : "";
            default -> prorates ? ", missing: {min_answered: " + (1 + random.nextInt(k)) + ", then: prorate}" : "";
        };
    }

    /** Over outcomes before and after it in the file, but in one direction only, so that no circle closes. */
    private String expression(int index) {
        return ", expression: \"" + term(index, 0) + "\"";
    }

    private String term(int index, int depth) {
        int kind = random.nextInt(depth > 3 ? 2 : 5);
        List<String> below = random.nextInt(6) == 0 ? List.of() : reachable(index);
        if (kind == 0 || below.isEmpty()) {
            return random.nextInt(4) + (random.nextBoolean() ? "." + random.nextInt(100) : "");
        } else if (kind == 1) {
            return below.get(random.nextInt(below.size()));
        } else if (kind == 2) {
            return "-" + term(index, depth + 1);
        }
        String operator = List.of(" + ", "-", " * ", "/").get(random.nextInt(4));
        return "(" + term(index, depth + 1) + operator + term(index, depth + 1) + ")";
    }

    /** An expression names only outcomes of a smaller rank; ranks go up and down through the file. */
    private List<String> reachable(int index) {
        return outcomes.stream()
                .filter(o -> rank(o) < rank(outcomes.get(index)))
                .toList();
    }

    private static int rank(String outcome) {
        return Integer.parseInt(outcome.substring(1)) * 5 % 7;
    }

    private static String list(List<String> keys, java.util.function.UnaryOperator<String> value) {
        StringJoiner list = new StringJoiner(", ", "{", "}");
        keys.forEach(key -> list.add(key + ": " + value.apply(key)));
        return list.toString();
    }

    private static String number(double number) {
        return String.format(Locale.ROOT, "%.4f", number);
    }
}
