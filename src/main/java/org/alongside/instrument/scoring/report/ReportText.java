package org.alongside.instrument.scoring.report;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import org.alongside.instrument.InstrumentKey;
import org.alongside.instrument.PrivacyClass;
import org.alongside.instrument.scoring.report.OutcomeScore.Meaning;
import org.alongside.kernel.Slug;

/**
 * Reads the form in which reports were sealed before values were records: one line for the form, three for where a
 * report comes from, one for each outcome with tabs between its parts.
 */
public final class ReportText {

    private static final String FORM = "report 1";
    private static final int HEAD = 4;

    private ReportText() {}

    /** @throws IllegalArgumentException where the text is no such report */
    public static ScoreReport read(String text) {
        String[] lines = text.split("\n", -1);
        if (lines.length < HEAD || !lines[0].equals(FORM)) {
            throw new IllegalArgumentException("not a report");
        }
        String[] key = lines[1].split("\t", -1);
        return new ScoreReport(
                new InstrumentKey(UUID.fromString(key[0]), new Slug(key[1]), Integer.parseInt(key[2])),
                lines[2],
                lines[3],
                Arrays.stream(lines).skip(HEAD).map(ReportText::score).toList());
    }

    private static OutcomeScore score(String line) {
        String[] parts = line.split("\t", -1);
        Optional<String> label = parts[6].isEmpty()
                ? Optional.empty()
                : Optional.of(URLDecoder.decode(parts[6].substring(1), StandardCharsets.UTF_8));
        return new OutcomeScore(
                parts[0],
                ScoreStatus.valueOf(parts[1]),
                number(parts[2]),
                number(parts[3]),
                Integer.parseInt(parts[4]),
                new Meaning(PrivacyClass.valueOf(parts[5]), label));
    }

    private static OptionalDouble number(String text) {
        return text.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(text));
    }
}
