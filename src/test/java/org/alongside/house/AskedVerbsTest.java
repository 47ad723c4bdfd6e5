package org.alongside.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.alongside.identity.codes.RecoverySheets;
import org.alongside.identity.credential.OwnProof;
import org.alongside.identity.passkey.Passkeys;
import org.alongside.identity.pin.FreshStarts;
import org.alongside.identity.security.PrivateDoor;
import org.alongside.pairing.Invitations;
import org.alongside.pairing.Joining;
import org.alongside.safety.Holds;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What could be done in somebody's name (domain 4.5), at the verbs: no page can forget what a verb asks for. */
class AskedVerbsTest {

    /** The password is not among them: its verb asks for the old one, which is a credential of one's own. */
    private static final Map<Class<?>, List<String>> ASKED = Map.of(
            Invitations.class, List.of("make"),
            Joining.class, List.of("join"),
            PrivateDoor.class, List.of("change"),
            FreshStarts.class, List.of("bringBack", "start"),
            Holds.class, List.of("lift"),
            RecoverySheets.class, List.of("make"),
            Passkeys.class, List.of("add"));

    private static boolean asks(Method verb) {
        return Arrays.stream(verb.getGenericParameterTypes()).anyMatch(AskedVerbsTest::isProof)
                || Arrays.stream(verb.getParameterTypes())
                        .filter(Class::isRecord)
                        .flatMap(wish -> Arrays.stream(wish.getRecordComponents()))
                        .anyMatch(part -> isProof(part.getGenericType()));
    }

    private static boolean isProof(Type type) {
        return type.getTypeName().contains(OwnProof.class.getName());
    }

    private static List<Method> verbs(Class<?> service, String name) {
        return Arrays.stream(service.getDeclaredMethods())
                .filter(method -> method.getName().equals(name) && !method.isSynthetic())
                .toList();
    }

    @Test
    @DisplayName(
            "A67 F16 IDENTITY-82 PAIRING-40 SAFETY-40 each verb of the list asks whether an own credential was shown")
    void verbsAsk() {
        Map<String, Boolean> found = new TreeMap<>();
        ASKED.forEach((service, names) -> names.forEach(name -> found.put(
                service.getSimpleName() + "." + name,
                !verbs(service, name).isEmpty() && verbs(service, name).stream().allMatch(AskedVerbsTest::asks))));
        assertEquals(
                List.of(),
                found.entrySet().stream().filter(verb -> !verb.getValue()).toList());
    }

    @Test
    @DisplayName("IDENTITY-82 a verb that asks for the person alone is told from one that asks for a proof")
    void told() {
        assertFalse(verbs(Invitations.class, "takeBack").stream().anyMatch(AskedVerbsTest::asks));
        assertTrue(verbs(Holds.class, "lift").stream().allMatch(AskedVerbsTest::asks));
    }
}
