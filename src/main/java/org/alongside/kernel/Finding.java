package org.alongside.kernel;

/** A finding tells an author about a file: where something stands, how bad it is, and what is so in one sentence. */
public record Finding(Severity severity, FilePlace place, String reason) {

    /** ERROR: the course or instrument is refused whole. WARNING: it serves, and somebody should look. */
    public enum Severity {
        ERROR,
        WARNING
    }

    public static Finding error(FilePlace place, String reason) {
        return new Finding(Severity.ERROR, place, reason);
    }

    /** @param line from 1; 0 where the finding is about the whole file */
    public static Finding error(String file, int line, String reason) {
        return error(new FilePlace(file, line), reason);
    }

    /** @param line from 1; 0 where the finding is about the whole file */
    public static Finding warning(String file, int line, String reason) {
        return warning(new FilePlace(file, line), reason);
    }

    public static Finding warning(FilePlace place, String reason) {
        return new Finding(Severity.WARNING, place, reason);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** The path as the author knows it, with slashes. */
    public String file() {
        return place.file();
    }

    /** From 1; 0 where the finding is about the whole file. */
    public int line() {
        return place.line();
    }

    /** {@code ERROR assessments/x/v1/scoring.yaml:14  reason}; the line is left out where it is 0. */
    @Override
    public String toString() {
        return severity + " " + place + "  " + reason;
    }
}
