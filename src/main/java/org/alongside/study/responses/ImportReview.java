package org.alongside.study.responses;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.alongside.instrument.Instrument;
import org.alongside.instrument.Item;
import org.alongside.instrument.answer.Answer;
import org.alongside.instrument.answer.Answers;
import org.alongside.kernel.Finding;

/**
 * What an administrator looks at before a set is kept: columns, bad rows with line and reason, how much is missing, and
 * the first rows. As text it is sealed with the draft.
 *
 * @param columns in the order of the file
 * @param problems the first ones; {@code refused} rows tell how many there are
 * @param missing by item, in the order of the questionnaire: how many respondents left it open
 * @param first the first good rows
 */
public record ImportReview(
        List<String> columns, List<ReviewProblem> problems, Map<String, Integer> missing, List<Answers> first) {

    private static final int PROBLEMS = 200;
    private static final int ROWS = 5;
    private static final int SHOWN = 60;

    /** Stands between the parts, and in none of them. */
    private static final String PART = "\f\n";

    /** @param line of the file; 0 where it is about the whole file */
    public record ReviewProblem(int line, String reason) {}

    public ImportReview {
        columns = List.copyOf(columns);
        problems = List.copyOf(problems);
        missing = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(missing));
        first = List.copyOf(first);
    }

    static ImportReview of(Instrument instrument, ReadResponses read) {
        Map<String, Integer> missing = new LinkedHashMap<>();
        for (Item item : instrument.form().inOrder()) {
            missing.put(item.id(), (int) read.respondents().stream()
                    .map(answers -> answers.countedIn(instrument.form()))
                    .filter(answers -> !answers.byItem().containsKey(item.id()))
                    .count());
        }
        return new ImportReview(
                read.columns().stream().map(ImportReview::line).toList(),
                read.findings().stream()
                        .limit(PROBLEMS)
                        .map(ImportReview::problem)
                        .toList(),
                missing,
                read.respondents().stream().limit(ROWS).toList());
    }

    /** The answer of one of the first rows as in the file, the beginning of long words; empty where it is missing. */
    public String cell(Answers row, String item) {
        Answer answer = row.byItem().get(item);
        return answer == null ? "" : shortened(answer.entered());
    }

    /** Whoever brought the file knows its words: here they only show that a column is in its place. */
    private static String shortened(String entered) {
        String first = line(entered);
        return first.codePointCount(0, first.length()) <= SHOWN
                ? first
                : first.substring(0, first.offsetByCodePoints(0, SHOWN)) + "…";
    }

    String write() {
        String counts = missing.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining("\n"));
        return String.join(PART, String.join("\n", columns), problemLines(), counts, AnswerLines.write(first));
    }

    static ImportReview read(String text) {
        String[] parts = text.split(PART, -1);
        Map<String, Integer> missing = new LinkedHashMap<>();
        for (String line : lines(parts[2])) {
            missing.put(line.substring(0, line.indexOf('=')), Integer.valueOf(line.substring(line.indexOf('=') + 1)));
        }
        return new ImportReview(
                lines(parts[0]),
                lines(parts[1]).stream().map(ImportReview::problem).toList(),
                missing,
                AnswerLines.read(parts[3]));
    }

    private static List<String> lines(String part) {
        return new ArrayList<>(part.lines().toList());
    }

    private String problemLines() {
        return problems.stream().map(p -> p.line() + " " + p.reason()).collect(Collectors.joining("\n"));
    }

    private static ReviewProblem problem(Finding finding) {
        return new ReviewProblem(finding.line(), line(finding.reason()));
    }

    private static ReviewProblem problem(String line) {
        int blank = line.indexOf(' ');
        return new ReviewProblem(Integer.parseInt(line.substring(0, blank)), line.substring(blank + 1));
    }

    /** What comes from a file stays on one line. */
    private static String line(String text) {
        return text.replaceAll("\\p{Cntrl}", " ");
    }

    @Override
    public String toString() {
        return "a review";
    }
}
