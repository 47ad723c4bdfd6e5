package org.alongside.instrument.scoring;

import org.alongside.instrument.scoring.report.ScoreReport;
import org.alongside.vault.seal.Codec;
import org.alongside.vault.seal.TestCodec;

/** A report in the words in which it is sealed. */
final class ReportJson {

    private static final Codec<ScoreReport> CODEC = Codec.of(ScoreReport.class, 1024);

    private ReportJson() {}

    static String write(ScoreReport report) {
        return TestCodec.text(CODEC, report);
    }

    static ScoreReport read(String text) {
        return TestCodec.ofText(CODEC, text);
    }
}
