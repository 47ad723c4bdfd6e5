package org.alongside.kernel;

import java.util.List;

/**
 * A line of a file, as its author knows it.
 *
 * @param file the path from where the author stands, with slashes: {@code assessments/x/v1/scoring.yaml}
 * @param line from 1; 0 means the file, or the folder, as a whole
 */
public record FilePlace(String file, int line) implements Comparable<FilePlace> {

    public static FilePlace whole(String file) {
        return new FilePlace(file, 0);
    }

    /** Whether this stands in this folder, or is the folder itself. */
    public boolean isIn(String folder) {
        return file.equals(folder) || file.startsWith(folder + "/");
    }

    /** The folders and the file below this folder; without any where the place is the folder itself, or elsewhere. */
    public List<String> below(String folder) {
        return isIn(folder) && file.length() > folder.length()
                ? List.of(file.substring(folder.length() + 1).split("/"))
                : List.of();
    }

    @Override
    public int compareTo(FilePlace other) {
        int byFile = file.compareTo(other.file);
        return byFile != 0 ? byFile : Integer.compare(line, other.line);
    }

    /** {@code x/v1/scoring.yaml:14}; the line is left out where it is 0. */
    @Override
    public String toString() {
        return file + (line > 0 ? ":" + line : "");
    }
}
