package org.alongside.support;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.alongside.kernel.TextFiles;

/** What strangers can make the site keep, as the rooms say it in {@code ledger/<room>.properties}. */
public final class StrangersLedger {

    private static final Path FOLDER = Path.of("src/main/resources/ledger");
    private static final String NOTHING = "nothing";
    private static final Set<String> KINDS = Set.of("rows", "entries", "hashes", "sessions");
    private static final int PARTS = 4;

    private StrangersLedger() {}

    /**
     * One thing that is kept or done.
     *
     * @param what a table, a class, or a word
     */
    public record KeptThing(String kind, String what) {}

    /** By route. @throws IllegalArgumentException where a line lacks one of its parts */
    public static Map<String, List<KeptThing>> lines() {
        Map<String, List<KeptThing>> lines = new TreeMap<>();
        TextFiles.below(FOLDER).byPath().values().forEach(text -> lines.putAll(parse(text)));
        return lines;
    }

    public static Map<String, List<KeptThing>> parse(String text) {
        Properties file = new Properties();
        try {
            file.load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, List<KeptThing>> lines = new TreeMap<>();
        file.stringPropertyNames().forEach(route -> lines.put(route, things(file.getProperty(route))));
        return lines;
    }

    private static List<KeptThing> things(String line) {
        return NOTHING.equals(line.strip())
                ? List.of()
                : Arrays.stream(line.split(";")).map(StrangersLedger::thing).toList();
    }

    private static KeptThing thing(String text) {
        List<String> parts = Arrays.stream(text.split("\\|")).map(String::strip).toList();
        String[] words = parts.get(0).split(" ");
        boolean whole = parts.size() == PARTS && parts.stream().noneMatch(String::isEmpty);
        if (!whole || words.length != 2 || !KINDS.contains(words[0])) {
            throw new IllegalArgumentException("kind what | of one caller | of all | how long: " + text);
        }
        return new KeptThing(words[0], words[1]);
    }

    /** The tables into which this route may write for a stranger. */
    public static Set<String> tables(List<KeptThing> things) {
        return things.stream()
                .filter(thing -> thing.kind().equals("rows"))
                .map(KeptThing::what)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether this route may begin a session for a stranger. */
    public static boolean beginsSession(List<KeptThing> things) {
        return things.stream().anyMatch(thing -> thing.kind().equals("sessions"));
    }
}
