package org.alongside.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where the time of a test run went, as its reports tell: the slowest classes first. */
final class SlowestClasses {

    private static final int MOST = 10;

    /** The first element of a report; a time above a thousand seconds is written {@code 1,234.5}. */
    private static final Pattern SUITE = Pattern.compile("<testsuite [^>]*?\\bname=\"([^\"]+)\" time=\"([0-9.,]+)\"");

    private SlowestClasses() {}

    /** One class and its seconds. */
    private record TimedClass(String name, double seconds) {

        String line() {
            return String.format(Locale.ROOT, "%8.1f s  %s", seconds, name);
        }
    }

    /**
     * The ten slowest, a line each.
     *
     * @param reports folders of reports; one that is not there has none
     */
    static List<String> of(List<Path> reports) {
        return reports.stream()
                .flatMap(SlowestClasses::files)
                .map(SlowestClasses::read)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingDouble(TimedClass::seconds)
                        .reversed()
                        .thenComparing(TimedClass::name))
                .limit(MOST)
                .map(TimedClass::line)
                .toList();
    }

    private static Stream<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("TEST-.*\\.xml")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<TimedClass> read(Path report) {
        try {
            Matcher suite = SUITE.matcher(Files.readString(report));
            return suite.find()
                    ? Optional.of(new TimedClass(
                            suite.group(1), Double.parseDouble(suite.group(2).replace(",", ""))))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
