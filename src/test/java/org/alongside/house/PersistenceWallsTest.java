package org.alongside.house;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.alongside.support.ImportedHouse;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PersistenceWallsTest {

    private static final JavaClasses HOUSE = ImportedHouse.CLASSES;

    private static final JavaClasses WRONG = new ClassFileImporter().importPackages("org.alongside.house.wrong");

    static Stream<Arguments> walls() {
        PersistenceWalls walls = new PersistenceWalls();
        return Stream.of(
                Arguments.of("CatchesTheRefusal", walls.servicesCatchNoRefusalOfTheDatabase()),
                Arguments.of("CallsItself", walls.transactionsAreOfWholeClasses()),
                Arguments.of("CallsItselfAnew", walls.transactionsAreOfWholeClasses()),
                Arguments.of("BeginsANewOneWithin", walls.newTransactionsBeginWhereNoneIs()),
                Arguments.of("ClearsUnwritten", walls.nothingIsForgottenUnwritten()),
                Arguments.of("ConsentOfThree", walls.noThirdTruth()),
                Arguments.of("ConsentOfThree", walls.consentIsNoTruthValue()),
                Arguments.of("WorksOnItsOwnThread", walls.threadsAreTheContainers()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("walls")
    @DisplayName("FR-D1 FR-D2 FR-D3 FR-D4 FR-D5 FR-D6 FR-D7 each wall stands")
    void stands(String wrongClass, ArchRule wall) {
        assertDoesNotThrow(() -> wall.check(HOUSE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("walls")
    @DisplayName("each wall catches its wrong class")
    void catches(String wrongClass, ArchRule wall) {
        AssertionError caught = assertThrows(AssertionError.class, () -> wall.check(WRONG));
        assertTrue(caught.getMessage().contains("." + wrongClass + "."), caught.getMessage());
    }
}
