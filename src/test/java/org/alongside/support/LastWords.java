package org.alongside.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The last lines of {@code mvn verify}: the slowest classes, and which browser tests were left out. */
public final class LastWords {

    static final String HOW = "Install one (Debian: apt-get install chromium) or name it with -Dchromium=/path.";

    private LastWords() {}

    public static void main(String[] arguments) throws IOException {
        System.out.println("The slowest classes of tests:");
        SlowestClasses.of(List.of(Path.of("target/surefire-reports"), Path.of("target/failsafe-reports")))
                .forEach(System.out::println);
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
