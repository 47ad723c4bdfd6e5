package org.alongside.instrument.scoring.file;

import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.alongside.instrument.Instrument;
import org.alongside.instrument.scoring.CompiledScoring;
import org.alongside.instrument.scoring.Scorer;
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
    boolean into(ScoreFile out, Consumer<Finding> bad) throws IOException {
        for (Optional<CsvRows.Row> row = rows.next(); row.isPresent(); row = rows.next()) {
            score(row.get(), out, bad);
        }
        return allGood;
    }

    private void score(CsvRows.Row written, ScoreFile out, Consumer<Finding> bad) throws IOException {
        ResponseRow row = ResponseRow.of(header, written);
        if (!row.faults().isEmpty()) {
            refuse(written, String.join("; ", row.faults()), bad);
        } else if (!ids.add(row.id())) {
            refuse(written, "the id " + Printed.quoted(row.id()) + " stands in a row above", bad);
        } else {
            out.add(row.id(), Scorer.score(scoring, row.answers()).report());
        }
    }

    private void refuse(CsvRows.Row written, String reason, Consumer<Finding> bad) {
        allGood = false;
        bad.accept(Finding.error(file, (int) written.line(), reason));
    }
}
