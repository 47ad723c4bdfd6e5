package org.alongside.support;

import java.io.IOException;
import java.nio.file.Files;

/** The last lines of {@code mvn verify}: which browser tests were left out, and how to have them. */
public final class LastWords {

    static final String HOW = "Install one (Debian: apt-get install chromium) or name it with -Dchromium=/path.";

    private LastWords() {}

    public static void main(String[] arguments) throws IOException {
        if (Files.exists(BrowserCondition.LEFT_OUT)) {
            System.out.println("No Chromium was found, so these browser tests were left out:");
            Files.readAllLines(BrowserCondition.LEFT_OUT).stream()
                    .distinct()
                    .forEach(test -> System.out.println("  " + test));
            System.out.println(HOW);
            Files.delete(BrowserCondition.LEFT_OUT);
        } else {
            System.out.println("Pictures of every page are in target/pictures.");
        }
    }
}
