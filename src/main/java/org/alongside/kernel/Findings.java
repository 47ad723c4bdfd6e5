package org.alongside.kernel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Everything one run found, collected and shown at once, never thrown one by one. */
public final class Findings {

    private static final Comparator<Finding> BY_PLACE = Comparator.comparing(Finding::file)
            .thenComparingInt(Finding::line)
            .thenComparing(Finding::severity)
            .thenComparing(Finding::reason);

    private final List<Finding> all = new ArrayList<>();

    public Findings error(String file, int line, String reason) {
        all.add(Finding.error(file, line, reason));
        return this;
    }

    public Findings warning(String file, int line, String reason) {
        all.add(Finding.warning(file, line, reason));
        return this;
    }

    public Findings addAll(Findings others) {
        all.addAll(others.all);
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
