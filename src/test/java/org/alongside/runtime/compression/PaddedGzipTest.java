package org.alongside.runtime.compression;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaddedGzipTest {

    private static final int BYTES_OF_A_TOKEN = 57;
    private static final int TRIES = 400;

    private final Random chance = new Random(20261128);

    private String token() {
        byte[] bytes = new byte[BYTES_OF_A_TOKEN];
        chance.nextBytes(bytes);
        return Base64.getUrlEncoder().encodeToString(bytes);
    }

    /** A page of the site's own words, with as many forms. */
    private static String page(List<String> tokens) {
        try {
            StringBuilder page = new StringBuilder(Files.readString(Path.of("src/main/webapp/data.xhtml")));
            tokens.forEach(token -> page.append("<form><input type=\"hidden\" name=\"csrf\" value=\"")
                    .append(token)
                    .append("\"/><button>Keep this</button></form>"));
            return page.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<byte[]> packed(int forms) {
        List<String> tokens =
                IntStream.range(0, forms).mapToObj(form -> token()).toList();
        return PaddedGzip.of(
                bytes(page(tokens)), tokens.stream().map(PaddedGzipTest::bytes).toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 5, 12})
    @DisplayName("RUNTIME-16 Q-S1 pages that are equal but for their tokens have one length on the wire")
    void oneLength(int forms) {
        Set<Integer> lengths = new TreeSet<>();
        for (int i = 0; i < TRIES; i++) {
            lengths.add(packed(forms).orElseThrow(() -> new AssertionError("a token did not fit")).length);
        }
        assertEquals(1, lengths.size(), lengths::toString);
        assertEquals(0, lengths.iterator().next() % PaddedGzip.STEP);
    }

    @Test
    @DisplayName("RUNTIME-16 sabotage: without the filling their lengths differ")
    void withoutFilling() {
        Set<Integer> lengths = new TreeSet<>();
        for (int i = 0; i < TRIES; i++) {
            lengths.add(gzip(bytes(page(List.of(token(), token())))).length);
        }
        assertTrue(lengths.size() > 1, lengths::toString);
    }

    @Test
    @DisplayName("RUNTIME-16 what is unpacked is the page, byte by byte")
    void wholeAgain() throws IOException {
        List<String> tokens = new ArrayList<>(List.of(token(), token()));
        byte[] page = bytes(page(tokens));
        byte[] packed = PaddedGzip.of(
                        page, tokens.stream().map(PaddedGzipTest::bytes).toList())
                .orElseThrow();
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            assertArrayEquals(page, in.readAllBytes());
        }
    }

    @Test
    @DisplayName("RUNTIME-16 a page whose filling would not fit into the header is left as it is")
    void tooMuchToFill() {
        byte[] token = bytes("B".repeat(40_000));
        assertTrue(PaddedGzip.of(token, List.of(token)).isEmpty());
        assertTrue(PaddedGzip.of(token, List.of()).isPresent());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] gzip(byte[] page) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
