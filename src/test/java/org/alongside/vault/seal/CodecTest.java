package org.alongside.vault.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.UUID;
import org.alongside.kernel.PersonId;
import org.alongside.vault.random.Randomness;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CodecTest {

    private static final SealedPlace PLACE = new SealedPlace("safety.hold", "state", new UUID(3, 3), 3);

    /** Two ways to go. */
    public enum Way {
        HERE,
        THERE
    }

    /** A value with a part of every kind that ours have. */
    public record Sample(
            String words,
            Optional<Way> way,
            Optional<Instant> at,
            OptionalDouble number,
            List<Way> ways,
            Map<UUID, Boolean> taps,
            Map<String, Integer> counts,
            List<Part> parts) {

        /** Behaviour is not written. */
        public boolean isLong() {
            return words.length() > 3;
        }

        /** Nor is this. */
        public String getLoud() {
            return words.toUpperCase(java.util.Locale.ROOT);
        }
    }

    /** A part of a value. */
    public record Part(int line, String reason, double exact) {}

    private final Owner ana = Owner.of(new PersonId(new UUID(1, 1)));
    private final ReadyKey key = new ReadyKey(ana, new DataKey(new UUID(2, 2), new byte[32]), new Randomness());

    private static Sample sample(Random random) {
        double number = Double.longBitsToDouble(random.nextLong());
        double exact = Double.isFinite(number) ? number : 0.1;
        return new Sample(
                "Ärger, \"怒り\"\n\u0000" + random.nextInt(),
                random.nextBoolean() ? Optional.of(Way.THERE) : Optional.empty(),
                random.nextBoolean() ? Optional.of(Instant.ofEpochSecond(random.nextInt(), 5)) : Optional.empty(),
                random.nextBoolean() ? OptionalDouble.of(exact) : OptionalDouble.empty(),
                List.of(Way.HERE, Way.THERE).subList(0, random.nextInt(3)),
                random.nextBoolean() ? Map.of(new UUID(random.nextLong(), 1), random.nextBoolean()) : Map.of(),
                random.nextBoolean() ? Map.of("q" + random.nextInt(9), random.nextInt()) : Map.of(),
                List.of(new Part(random.nextInt(), "", exact)));
    }

    @Test
    @DisplayName("VAULT-9 a record reads back as it was, to the last digit, and its behaviour is not written")
    void readsBack() {
        Codec<Sample> codec = Codec.of(Sample.class, 256);
        Random random = new Random(20261128);
        for (int round = 0; round < 2000; round++) {
            Sample sample = sample(random);
            assertEquals(sample, key.open(PLACE, codec, key.seal(PLACE, codec, sample)));
        }
        String text = new String(codec.write(sample(random)), StandardCharsets.UTF_8);
        assertFalse(text.contains("long") || text.contains("loud"), text);
        assertTrue(text.contains("\"words\""), text);
    }

    @Test
    @DisplayName("VAULT-9 the same value gives the same bytes, its parts in the order of their names")
    void sameBytes() {
        Part part = new Part(3, "why", -0.5);
        String text = new String(Codec.of(Part.class, 64).write(part), StandardCharsets.UTF_8);
        assertTrue(text.startsWith("{\"exact\":-0.5,\"line\":3,\"reason\":\"why\"}\u0000".substring(0, 38)), text);
    }

    @Test
    @DisplayName("VAULT-9 VAULT-8 whatever fits into the least length of its codec has that length")
    void leastLength() {
        Codec<Part> codec = Codec.of(Part.class, 1024);
        for (int letters : new int[] {0, 1, 100, 900}) {
            assertEquals(1024, codec.write(new Part(1, "x".repeat(letters), 1)).length);
        }
        assertEquals(4096, codec.write(new Part(1, "x".repeat(1024), 1)).length);
    }

    @Test
    @DisplayName("VAULT-9 VAULT-2 no form opens as another, and a record is no text")
    void formsApart() {
        Codec<Part> codec = Codec.of(Part.class, 64);
        byte[] bytes = key.seal(PLACE, codec, new Part(1, "a", 1)).bytes();
        assertEquals(3, bytes[0]);
        assertThrows(SealBroken.class, () -> key.open(PLACE, new Sealed(bytes)));
        for (byte form : new byte[] {0, 1, 2, 4}) {
            byte[] other = bytes.clone();
            other[0] = form;
            assertThrows(SealBroken.class, () -> key.open(PLACE, codec, new Sealed(other)));
        }
        Sealed text = key.seal(PLACE, "{\"exact\":1,\"line\":1,\"reason\":\"a\"}");
        assertThrows(SealBroken.class, () -> key.open(PLACE, codec, text), "a text is no record, though it looks it");
    }

    @Test
    @DisplayName("VAULT-9 a text of before is read by what the codec was told, and only that")
    void older() {
        Codec<Part> codec = Codec.of(Part.class, 64).readingOlder(text -> new Part(Integer.parseInt(text), "then", 0));
        assertEquals(new Part(7, "then", 0), key.open(PLACE, codec, key.seal(PLACE, "7")));
        Sealed other = key.seal(PLACE, "seven");
        assertThrows(SealBroken.class, () -> key.open(PLACE, codec, other));
    }

    @Test
    @DisplayName("VAULT-10 a set and the tool are owners with keys of their own, and none opens what another sealed")
    void owners() {
        Codec<Part> codec = Codec.of(Part.class, 64);
        DataKey same = new DataKey(new UUID(2, 2), new byte[32]);
        Sealed anas = key.seal(PLACE, codec, new Part(1, "a", 1));
        ReadyKey set = new ReadyKey(Owner.ofSet(ana.id()), same, new Randomness());
        ReadyKey tool = new ReadyKey(Owner.TOOL, same, new Randomness());
        assertThrows(SealBroken.class, () -> set.open(PLACE, codec, anas), "though id and key are the same");
        assertThrows(SealBroken.class, () -> tool.open(PLACE, codec, anas));
    }
}
