package org.alongside.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/** The walls. Each is built for a house, so that the same wall can be tried on the wrong house of the tests. */
final class Walls {

    /** Sealed types with a {@code match}. */
    private static final Set<String> CLOSED =
            Set.of(Plan.HOUSE + ".instrument.ResponseFormat", Plan.HOUSE + ".instrument.grammar.Condition");

    private static final String ENGINE_ONLY = Plan.HOUSE + ".instrument.scoring.EngineOnly";

    private final String house;

    Walls(String house) {
        this.house = house;
    }

    ArchRule roomsImportOnlyWhatTheTableLists() {
        return classes()
                .should(dependOnlyWhere(
                        "import only the rooms of the table",
                        (type, target) -> !inTheHouse(target) || Plan.allows(Plan.roomOf(type, house), target)))
                .because("the table rules: " + Plan.MAY_IMPORT);
    }

    ArchRule thePureZoneKnowsNoTechnology() {
        return classes()
                .that(are("pure", type -> Plan.isPure(type, house)))
                .should(dependOnlyWhere(
                        "depend on java, mathematics and on pure packages only",
                        (type, target) -> target.getPackageName().startsWith("java.")
                                || Plan.MATHEMATICS.stream().anyMatch(target.getPackageName()::startsWith)
                                || target.isPrimitive()
                                || target.isArray()
                                || Plan.isPure(target, Plan.HOUSE)
                                || Plan.isPure(target, house)));
    }

    ArchRule eachTechnologyStaysInItsPackages() {
        return classes()
                .that(are("not wiring", type -> !"runtime".equals(Plan.roomOf(type, house))))
                .should(dependOnlyWhere("keep each technology in its packages", this::technologyIsAtHome));
    }

    ArchRule noClockAndNoChanceBelowTheDoors() {
        return noClasses()
                .that(are("outside runtime, vault and lti.security", this::mustBeGivenTime))
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(java.util.UUID.class, "randomUUID")
                .orShould()
                .dependOnClassesThat(are(
                        "clocks or chance",
                        type -> type.isAssignableTo(java.util.Random.class)
                                || type.isEquivalentTo(java.time.Clock.class)
                                || type.isEquivalentTo(java.util.concurrent.ThreadLocalRandom.class)));
    }

    ArchRule entitiesAreTheModel() {
        return classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should(new ArchCondition<>("hide their empty constructor and have no setters") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        type.getConstructors().stream()
                                .filter(c -> c.getRawParameterTypes().isEmpty())
                                .filter(c -> c.getModifiers().contains(JavaModifier.PUBLIC))
                                .forEach(c ->
                                        events.add(SimpleConditionEvent.violated(c, c.getFullName() + " is public")));
                        type.getMethods().stream()
                                .filter(m -> m.getName().matches("set[A-Z].*"))
                                .forEach(m ->
                                        events.add(SimpleConditionEvent.violated(m, m.getFullName() + " is a setter")));
                    }
                });
    }

    ArchRule doorsKeepToTheirRoom() {
        return classes()
                .that(are("pages or web", type -> isDoor(Plan.inside(type, house))))
                .should(dependOnlyWhere(
                        "use neither another room's door nor a store",
                        (type, target) -> !(isDoor(Plan.inside(target, Plan.HOUSE)) && inAnotherRoom(type, target))
                                && !isStore(target)));
    }

    ArchRule transactionsBeginInServices() {
        return noClasses()
                .that(are(
                        "doors, pure, or entities",
                        type -> isDoor(Plan.inside(type, house))
                                || Plan.isPure(type, house)
                                || type.isAnnotatedWith(Entity.class)))
                .should()
                .beAnnotatedWith(Transactional.class);
    }

    ArchRule noPartnerInLearning() {
        return noClasses()
                .that(are("in learning", type -> "learning".equals(Plan.roomOf(type, house))))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(Plan.HOUSE + ".pairing..", Plan.HOUSE + ".lti..")
                .because("INV-10: solo is whole, by construction");
    }

    ArchRule engineOnlyIsKeptByTheEngineAlone() {
        return classes()
                .that(are(
                        "outside instrument.scoring",
                        type -> !Plan.inside(type, house).equals("instrument.scoring")))
                .should(new ArchCondition<>("keep no EngineOnly in a field") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        type.getFields().stream()
                                .filter(f -> f.getAllInvolvedRawTypes().stream()
                                        .anyMatch(t -> t.getFullName().equals(ENGINE_ONLY)))
                                .forEach(f ->
                                        events.add(SimpleConditionEvent.violated(f, f.getFullName() + " keeps one")));
                    }
                })
                .because("INV-46: what is kept is stored, sent or shown one day");
    }

    /** A decision that asks with {@code instanceof} would not be asked again when a format is added. */
    ArchRule closedTypesAreMatched() {
        return classes()
                .that(are("in the house", type -> inTheHouse(type)))
                .should(
                        new ArchCondition<>(
                                "match response formats and conditions, and never ask for one with instanceof") {
                            @Override
                            public void check(JavaClass type, ConditionEvents events) {
                                type.getInstanceofChecks().stream()
                                        .filter(check -> isClosed(check.getRawType()))
                                        .forEach(check -> events.add(SimpleConditionEvent.violated(
                                                check,
                                                type.getName() + " asks for "
                                                        + check.getRawType().getName()
                                                        + check.getSourceCodeLocation())));
                            }
                        })
                .because("INSTRUMENT-37: a further one does not compile until each place has decided");
    }

    private static boolean isClosed(JavaClass type) {
        return CLOSED.stream()
                .anyMatch(closed ->
                        type.isAssignableTo(closed) && !type.getFullName().equals(closed));
    }

    private boolean technologyIsAtHome(JavaClass type, JavaClass target) {
        String inside = Plan.inside(type, house);
        String last = inside.substring(inside.lastIndexOf('.') + 1);
        for (Map.Entry<String, Set<String>> technology : Plan.LIVES_IN.entrySet()) {
            if (target.getPackageName().startsWith(technology.getKey())
                    && !technology.getValue().contains(last)) {
                return false;
            }
        }
        return true;
    }

    private boolean mustBeGivenTime(JavaClass type) {
        String inside = Plan.inside(type, house);
        return !inside.startsWith("runtime") && !inside.startsWith("vault") && !inside.equals("lti.security");
    }

    private boolean inAnotherRoom(JavaClass type, JavaClass target) {
        return !Plan.roomOf(type, house).equals(Plan.roomOf(target, Plan.HOUSE));
    }

    private static boolean isDoor(String inside) {
        return inside.endsWith(".page") || inside.endsWith(".web");
    }

    private static boolean isStore(JavaClass type) {
        return type.getFields().stream().anyMatch(f -> f.getRawType().isEquivalentTo(EntityManager.class))
                && !type.isAnnotatedWith(Transactional.class);
    }

    private static boolean inTheHouse(JavaClass target) {
        return target.getPackageName().startsWith(Plan.HOUSE + ".");
    }

    private static DescribedPredicate<JavaClass> are(String what, java.util.function.Predicate<JavaClass> test) {
        return DescribedPredicate.describe(what, test);
    }

    private static ArchCondition<JavaClass> dependOnlyWhere(String what, BiPredicate<JavaClass, JavaClass> allowed) {
        return new ArchCondition<>(what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    if (!allowed.test(type, dependency.getTargetClass())) {
                        events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
                    }
                }
            }
        };
    }
}
