package org.alongside.vault.cipher;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DerivationTest {

    @Test
    @DisplayName("VAULT-7 what is derived differs by purpose, input and key, and is the same the next time")
    void derived() {
        byte[] one = new byte[32];
        byte[] two = new byte[32];
        Arrays.fill(two, (byte) 2);
        byte[] input = "x".getBytes(StandardCharsets.UTF_8);
        byte[] value = Derivation.of(one, "opening", input);
        assertEquals(32, value.length);
        assertArrayEquals(value, Derivation.of(one.clone(), "opening", input.clone()));
        assertFalse(Arrays.equals(value, Derivation.of(one, "pin", input)));
        assertFalse(Arrays.equals(value, Derivation.of(one, "opening", new byte[1])));
        assertFalse(Arrays.equals(value, Derivation.of(two, "opening", input)));
        assertEquals(
                "b7dc55a215f29f663113d97bb1495f855243d297975860594d71c2c865849a2f",
                HexFormat.of().formatHex(value),
                "changing this moves every opening moment and every PIN");
    }
}
