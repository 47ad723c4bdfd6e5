package org.alongside.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.lang.module.ModuleDescriptor.Version;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The kept list of least versions, compared with the jars that are really inside the WAR and beside it. */
class LeastVersionsIT {

    private static final Path LIST = Path.of("src/build/least-versions.properties");

    /** {@code commons-io-2.20.0.jar}, {@code primefaces-15.0.13-jakarta.jar}. */
    private static final Pattern JAR =
            Pattern.compile("(?:.*/)?([A-Za-z][A-Za-z0-9_.-]*?)-([0-9]+(?:\\.[0-9]+)*).*\\.jar");

    @Test
    @DisplayName("RUNTIME-25 AUD-L24 no library inside the WAR or beside it is older than the kept list allows")
    void nothingOlder() throws IOException {
        List<String> jars = jars();
        assertTrue(jars.size() > 30, "the WAR was read: " + jars);
        assertEquals(List.of(), findings(list(), jars));
    }

    @Test
    @DisplayName("RUNTIME-25 the list says when it was looked through, and names no library that is gone")
    void kept() throws IOException {
        assertTrue(Files.readString(LIST).contains("Looked through on 20"));
        TreeSet<String> gone = new TreeSet<>(list().stringPropertyNames());
        jars().forEach(jar -> gone.remove(name(jar)));
        assertEquals(new TreeSet<>(), gone);
    }

    @Test
    @DisplayName("RUNTIME-25 one library that is older, or that nobody has looked at, is told by its name")
    void sabotage() throws IOException {
        List<String> jars = new ArrayList<>(jars());
        jars.replaceAll(jar -> jar.contains("commons-io-") ? "WEB-INF/lib/commons-io-2.13.0.jar" : jar);
        assertEquals(List.of("commons-io 2.13.0 is older than 2.14.0"), findings(list(), jars));
        assertEquals(List.of("unseen-lib has no line"), findings(list(), List.of("WEB-INF/lib/unseen-lib-1.0.jar")));
        assertFalse(isOlder("2.100", "2.99") || isOlder("2.15.2", "2.15") || !isOlder("2.9", "2.10"));
    }

    private static List<String> findings(Properties least, List<String> jars) {
        List<String> findings = new ArrayList<>();
        for (String jar : jars) {
            String line = least.getProperty(name(jar));
            if (line == null) {
                findings.add(name(jar) + " has no line");
            } else {
                String floor = line.split("\\|")[0].strip();
                if (isOlder(version(jar), floor)) {
                    findings.add(name(jar) + " " + version(jar) + " is older than " + floor);
                }
            }
        }
        return findings;
    }

    private static boolean isOlder(String version, String floor) {
        return Version.parse(version).compareTo(Version.parse(floor)) < 0;
    }

    private static String name(String jar) {
        return parts(jar).group(1);
    }

    private static String version(String jar) {
        return parts(jar).group(2);
    }

    private static Matcher parts(String jar) {
        Matcher parts = JAR.matcher(jar);
        assertTrue(parts.matches(), "a jar whose version its name does not tell: " + jar);
        return parts;
    }

    private static List<String> jars() throws IOException {
        List<String> jars = new ArrayList<>();
        try (ZipFile war = new ZipFile(System.getProperty("war"))) {
            war.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.endsWith(".jar"))
                    .forEach(jars::add);
        }
        try (Stream<Path> drivers = Files.list(Path.of(System.getProperty("jdbc.dir")))) {
            drivers.map(Path::toString).filter(name -> name.endsWith(".jar")).forEach(jars::add);
        }
        return jars;
    }

    private static Properties list() throws IOException {
        Properties list = new Properties();
        try (Reader text = Files.newBufferedReader(LIST)) {
            list.load(text);
        }
        return list;
    }
}
