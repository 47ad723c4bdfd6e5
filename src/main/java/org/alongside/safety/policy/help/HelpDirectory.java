package org.alongside.safety.policy.help;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * The lines of help of all places, as the file gives them.
 *
 * @param places in the order of the file
 * @param anywhere lists that lead on to lines of other countries
 */
public record HelpDirectory(List<HelpPlace> places, List<HelpLine> anywhere) {

    /** A source is relied on for this many days (INV-38). */
    public static final int FRESH_DAYS = 180;

    public HelpDirectory {
        places = List.copyOf(places);
        anywhere = List.copyOf(anywhere);
    }

    /**
     * A line, and where it stands.
     *
     * @param place the name of its place; empty text where it is for all places
     */
    public record PlacedLine(String place, HelpLine line) {}

    /** All lines, in the order of the file. */
    public List<PlacedLine> all() {
        return Stream.concat(
                        places.stream()
                                .flatMap(place ->
                                        place.lines().stream().map(line -> new PlacedLine(place.name(), line))),
                        anywhere.stream().map(line -> new PlacedLine("", line)))
                .toList();
    }

    /** The lines whose source somebody has to read, in the order of the file. */
    public List<PlacedLine> toCheck(LocalDate today) {
        return all().stream()
                .filter(placed -> placed.line().check(today) != LineCheck.CHECKED)
                .toList();
    }
}
