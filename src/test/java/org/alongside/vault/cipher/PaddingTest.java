package org.alongside.vault.cipher;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.alongside.kernel.PersonId;
import org.alongside.vault.random.Randomness;
import org.alongside.vault.seal.DataKey;
import org.alongside.vault.seal.Owner;
import org.alongside.vault.seal.ReadyKey;
import org.alongside.vault.seal.SealBroken;
import org.alongside.vault.seal.Sealed;
import org.alongside.vault.seal.SealedPlace;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaddingTest {

    /** "I get loud when I am scared." and a zero, sealed by the form before. */
    private static final String SEALED_BEFORE =
            "01222222222222422282222222222222223daffab043ced0fdf4934042ee66240d9b2e92"
                    + "1a2763a6d9c0d7f81ab6a9e310eff2fbccb69eda7519efbd082f7ad6358d825dac927955b024";

    private static final SealedPlace PLACE =
            new SealedPlace("learning_entry", "writing", UUID.fromString("33333333-3333-4333-8333-333333333333"), 3);

    private final ReadyKey ana = new ReadyKey(
            Owner.of(PersonId.of("11111111-1111-4111-8111-111111111111")),
            new DataKey(UUID.fromString("22222222-2222-4222-8222-222222222222"), counting()),
            new Randomness());

    @Test
    @DisplayName("VAULT-8 texts of the same size seal to one length, whatever they say, and read back")
    void oneLength() {
        Random random = new Random(20261122);
        for (int round = 0; round < 3000; round++) {
            int[] size = {0, 63, 64, 255, 256, 1023, 1024, 4095, 4096, 16_383};
            int from = 2 * random.nextInt(size.length / 2);
            String one = text(random, size[from], size[from + 1]);
            String other = text(random, size[from], size[from + 1]);
            Sealed sealed = ana.seal(PLACE, one);
            assertEquals(
                    sealed.bytes().length,
                    ana.seal(PLACE, other).bytes().length,
                    () -> one.length() + " and " + other.length());
            assertEquals(one, ana.open(PLACE, sealed));
        }
    }

    @Test
    @DisplayName("VAULT-8 all that a person can write has one of six lengths")
    void sixLengths() {
        Set<Integer> lengths = new TreeSet<>();
        for (int clear = 0; clear < 65_536; clear++) {
            lengths.add(Padding.lengthFor(clear));
        }
        assertEquals(Set.of(64, 256, 1024, 4096, 16_384, 65_536), lengths);
    }

    @Test
    @DisplayName("VAULT-8 longer values grow by a thirty-second at most, by the lengths of Padmé, and never shrink")
    void padme() {
        int before = 65_536;
        for (int clear = 65_536; clear < 4_000_000; clear += 7) {
            int length = Padding.lengthFor(clear);
            assertTrue(length > clear && length - clear <= 1 + clear / 32, clear + " to " + length);
            assertTrue(length >= before, "shorter than before at " + clear);
            before = length;
        }
        assertEquals(1_048_576, Padding.lengthFor(1_048_575));
        assertEquals(1_048_576 + 32_768, Padding.lengthFor(1_048_576));
    }

    @Test
    @DisplayName("VAULT-8 what ends like the filling reads back as it was")
    void endings() {
        for (String end : List.of("", "\u0000", "\u0080", "\u0080\u0000", "\u0000\u0080", " ", "\n", "怒り", "😀")) {
            for (int length = 0; length < 300; length++) {
                String text = "a".repeat(length) + end;
                assertEquals(text, ana.open(PLACE, ana.seal(PLACE, text)));
            }
        }
        byte[] bytes = {1, (byte) 0x80, 0, (byte) 0x80, (byte) 0x80, 0, 0};
        assertArrayEquals(bytes, Padding.off(Padding.on(bytes)).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "00", "0000", "41", "4100", "81", "8001"})
    @DisplayName("VAULT-2 VAULT-8 what was not filled up is not taken for something that was")
    void notFilled(String hex) {
        assertEquals(Optional.empty(), Padding.off(HexFormat.of().parseHex(hex)));
    }

    @Test
    @DisplayName("VAULT-8 what was sealed before, in its own length, still opens")
    void sealedBefore() {
        Sealed before = new Sealed(HexFormat.of().parseHex(SEALED_BEFORE));
        assertEquals("I get loud when I am scared.\u0000", ana.open(PLACE, before));
    }

    @Test
    @DisplayName("VAULT-2 VAULT-8 neither form opens as the other")
    void formsAreBound() {
        byte[] before = HexFormat.of().parseHex(SEALED_BEFORE);
        before[0] = 2;
        assertThrows(SealBroken.class, () -> ana.open(PLACE, new Sealed(before)));
        byte[] now = ana.seal(PLACE, "mine").bytes();
        now[0] = 1;
        assertThrows(SealBroken.class, () -> ana.open(PLACE, new Sealed(now)));
    }

    /** Any text whose bytes number from one to the other. */
    private static String text(Random random, int from, int to) {
        int bytes = from + random.nextInt(to - from + 1);
        StringBuilder text = new StringBuilder();
        for (int left = bytes; left > 0; ) {
            int point = left > 3 ? random.nextInt(0x1F000, 0x20000) : random.nextInt(0x80);
            String letter = Character.toString(random.nextBoolean() ? random.nextInt(0x80) : point);
            text.append(letter);
            left -= letter.getBytes(StandardCharsets.UTF_8).length;
        }
        return text.toString();
    }

    private static byte[] counting() {
        byte[] key = new byte[32];
        for (int i = 0; i < key.length; i++) {
            key[i] = (byte) i;
        }
        return key;
    }
}
