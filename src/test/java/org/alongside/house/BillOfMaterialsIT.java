package org.alongside.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of libraries inside the WAR names exactly the libraries inside the WAR. */
class BillOfMaterialsIT {

    private static final String PLACE = "META-INF/sbom/sbom.json";

    /** No repository can be reached at port 9, where everything is discarded (RFC 863). */
    private static final String NOWHERE = "<settings><mirrors><mirror><id>central</id><mirrorOf>*</mirrorOf>"
            + "<url>http://127.0.0.1:9/</url></mirror></mirrors></settings>";

    @TempDir
    Path folder;

    @Test
    @DisplayName("RUNTIME-15 the CycloneDX list names each jar inside the WAR by the digest of its bytes, and no other")
    void equal() throws IOException, InterruptedException {
        try (ZipFile war = new ZipFile(System.getProperty("war"))) {
            ZipEntry entry = war.getEntry(PLACE);
            boolean apart = entry == null && "offline true".equals(System.getProperty("network"));
            assertTrue(apart || entry != null, "the WAR has no " + PLACE);
            JsonObject list = apart ? madeApart() : read(war, entry);
            assertFalse(listed(list).isEmpty());
            assertEquals(inside(war), listed(list));
        }
    }

    @Test
    @DisplayName("a jar that the list does not name is another one, also where only a byte differs")
    void sabotage() {
        assertFalse(digest(new byte[] {1}).equals(digest(new byte[] {2})));
        JsonObject list = Json.createReader(new java.io.StringReader("""
                {"components": [{"hashes": [{"alg": "MD5", "content": "ab"}, {"alg": "SHA-256", "content": "%s"}]}]}
                """.formatted(digest(new byte[] {1}))))
                .readObject();
        assertEquals(Set.of(digest(new byte[] {1})), listed(list));
    }

    /**
     * The list as the same plug-in makes it from the same pom without any network: Maven leaves it out of builds with -o
     * itself, however little it needs one.
     */
    private JsonObject madeApart() throws IOException, InterruptedException {
        Files.copy(Path.of("pom.xml"), folder.resolve("pom.xml"));
        Files.writeString(folder.resolve("settings.xml"), NOWHERE);
        Process maven = new ProcessBuilder(
                        System.getProperty("maven"),
                        "-q",
                        "--batch-mode",
                        "-s",
                        "settings.xml",
                        "cyclonedx:makeBom@sbom")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("maven.log").toFile())
                .start();
        assertTrue(maven.waitFor(5, TimeUnit.MINUTES), "the list took too long");
        assertEquals(0, maven.exitValue(), Files.readString(folder.resolve("maven.log")));
        try (InputStream in = Files.newInputStream(folder.resolve("target/sbom/sbom.json"));
                JsonReader reader = Json.createReader(in)) {
            return reader.readObject();
        }
    }

    private static JsonObject read(ZipFile war, ZipEntry entry) throws IOException {
        try (InputStream in = war.getInputStream(entry);
                JsonReader reader = Json.createReader(in)) {
            return reader.readObject();
        }
    }

    private static Set<String> listed(JsonObject list) {
        return list.getJsonArray("components").getValuesAs(JsonObject.class).stream()
                .flatMap(component -> component.getJsonArray("hashes").getValuesAs(JsonObject.class).stream())
                .filter(hash -> "SHA-256".equals(hash.getString("alg")))
                .map(hash -> hash.getString("content"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> inside(ZipFile war) throws IOException {
        Set<String> digests = new TreeSet<>();
        for (ZipEntry entry :
                war.stream().filter(each -> each.getName().endsWith(".jar")).toList()) {
            try (InputStream in = war.getInputStream(entry)) {
                digests.add(digest(in.readAllBytes()));
            }
        }
        return digests;
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
