package org.alongside.study.responses;

import java.util.ArrayList;
import java.util.List;
import org.alongside.instrument.Instrument;
import org.alongside.instrument.Item;
import org.alongside.instrument.answer.Answer;
import org.alongside.instrument.answer.Answers;
import org.alongside.kernel.Finding;

/**
 * What an administrator looks at before a set is kept: columns, bad rows with line and reason, how much is missing, and
 * the first rows. It is sealed with the draft.
 *
 * @param columns in the order of the file
 * @param problems the first ones; {@code refused} rows tell how many there are
 * @param missing by item, in the order of the questionnaire: how many respondents left it open
 * @param first the first good rows
 */
public record ImportReview(
        List<String> columns, List<ReviewProblem> problems, List<MissingCount> missing, SealedRespondents first) {

    private static final int PROBLEMS = 200;
    private static final int ROWS = 5;
    private static final int SHOWN = 60;

    /** Stood between the parts of the older form. */
    private static final String PART = "\f\n";

    /** @param line of the file; 0 where it is about the whole file */
    public record ReviewProblem(int line, String reason) {}

    /** @param count how many respondents left the item open */
    public record MissingCount(String item, int count) {}

    public ImportReview {
        columns = List.copyOf(columns);
        problems = List.copyOf(problems);
        missing = List.copyOf(missing);
    }

    static ImportReview of(Instrument instrument, ReadResponses read) {
        List<MissingCount> missing = new ArrayList<>();
        for (Item item : instrument.form().inOrder()) {
            missing.add(new MissingCount(item.id(), (int) read.respondents().stream()
                    .map(answers -> answers.countedIn(instrument.form()))
                    .filter(answers -> !answers.byItem().containsKey(item.id()))
                    .count()));
        }
        return new ImportReview(
                read.columns().stream().map(ImportReview::line).toList(),
                read.findings().stream()
                        .limit(PROBLEMS)
                        .map(ImportReview::problem)
                        .toList(),
                missing,
                SealedRespondents.of(read.respondents().stream().limit(ROWS).toList()));
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

    /** The first good rows. */
    public List<Answers> firstRows() {
        return first.answers();
    }

    /** Reads the older form: parts with lines. */
    static ImportReview parse(String text) {
        String[] parts = text.split(PART, -1);
        List<MissingCount> missing = lines(parts[2]).stream()
                .map(line -> line.split("="))
                .map(count -> new MissingCount(count[0], Integer.parseInt(count[1])))
                .toList();
        return new ImportReview(
                lines(parts[0]),
                lines(parts[1]).stream().map(ImportReview::problem).toList(),
                missing,
                SealedRespondents.parse(parts[3]));
    }

    private static List<String> lines(String part) {
        return new ArrayList<>(part.lines().toList());
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
