package org.alongside.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.kernel.Exempt;
import org.alongside.kernel.JsonBounds;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Whoever has JSON read by a library asks {@link JsonBounds} first, or says why nobody from outside has written it. */
class JsonWallTest {

    private static final String WALL = "ReadsJsonAsItComes";

    private static final Set<String> LIBRARIES =
            Set.of("jakarta.json.", "com.nimbusds.", "com.webauthn4j.", "com.fasterxml.", "org.eclipse.yasson.");

    /** A library's verbs that read a text; of these types alone a verb of this name reads a word, not JSON. */
    private static final Pattern READS =
            Pattern.compile("createReader|createParser|fromJson|readValue|readTree|load" + "|parse|parse\\w*JSON");

    private static final Set<String> OF_WORDS = Set.of("JWSAlgorithm", "JWEAlgorithm", "KeyUse", "Curve", "KeyType");

    /** Somebody who reads what comes as it comes. */
    static final class ReadsAsItComes {

        boolean isObject(String sent) {
            try (JsonReader reader = Json.createReader(new StringReader(sent))) {
                return !reader.readObject().isEmpty();
            }
        }
    }

    @Test
    @DisplayName("IDENTITY-25 LTI-3 whatever has JSON read stays within bounds of depth and length, or reads our own")
    void bounded() {
        JavaClasses house = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(Plan.HOUSE);
        Set<String> readers = readers(house.stream());
        assertTrue(readers.contains("JsonForms") && readers.contains("PasskeyCeremony"), readers::toString);
        assertEquals(Set.of(), unbounded(house.stream()));
    }

    @Test
    @DisplayName("sabotage: a class that reads JSON as it comes is found")
    void sabotage() {
        JavaClasses wrong = new ClassFileImporter().importClasses(ReadsAsItComes.class);
        assertEquals(Set.of("ReadsAsItComes"), unbounded(wrong.stream()));
    }

    private static Set<String> unbounded(Stream<JavaClass> classes) {
        return readers(classes.filter(type -> !isExempt(type) && !asksForBounds(type)));
    }

    private static Set<String> readers(Stream<JavaClass> classes) {
        return classes.filter(type -> accesses(type).anyMatch(JsonWallTest::reads))
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<JavaAccess<?>> accesses(JavaClass type) {
        return Stream.concat(type.getAccessesFromSelf().stream(), type.getCodeUnitReferencesFromSelf().stream());
    }

    private static boolean reads(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        return LIBRARIES.stream().anyMatch(owner.getName()::startsWith)
                && READS.matcher(access.getTarget().getName()).matches()
                && !OF_WORDS.contains(owner.getSimpleName());
    }

    private static boolean asksForBounds(JavaClass type) {
        return accesses(type)
                .anyMatch(access -> access.getTargetOwner().isEquivalentTo(JsonBounds.class)
                        && access.getTarget().getName().equals("hold"));
    }

    private static boolean isExempt(JavaClass type) {
        return type.tryGetAnnotationOfType(Exempt.class)
                .filter(exempt ->
                        exempt.wall().equals(WALL) && !exempt.because().isBlank())
                .isPresent();
    }
}
