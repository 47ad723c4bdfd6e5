package org.alongside.kernel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Findings hold everything one run found, collected and shown at once, never thrown one by one. */
public final class Findings {

    private static final Comparator<Finding> BY_PLACE = Comparator.comparing(Finding::place)
            .thenComparing(Finding::severity)
            .thenComparing(Finding::reason);

    private final List<Finding> all = new ArrayList<>();

    public Findings add(Finding finding) {
        all.add(finding);
        return this;
    }

    public Findings error(FilePlace place, String reason) {
        return add(Finding.error(place, reason));
    }

    /** @param line from 1; 0 where the finding is about the whole file */
    public Findings error(String file, int line, String reason) {
        return error(new FilePlace(file, line), reason);
    }

    public Findings warning(FilePlace place, String reason) {
        return add(Finding.warning(place, reason));
    }

    /** @param line from 1; 0 where the finding is about the whole file */
    public Findings warning(String file, int line, String reason) {
        return warning(new FilePlace(file, line), reason);
    }

    public Findings addAll(Findings others) {
        all.addAll(List.copyOf(others.all));
        return this;
    }

    public boolean hasErrors() {
        return all.stream().anyMatch(Finding::isError);
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** In the order of files and lines, each once. */
    public List<Finding> list() {
        return all.stream().distinct().sorted(BY_PLACE).toList();
    }

    /** One finding a line, as an author reads it. */
    @Override
    public String toString() {
        return list().stream().map(Finding::toString).collect(Collectors.joining("\n"));
    }
}
