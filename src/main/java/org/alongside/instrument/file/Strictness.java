package org.alongside.instrument.file;

import org.alongside.instrument.file.yaml.Yaml;
import org.alongside.instrument.file.yaml.YamlSource;

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

    /** The same about a whole file. */
    void missing(YamlSource file, String reason) {
        if (this == SERVING) {
            file.error(0, reason);
        } else {
            file.warning(0, reason);
        }
    }
}
