package org.alongside.kernel;

/**
 * Something an author should know about a file: where it stands, how bad it is, and what is so in one sentence.
 *
 * @param file the path as the author knows it, with slashes
 * @param line from 1; 0 where the finding is about the whole file
 */
public record Finding(Severity severity, String file, int line, String reason) {

    /** ERROR: the course or instrument is refused whole. WARNING: it serves, and somebody should look. */
    public enum Severity {
        ERROR,
        WARNING
    }

    public static Finding error(String file, int line, String reason) {
        return new Finding(Severity.ERROR, file, line, reason);
    }

    public static Finding warning(String file, int line, String reason) {
        return new Finding(Severity.WARNING, file, line, reason);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** {@code ERROR assessments/x/v1/scoring.yaml:14  reason}; the line is left out where it is 0. */
    @Override
    public String toString() {
        return severity + " " + file + (line > 0 ? ":" + line : "") + "  " + reason;
    }
}
