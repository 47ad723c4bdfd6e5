package org.alongside.instrument.scoring.file;

import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.alongside.instrument.Form;
import org.alongside.instrument.Instrument;
import org.alongside.instrument.Item;
import org.alongside.instrument.answer.Answers;
import org.alongside.instrument.scoring.CompiledScoring;
import org.alongside.instrument.scoring.Scorer;
import org.alongside.kernel.CsvRow;
import org.alongside.kernel.CsvRows;
import org.alongside.kernel.Finding;

/** Scores row after row. Nothing is kept but the ids of good rows, which may not come again (scoring-format 9). */
final class ScoreRun {

    private final CompiledScoring scoring;
    private final ResponseHeader header;
    private final CsvRows rows;
    private final String file;
    private final Set<String> ids = new HashSet<>();
    private boolean allGood = true;

    /** @param file how the author calls the file of these rows */
    ScoreRun(Instrument instrument, ResponseHeader header, CsvRows rows, String file) {
        this.scoring = CompiledScoring.of(instrument);
        this.header = header;
        this.rows = rows;
        this.file = file;
    }

    /** @return whether every row was good */
    boolean into(ScoreFile out, Consumer<Finding> findings) throws IOException {
        for (Optional<CsvRow> row = rows.next(); row.isPresent(); row = rows.next()) {
            score(row.get(), out, findings);
        }
        return allGood;
    }

    private void score(CsvRow written, ScoreFile out, Consumer<Finding> told) throws IOException {
        ResponseRow row = ResponseRow.of(header, written);
        if (!row.faults().isEmpty()) {
            refuse(written, String.join("; ", row.faults()), told);
        } else if (!ids.add(row.id())) {
            refuse(written, "the id " + Printed.quoted(row.id()) + " stands in a row above", told);
        } else {
            warnOffPath(written, row.answers(), told);
            out.add(row.id(), Scorer.score(scoring, row.answers()).report());
        }
    }

    /** A value off the path counts as missing, and the row is good all the same (scoring-format 23). */
    private void warnOffPath(CsvRow written, Answers answers, Consumer<Finding> told) {
        Form form = scoring.instrument().form();
        if (!form.isFixed()) {
            Answers counted = answers.countedIn(form);
            form.choices().stream()
                    .map(Item::id)
                    .filter(id ->
                            answers.number(id).isPresent() && !counted.byItem().containsKey(id))
                    .forEach(id -> told.accept(Finding.warning(
                            file,
                            (int) written.line(),
                            id + ": " + answers.number(id).getAsInt()
                                    + " does not count, because this question is not asked after these answers")));
        }
    }

    private void refuse(CsvRow written, String reason, Consumer<Finding> told) {
        allGood = false;
        told.accept(Finding.error(file, (int) written.line(), reason));
    }
}
