package org.alongside.study.responses.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alongside.instrument.Form;
import org.alongside.instrument.Instrument;
import org.alongside.instrument.answer.Answers;
import org.alongside.instrument.scoring.file.ResponseHeader;
import org.alongside.instrument.scoring.file.ResponseRow;
import org.alongside.kernel.CsvRow;
import org.alongside.kernel.Findings;
import org.alongside.kernel.Sha256;
import org.alongside.sheet.Cell;
import org.alongside.sheet.SheetBudget;
import org.alongside.sheet.SheetRow;
import org.alongside.sheet.file.SheetReader;
import org.alongside.study.responses.ReadResponses;

/**
 * Responses of many people from a workbook or a CSV file that somebody sends: the header and cells of the scoring
 * command (scoring-format 6 to 10), within a budget. In a workbook a number counts as the digits that it shows.
 */
public final class ResponseFile {

    private static final int TOLD_ROWS = 200;
    private static final int TOLD_FAULTS = 5;

    private final Form form;
    private final String name;
    private final Findings findings = new Findings();
    private final List<String> columns = new ArrayList<>();
    private final List<Answers> respondents = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private Optional<ResponseHeader> header = Optional.empty();
    private boolean begun;
    private int rows;
    private int unanswered;
    private int refused;

    private ResponseFile(Form form, String name) {
        this.form = form;
        this.name = name;
    }

    /** @param name how findings call the file: a word of ours, since a file's own name may be a person's */
    public static ReadResponses read(Instrument instrument, String name, byte[] file) {
        ResponseFile reading = new ResponseFile(instrument.form(), name);
        Findings whole = SheetReader.read(name, file, SheetBudget.RESPONSES, reading::take);
        boolean over = whole.hasErrors() || reading.header.isEmpty();
        reading.lack().filter(lack -> !whole.hasErrors()).ifPresent(lack -> whole.error(name, 0, lack));
        reading.tellUnanswered();
        return new ReadResponses(
                Sha256.hex(file),
                reading.columns,
                over ? List.of() : reading.respondents,
                reading.refused,
                reading.findings.addAll(whole).list());
    }

    /** Why there is nothing to take, where no row has told it. */
    private Optional<String> lack() {
        if (!begun) {
            return Optional.of("it is empty; its first row names the columns");
        }
        if (header.isPresent() && rows == 0) {
            return Optional.of("its first row names the columns, and no row of answers comes below it");
        }
        return rows > 0 && rows == unanswered
                ? Optional.of("no row holds an answer: there are only ids")
                : Optional.empty();
    }

    private void take(SheetRow row) {
        if (!begun) {
            begun = true;
            row.cells().forEach(cell -> columns.add(cell.text()));
            header = ResponseHeader.of(plain(row), form, name, findings);
        } else {
            rows++;
            header.ifPresent(columns -> take(row, ResponseRow.of(columns, plain(row))));
        }
    }

    private void take(SheetRow row, ResponseRow read) {
        List<String> faults = new ArrayList<>(read.faults());
        if (faults.isEmpty() && !ids.add(read.id())) {
            faults.add("a row above has the same id");
        }
        if (!faults.isEmpty()) {
            refuse(row.line(), faults);
        } else if (read.answers().countedIn(form).byItem().isEmpty()) {
            unanswered++;
        } else {
            respondents.add(read.answers());
        }
    }

    /** Who answered nothing is no respondent, here or in any figure: so the numbers agree. */
    private void tellUnanswered() {
        if (unanswered > 0 && !respondents.isEmpty()) {
            findings.warning(name, 0, "rows without any answer were left out: " + unanswered);
        }
    }

    /** Every bad row is counted; the first ones are told, with their first faults. */
    private void refuse(int line, List<String> faults) {
        refused++;
        if (refused <= TOLD_ROWS) {
            String told = String.join("; ", faults.subList(0, Math.min(faults.size(), TOLD_FAULTS)));
            int more = faults.size() - TOLD_FAULTS;
            findings.error(name, line, more > 0 ? told + "; and " + more + " more" : told);
        }
    }

    private static CsvRow plain(SheetRow row) {
        Optional<String> fault = row.fault();
        for (int c = 0; c < row.cells().size() && fault.isEmpty(); c++) {
            if (row.cell(c) instanceof Cell.Unread unread) {
                fault = Optional.of(row.address(c) + " holds " + unread.what() + "; only values are read");
            }
        }
        return new CsvRow(row.line(), row.cells().stream().map(Cell::text).toList(), fault);
    }
}
