package org.alongside.safety.file;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.alongside.kernel.Read;
import org.alongside.safety.policy.help.HelpDirectory;
import org.alongside.safety.policy.help.HelpPlace;

/** Our own lines of help, for tests. */
final class OwnHelp {

    static final Path FILE = Path.of("src/main/resources/safety/crisis-resources.yaml");

    /** The place of our file that is no country. */
    private static final String UNION = "eu";

    private static final Set<String> OF_THE_UNION = Set.of(
            "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU",
            "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK");

    private OwnHelp() {}

    static String text() {
        try {
            return Files.readString(FILE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws AssertionError with all findings, where there is one */
    static HelpDirectory read() {
        Read<HelpDirectory> directory = CrisisReader.read("crisis-resources.yaml", text());
        assertTrue(directory.findings().isEmpty(), directory.findings().toString());
        return directory.orElseThrow();
    }

    static boolean isCountry(HelpPlace place) {
        return !place.key().equals(UNION);
    }

    static boolean isOfTheUnion(String country) {
        return OF_THE_UNION.contains(country);
    }

    /** The countries for which a place stands, as ISO 3166-1 writes them. */
    static Set<String> countries(HelpPlace place) {
        return isCountry(place) ? Set.of(place.key().toUpperCase(Locale.ROOT)) : OF_THE_UNION;
    }
}
