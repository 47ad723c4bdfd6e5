package org.alongside.instrument.scoring.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.alongside.instrument.Item;
import org.alongside.instrument.ResponseFormat;
import org.alongside.instrument.ResponseFormat.Choice;
import org.alongside.instrument.ResponseFormat.OwnWords;
import org.alongside.instrument.answer.Answer;
import org.alongside.instrument.answer.Answers;
import org.alongside.kernel.CsvRow;

/**
 * One row of a file of answers (scoring-format 8): whose, which answers, and everything that makes it a bad row.
 *
 * @param id as written
 */
public record ResponseRow(String id, Answers answers, List<String> faults) {

    private static final Pattern WHOLE_NUMBER = Pattern.compile("-?[0-9]+");
    private static final Pattern LEADING_ZEROS = Pattern.compile("^(-?)0+(?=[0-9])");
    private static final int MOST_DIGITS = 10;

    public static ResponseRow of(ResponseHeader header, CsvRow row) {
        List<String> cells = row.cells();
        if (row.fault().isPresent()) {
            return refused(row.fault().get());
        }
        if (cells.size() != header.columns()) {
            return refused("cells: " + cells.size() + "; the header has " + header.columns());
        }
        List<String> faults = new ArrayList<>();
        String id = cells.get(header.id());
        if (trimmed(id).isEmpty()) {
            faults.add("the id is empty");
        }
        Map<String, Answer> answers = new TreeMap<>();
        for (int i = 0; i < cells.size(); i++) {
            String cell = trimmed(cells.get(i));
            Optional<Item> item = header.items().get(i);
            if (item.isPresent() && !cell.isEmpty()) {
                answer(item.get().response(), cell)
                        .ifPresentOrElse(
                                answer -> answers.put(item.get().id(), answer),
                                () -> faults.add(fault(item.get(), cell)));
            }
        }
        return new ResponseRow(id, Answers.of(answers), faults);
    }

    private static ResponseRow refused(String fault) {
        return new ResponseRow("", Answers.NONE, List.of(fault));
    }

    private static Optional<Answer> answer(ResponseFormat format, String cell) {
        return format.match(choice -> number(choice, cell), words -> Answer.to(words, cell));
    }

    private static Optional<Answer> number(Choice choice, String cell) {
        if (cell.equals("-")) {
            return Optional.of(Answer.RATHER_NOT_SAY);
        }
        return wholeNumber(cell)
                .filter(n -> n == n.intValue() && choice.has(n.intValue()))
                .map(n -> Answer.of(n.intValue()));
    }

    private static String fault(Item item, String cell) {
        return item.id() + ": "
                + item.response()
                        .match(
                                choice -> fault(choice, cell),
                                words -> "a text of " + OwnWords.length(cell) + " characters; " + words.max()
                                        + " at most");
    }

    private static String fault(Choice format, String cell) {
        String should = WHOLE_NUMBER.matcher(cell).matches()
                ? " is not from " + format.min() + " to " + format.max()
                : " is no whole number, no '-' and not empty";
        return Printed.quoted(cell) + should;
    }

    /** Any number of ASCII digits; what no range can hold is as good as none. */
    private static Optional<Long> wholeNumber(String cell) {
        return Optional.of(cell)
                .filter(c -> WHOLE_NUMBER.matcher(c).matches())
                .map(c -> LEADING_ZEROS.matcher(c).replaceFirst("$1"))
                .filter(c -> c.length() <= MOST_DIGITS + 1)
                .map(Long::valueOf);
    }

    /** Without the blanks around it: spaces and tabs. */
    static String trimmed(String cell) {
        int from = 0;
        int to = cell.length();
        while (from < to && isBlank(cell.charAt(from))) {
            from++;
        }
        while (from < to && isBlank(cell.charAt(to - 1))) {
            to--;
        }
        return cell.substring(from, to);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }
}
