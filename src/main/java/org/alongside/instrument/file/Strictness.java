package org.alongside.instrument.file;

import org.alongside.kernel.FilePlace;
import org.alongside.kernel.Finding;
import org.alongside.kernel.Findings;

/** How much has to be there: people need every sentence, a calculation does not. */
public enum Strictness {
    /** For pages: a missing text, page or case is an ERROR. */
    SERVING(Finding.Severity.ERROR),
    /** For the scoring command, on any folder: a missing text, page or case is a WARNING. */
    SCORING(Finding.Severity.WARNING);

    private final Finding.Severity severity;

    Strictness(Finding.Severity severity) {
        this.severity = severity;
    }

    /** How bad it is when something is missing that people need. */
    Finding.Severity severity() {
        return severity;
    }

    void missing(Findings findings, FilePlace place, String reason) {
        findings.add(new Finding(severity, place, reason));
    }
}
