package org.alongside.content.part;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Taken is what a person chose of an author's lines, and their own line beside it. It is kept as one text in which a
 * mark stands before each line, so that an own line may read like one of the author's. The lines are kept in words and
 * not by number, because an author may put them in another order, or write them in another language.
 *
 * @param lines of the author, each once, in the order in which they stood
 * @param own a line of one's own; empty where there is none
 */
public record Taken(List<String> lines, String own) {

    private static final String LINE = "- ";
    private static final String OWN = "> ";

    public Taken {
        lines = lines.stream()
                .map(Taken::oneLine)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
        own = oneLine(own);
    }

    private static String oneLine(String words) {
        return words.replaceAll("\\R", " ").strip();
    }

    /** What a text holds that {@link #kept} made. */
    public static Taken of(String kept) {
        return new Taken(
                marked(kept, LINE).toList(), marked(kept, OWN).findFirst().orElse(""));
    }

    private static Stream<String> marked(String kept, String mark) {
        return kept.lines().filter(line -> line.startsWith(mark)).map(line -> line.substring(mark.length()));
    }

    /** As one text; empty where nothing is taken. */
    public String kept() {
        Stream<String> last = own.isEmpty() ? Stream.empty() : Stream.of(OWN + own);
        return Stream.concat(lines.stream().map(line -> LINE + line), last).collect(Collectors.joining("\n"));
    }
}
