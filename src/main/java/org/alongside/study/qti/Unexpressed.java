package org.alongside.study.qti;

/**
 * One thing of a definition that a QTI package does not carry.
 *
 * @param place the file below the folder of instruments, with the line, {@code calm/v1/scoring.yaml:17}
 * @param what the keys that lead to it in that file, {@code outcomes, calm, missing}; empty for the file as a whole
 * @param why in one sentence
 */
public record Unexpressed(String place, String what, String why) {

    @Override
    public String toString() {
        return place + "  " + (what.isEmpty() ? "" : what + ": ") + why;
    }
}
