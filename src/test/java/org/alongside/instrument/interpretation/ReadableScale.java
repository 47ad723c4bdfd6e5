package org.alongside.instrument.interpretation;

import java.util.List;
import org.alongside.instrument.Example;
import org.alongside.instrument.Instrument;
import org.alongside.instrument.answer.Answers;
import org.alongside.instrument.scoring.Scorer;
import org.alongside.instrument.scoring.report.OutcomeScore;
import org.alongside.instrument.scoring.report.ScoreReport;

/** The scale "calm", a mean of q1 to q5 from 1 to 5, with what a test adds to it, and Ana's answers. */
public final class ReadableScale {

    public static final String RELIABLE = "reliability: {alpha: 0.84, sd: 1.1, status: PUBLISHED, source: \"made up\"}";

    private final Example example = Example.example();

    /** @param more further keys of the outcome, separated by commas */
    public static ReadableScale calm(String... more) {
        ReadableScale scale = new ReadableScale();
        scale.example.scoring("calm: {items: {q1: '+', q2: '+', q3: '+', q4: '+', q5: '+'}, rule: mean, privacy: OWNER"
                + (more.length == 0 ? "" : ", " + String.join(", ", more)) + "}");
        return scale;
    }

    public ReadableScale cuts(String cuts) {
        example.with("cutscores.yaml", "calm: {source: \"a study\", population: \"adults\", cuts: " + cuts + "}\n");
        return this;
    }

    /** @param calm what the norms know of the scale */
    public ReadableScale norms(String name, String calm) {
        example.with(
                "norms/" + name + ".yaml",
                "{source: \"a study\", population: \"" + name + "\", n: 200, date: 2020-02-29, outcomes: {calm: {"
                        + calm + "}}}\n");
        return this;
    }

    public Instrument instrument() {
        return example.instrument();
    }

    public List<String> findings() {
        return example.read().findings().list().stream()
                .map(Object::toString)
                .filter(finding -> !finding.contains("text.en.yaml") && !finding.contains("cases.yaml"))
                .toList();
    }

    /** @param answers to q1, q2 and so on; 0 is left open */
    public static ScoreReport report(Instrument instrument, int... answers) {
        Answers said = Answers.NONE;
        for (int i = 0; i < answers.length; i++) {
            said = answers[i] == 0 ? said : said.with("q" + (i + 1), answers[i]);
        }
        return Scorer.score(instrument, said).report();
    }

    public static OutcomeScore score(Instrument instrument, int... answers) {
        return report(instrument, answers).outcome("calm").orElseThrow();
    }

    public static Interpretation reading(Instrument instrument, Audience audience, int... answers) {
        return Interpreter.of(instrument, score(instrument, answers), audience);
    }
}
