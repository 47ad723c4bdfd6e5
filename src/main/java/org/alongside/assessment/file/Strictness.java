package org.alongside.assessment.file;

/** How much has to be there: people need every sentence, a calculation does not. */
public enum Strictness {
    /** For pages: a missing text, page or case is an ERROR. */
    SERVING,
    /** For the scoring command, on any folder: a missing text, page or case is a WARNING. */
    SCORING;

    void missing(Yaml where, String reason) {
        if (this == SERVING) {
            where.error(reason);
        } else {
            where.warning(reason);
        }
    }
}
