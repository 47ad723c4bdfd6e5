package org.alongside.house;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.alongside.support.ImportedHouse;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HouseRulesTest {

    private static final String WRONG = "org.alongside.house.wrong";

    private static final JavaClasses HOUSE = ImportedHouse.CLASSES;

    private static final JavaClasses WRONG_HOUSE = new ClassFileImporter().importPackages(WRONG);

    private static final Map<String, Function<Walls, ArchRule>> WALLS = Map.ofEntries(
            Map.entry("ImportsAnUpperRoom", Walls::roomsImportOnlyWhatTheTableLists),
            Map.entry("ReachesForAKey", Walls::theInsideOfARoomIsItsOwn),
            Map.entry("PureWithTechnology", Walls::thePureZoneKnowsNoTechnology),
            Map.entry("TechnologyAstray", Walls::eachTechnologyStaysInItsPackages),
            Map.entry("ReadsTheClock", Walls::noClockAndNoChanceBelowTheDoors),
            Map.entry("EntityWithSetter", Walls::entitiesAreTheModel),
            Map.entry("DoorToADoor", Walls::doorsKeepToTheirRoom),
            Map.entry("TransactionAtTheDoor", Walls::transactionsBeginInServices),
            Map.entry("KnowsPartners", Walls::noPartnerInLearning),
            Map.entry("WritesAnOwnLog", Walls::guardingRoomsWriteNoOwnLog),
            Map.entry("KeepsEngineOnly", Walls::engineOnlyIsKeptByTheEngineAlone),
            Map.entry("AsksWhileShown", Walls::gettersAskNoService),
            Map.entry("AsksForARole", Walls::doorsAskForNobodysRole),
            Map.entry("AsksForALocale", Walls::onlyTheReaderHasALanguageAndAZone),
            Map.entry("LooksUpABundle", Walls::sentencesAreLookedUpInOnePlace),
            Map.entry("LooksAtEachCall", Walls::beansFoundByTypeAreGatheredOnce),
            Map.entry("AsksWhereWeAre", Walls::nobodyAsksARequestWhereWeAre),
            Map.entry("RefusalInABag", Walls::refusalsAreSealed),
            Map.entry("BeginsWhenAsked", Walls::servletsBeginWithTheServer),
            Map.entry("RefusesAloud", Walls::servletsAnswerInSilence),
            Map.entry("MakesAProof", Walls::onlyTheSessionHandsOutProofs),
            Map.entry("AsksForOneFormat", Walls::closedTypesAreMatched));

    @ParameterizedTest(name = "{0}")
    @MethodSource("walls")
    @DisplayName(
            "INSTRUMENT-37 KERNEL-1 IDENTITY-20 IDENTITY-52 IDENTITY-82 INV-07 RUNTIME-5 RUNTIME-20 AUD-H9 each wall stands")
    void wallStands(String wrongClass, Function<Walls, ArchRule> wall) {
        assertDoesNotThrow(() -> wall.apply(new Walls(Plan.HOUSE)).check(HOUSE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("walls")
    @DisplayName("each wall catches its wrong class")
    void wallCatches(String wrongClass, Function<Walls, ArchRule> wall) {
        AssertionError caught = assertThrows(
                AssertionError.class, () -> wall.apply(new Walls(WRONG)).check(WRONG_HOUSE));
        assertTrue(caught.getMessage().contains(wrongClass), caught.getMessage());
    }

    @Test
    @DisplayName("rooms have no cycles")
    void noCycles() {
        SlicesRuleDefinition.slices()
                .matching(Plan.HOUSE + ".(*)..")
                .should()
                .beFreeOfCycles()
                .check(HOUSE);
    }

    @Test
    @DisplayName("a cycle between rooms is caught")
    void cycleIsCaught() {
        assertThrows(
                AssertionError.class,
                () -> SlicesRuleDefinition.slices()
                        .matching(WRONG + ".(*)..")
                        .should()
                        .beFreeOfCycles()
                        .check(WRONG_HOUSE));
    }

    @Test
    @DisplayName("packages have no cycles, within a room either")
    void noCyclesOfPackages() {
        packagesOf(Plan.HOUSE).check(HOUSE);
    }

    @Test
    @DisplayName("a cycle between two packages of one room is caught")
    void cycleOfPackagesIsCaught() {
        AssertionError caught = assertThrows(
                AssertionError.class, () -> packagesOf(WRONG + ".learning").check(WRONG_HOUSE));
        assertTrue(caught.getMessage().contains("ClosesACircle"), caught.getMessage());
    }

    private static ArchRule packagesOf(String house) {
        return SlicesRuleDefinition.slices().matching(house + ".(**)").should().beFreeOfCycles();
    }

    static Stream<Arguments> walls() {
        return WALLS.entrySet().stream().map(wall -> Arguments.of(wall.getKey(), wall.getValue()));
    }
}
