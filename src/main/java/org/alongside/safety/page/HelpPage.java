package org.alongside.safety.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.identity.visit.Visit;
import org.alongside.safety.policy.help.HelpDirectory;
import org.alongside.safety.policy.help.HelpNeed;
import org.alongside.safety.policy.help.HelpPlace;

/**
 * {@code /help} is for everybody, signed in or not. Emergency numbers stand open on the page; places are folded
 * together, and the reader opens their own, so that no place stands in an address or in the list of pages that a
 * browser keeps.
 */
@Named
@RequestScoped
public class HelpPage {

    @Inject
    Visit visit;

    @Inject
    HelpDirectory directory;

    private List<EmergencyNumber> emergencies = List.of();
    private List<ShownPlace> places = List.of();
    private List<ShownLine> anywhere = List.of();

    /** An emergency number, and the names of the places where it is the one to call. */
    public record EmergencyNumber(String number, String href, String places) {}

    /** What a place has for one need. */
    public record ShownNeed(String heading, List<ShownLine> lines) {}

    /**
     * One place as the page shows it.
     *
     * @param doubtful whether there is a line that no page of a known day has stated
     */
    public record ShownPlace(String name, String emergency, String href, boolean doubtful, List<ShownNeed> needs) {}

    public void act() {
        LineWords words = new LineWords(visit);
        emergencies = emergencies(directory.places(), words);
        places = directory.places().stream().map(place -> shown(place, words)).toList();
        anywhere = words.grouped(directory.anywhere());
    }

    private static List<EmergencyNumber> emergencies(List<HelpPlace> places, LineWords words) {
        Map<String, List<String>> byNumber = places.stream()
                .collect(Collectors.groupingBy(
                        HelpPlace::emergency,
                        LinkedHashMap::new,
                        Collectors.mapping(words::name, Collectors.toList())));
        return byNumber.entrySet().stream()
                .map(number -> new EmergencyNumber(
                        number.getKey(), "tel:" + number.getKey(), String.join(", ", number.getValue())))
                .toList();
    }

    private ShownPlace shown(HelpPlace place, LineWords words) {
        List<ShownNeed> needs = Stream.of(HelpNeed.values())
                .map(need ->
                        new ShownNeed(visit.say("help.need." + need), words.grouped(place.lines(need, words.today()))))
                .filter(need -> !need.lines().isEmpty())
                .toList();
        boolean doubtful = place.lines().stream().anyMatch(words::isDoubtful);
        return new ShownPlace(words.name(place), place.emergency(), "tel:" + place.emergency(), doubtful, needs);
    }

    /** Each number once, in the order in which places name it. */
    public List<EmergencyNumber> getEmergencies() {
        return emergencies;
    }

    public List<ShownPlace> getPlaces() {
        return places;
    }

    /** The lists that lead on to lines of other countries. */
    public List<ShownLine> getAnywhere() {
        return anywhere;
    }
}
