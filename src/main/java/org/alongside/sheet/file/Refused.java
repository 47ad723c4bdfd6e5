package org.alongside.sheet.file;

/** Ends the reading of a file from deep inside a parser; becomes a finding in {@link SheetReader}. */
final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int line;

    /** @param line 0 for the whole file */
    Refused(int line, String reason) {
        super(reason, null, false, false);
        this.line = line;
    }

    int line() {
        return line;
    }
}
