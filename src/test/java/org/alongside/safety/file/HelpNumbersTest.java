package org.alongside.safety.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import com.google.i18n.phonenumbers.ShortNumberInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.alongside.safety.policy.help.HelpContact;
import org.alongside.safety.policy.help.HelpContact.ContactWay;
import org.alongside.safety.policy.help.HelpDirectory;
import org.alongside.safety.policy.help.HelpLine;
import org.alongside.safety.policy.help.HelpPlace;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The numbers on the page of help, against what others know of them: the data of libphonenumber, and the numbers that
 * Android dials ({@code safety/emergency-numbers.csv} names where they were read).
 */
class HelpNumbersTest {

    private static final ShortNumberInfo SHORT = ShortNumberInfo.getInstance();
    private static final PhoneNumberUtil LONG = PhoneNumberUtil.getInstance();

    /** The Union reserves these for one service in each of its countries; libphonenumber does not know all of them. */
    private static final Set<String> OF_THE_UNION = Set.of("116006", "116016", "116111", "116123");

    private static final Path ANDROID = Path.of("src/test/resources/safety/emergency-numbers.csv");

    private static Map<String, String> android() throws IOException {
        try (Stream<String> rows = Files.lines(ANDROID)) {
            return rows.filter(row -> !row.startsWith("#") && !row.startsWith("country"))
                    .map(row -> row.split(","))
                    .collect(Collectors.toMap(row -> row[0], row -> row[1]));
        }
    }

    /** The places whose number is another than both sources know for each of their countries. */
    private static List<String> wrong(List<HelpPlace> places, Map<String, String> android) {
        return places.stream()
                .flatMap(place -> OwnHelp.countries(place).stream()
                        .filter(country -> !SHORT.isEmergencyNumber(place.emergency(), country)
                                || !place.emergency().equals(android.get(country)))
                        .map(country -> place.emergency() + " in " + country))
                .sorted()
                .toList();
    }

    private static HelpPlace calling(HelpPlace place, String number) {
        return new HelpPlace(place.key(), place.name(), number, place.lines());
    }

    @Test
    @DisplayName("SAFETY-71 the emergency number of each place agrees with libphonenumber and with Android's data")
    void emergencies() throws IOException {
        List<HelpPlace> places = OwnHelp.read().places();
        assertTrue(places.size() > 10, places.toString());
        assertEquals(List.of(), wrong(places, android()));
    }

    @Test
    @DisplayName("SAFETY-71 sabotage: each single digit of an emergency number that is changed, to any other, is found")
    void oneDigitChanged() throws IOException {
        Map<String, String> android = android();
        for (HelpPlace place : OwnHelp.read().places()) {
            for (String other : oneDigitAway(place.emergency())) {
                List<String> wrong = wrong(List.of(calling(place, other)), android);
                assertEquals(OwnHelp.countries(place).size(), wrong.size(), place.key() + " " + other);
            }
        }
    }

    /** All numbers of the same length that differ in one digit. */
    private static List<String> oneDigitAway(String number) {
        return IntStream.range(0, number.length())
                .boxed()
                .flatMap(at -> "0123456789"
                        .chars()
                        .filter(digit -> digit != number.charAt(at))
                        .mapToObj(digit -> number.substring(0, at) + (char) digit + number.substring(at + 1)))
                .toList();
    }

    @Test
    @DisplayName("SAFETY-75 each number of a line has a form that its country gives out")
    void forms() {
        assertEquals(List.of(), strange(OwnHelp.read()));
    }

    @Test
    @DisplayName("SAFETY-75 sabotage: a number with a digit too many or too few is found")
    void digitTooMany() {
        assertEquals(List.of("us 1-800-799-72333"), strange(with("1-800-799-72333")));
        assertEquals(List.of("us 1-800-799-723"), strange(with("1-800-799-723")));
    }

    private static HelpDirectory with(String number) {
        String one = "anywhere: []\nplaces: {us: {name: U, emergency: \"911\", lines: [%s]}}";
        String line = "{need: used_control, for: men, name: N, call: \"%s\"}".formatted(number);
        return CrisisReader.read("one.yaml", one.formatted(line)).orElseThrow();
    }

    private static List<String> strange(HelpDirectory directory) {
        Function<HelpPlace, Stream<String>> numbers = place -> place.lines().stream()
                .map(HelpLine::contact)
                .filter(contact -> contact.way() == ContactWay.CALL || contact.way() == ContactWay.TEXT)
                .filter(contact -> OwnHelp.countries(place).stream().noneMatch(country -> isGivenOut(contact, country)))
                .map(contact -> place.key() + " " + contact.address());
        return directory.places().stream().flatMap(numbers).toList();
    }

    private static boolean isGivenOut(HelpContact contact, String country) {
        if (OF_THE_UNION.contains(contact.digits()) && OwnHelp.isOfTheUnion(country)) {
            return true;
        }
        try {
            PhoneNumber number = LONG.parse(contact.digits(), country);
            return LONG.isValidNumberForRegion(number, country) || SHORT.isValidShortNumberForRegion(number, country);
        } catch (NumberParseException none) {
            return false;
        }
    }
}
