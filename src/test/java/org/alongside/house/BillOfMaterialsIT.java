package org.alongside.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The list of libraries inside the WAR names exactly the libraries inside the WAR. */
class BillOfMaterialsIT {

    private static final String PLACE = "META-INF/sbom/sbom.json";

    @Test
    @DisplayName("RUNTIME-15 the CycloneDX list names each jar inside the WAR by the digest of its bytes, and no other")
    void equal() throws IOException {
        try (ZipFile war = new ZipFile(System.getProperty("war"))) {
            ZipEntry entry = war.getEntry(PLACE);
            assumeFalse(entry == null && Boolean.getBoolean("offline"), "builds with -o make no list");
            assertNotNull(entry, "the WAR has no " + PLACE);
            JsonObject list = read(war, entry);
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
