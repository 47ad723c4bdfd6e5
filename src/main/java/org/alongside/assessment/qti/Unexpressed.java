package org.alongside.assessment.qti;

/**
 * One thing of a definition that a QTI package does not carry.
 *
 * @param place the file and what in it, {@code scoring.yaml: calm, missing}
 * @param why in one sentence
 */
public record Unexpressed(String place, String why) {

    @Override
    public String toString() {
        return place + "  " + why;
    }
}
