package org.alongside.runtime;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.alongside.wording.file.LabelledReader;
import org.alongside.wording.file.WordingLint;
import org.alongside.wording.position.CueFigures;
import org.alongside.wording.position.LabelledSentence;
import org.alongside.wording.position.PositionLexicon;
import org.alongside.wording.position.Proportion;

/**
 * The author's command on cues prints how often the wording lint is right on labelled sentences: for each language, set
 * and cue how many sentences people marked, how many the rules flagged, precision and recall, each with the bounds of
 * {@link Proportion}, and whether people see the cue. Held-out sentences that stand in the tuning set too are not
 * counted. Of a tuning set it prints also the patterns that find nothing there.
 *
 * <pre>
 * mvn -q compile exec:java@cues
 * mvn -q compile exec:java@cues -Dexec.args="tuning.en"
 * </pre>
 */
public final class CuesCommand {

    /** Sentences that nobody looks at while writing rules. */
    private static final String HELD_OUT = "held-out.";

    private static final String TUNING = "tuning.";

    private static final Path SETS = Path.of("src/test/resources/wording/labelled");
    private static final String END = ".yaml";

    private final PrintStream out;

    private CuesCommand(PrintStream out) {
        this.out = out;
    }

    /** @param sets some of them, {@code held-out.en}; all where none is named */
    public static void main(String[] sets) {
        run(SETS, Set.copyOf(List.of(sets)), System.out);
        System.out.flush();
    }

    /** Prints the figures of these sets of a folder. */
    static void run(Path folder, Set<String> sets, PrintStream out) {
        CuesCommand command = new CuesCommand(out);
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(END))
                    .filter(file -> sets.isEmpty() || sets.contains(name(file)))
                    .sorted()
                    .forEach(command::print);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + folder, unreadable);
        }
    }

    private static List<LabelledSentence> sentences(Path file) {
        try {
            return LabelledReader.read(file.toString(), Files.readString(file)).orElseThrow();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + file, unreadable);
        }
    }

    private static String name(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - END.length());
    }

    private void print(Path file) {
        String set = name(file);
        String language = set.substring(set.lastIndexOf('.') + 1);
        boolean heldOut = set.startsWith(HELD_OUT);
        List<LabelledSentence> sentences = heldOut
                ? CueFigures.heldOut(sentences(file), sentences(file.resolveSibling(TUNING + language + END)))
                : sentences(file);
        out.println(set + ": " + sentences.size() + " sentences, "
                + sentences.stream().filter(one -> one.cues().isEmpty()).count() + " without a cue");
        WordingLint.lexicon(language)
                .ifPresentOrElse(
                        rules -> print(rules, sentences, heldOut), () -> out.println("  no rules in this language"));
    }

    private void print(PositionLexicon lexicon, List<LabelledSentence> sentences, boolean heldOut) {
        CueFigures.of(lexicon, sentences)
                .forEach(figures -> out.println(line(figures) + (heldOut ? "  " + audience(lexicon, figures) : "")));
        if (!heldOut) {
            lexicon.unheard(sentences.stream().map(LabelledSentence::text).toList())
                    .forEach(pattern -> out.println("  finds nothing here: " + pattern));
        }
    }

    private static String line(CueFigures figures) {
        return String.format(
                Locale.ROOT,
                "  %-14s n %3d  flagged %3d  precision %s  recall %s",
                figures.kind().id(),
                figures.marked(),
                figures.flagged(),
                share(figures.precision()),
                share(figures.recall()));
    }

    /** {@code .92 [.80 .97]}; without a share where there is none. */
    private static String share(Proportion proportion) {
        String share = proportion.of() == 0 ? "none" : String.format(Locale.ROOT, "%.2f", proportion.share());
        return String.format(Locale.ROOT, "%s [%.2f %.2f]", share, proportion.lower(), proportion.upper());
    }

    private static String audience(PositionLexicon lexicon, CueFigures figures) {
        String earned = figures.isEarned() ? "earned" : "not earned";
        return earned + ", " + (lexicon.shown().contains(figures.kind()) ? "shown to people" : "for authors only");
    }
}
