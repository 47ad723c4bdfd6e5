package org.alongside.identity.codes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RecoveryCodeTest {

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    @DisplayName("IDENTITY-80 however a code is written down, it is read as itself")
    void typed(long seed) {
        Random chance = new Random(seed);
        RecoveryCode code = RecoveryCode.draw(chance::nextInt);
        String sloppy = code.grouped()
                .toLowerCase(Locale.ROOT)
                .replace("-", chance.nextBoolean() ? " " : "\u2013")
                .replace('0', chance.nextBoolean() ? 'o' : '0')
                .replace('1', chance.nextBoolean() ? 'l' : 'I');
        assertEquals(Optional.of(code), RecoveryCode.typed(" " + sloppy + "\n"));
    }

    @Test
    @DisplayName("IDENTITY-80 a code has 60 bits of chance, and no sign that looks like another")
    void chance() {
        long different = IntStream.range(0, 32)
                .mapToObj(n -> RecoveryCode.draw(bound -> n % bound).signs().substring(0, 1))
                .distinct()
                .count();
        assertEquals(32, different, "so many signs are drawn from");
        assertTrue(RecoveryCode.SIGNS * Math.log(different) / Math.log(2) >= 60);
        assertTrue(IntStream.range(0, 32)
                .mapToObj(n -> RecoveryCode.draw(bound -> n % bound).signs())
                .noneMatch(signs -> signs.matches(".*[ILOU].*")));
    }

    @Test
    @DisplayName("IDENTITY-80 what can be no code is none, however long it is")
    void none() {
        assertEquals(Optional.empty(), RecoveryCode.typed(""));
        assertEquals(Optional.empty(), RecoveryCode.typed("ABCD-EFGH-JKM"));
        assertEquals(Optional.empty(), RecoveryCode.typed("UBCD-EFGH-JKMN"));
        assertEquals(Optional.empty(), RecoveryCode.typed(" ".repeat(1_000_000) + "ABCDEFGHJKMN"));
    }
}
