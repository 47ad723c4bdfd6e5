package org.alongside.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.MappedSuperclass;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The walls that keep traps of persistence out which other products fell into. Each trap shows itself only with a real
 * transaction, so a way into it is closed rather than tested in each place.
 */
final class PersistenceWalls {

    /** What a failure of the database, of the transaction or of the commit comes as, and what is above those. */
    private static final Set<String> REFUSALS_OF_THE_DATABASE = Set.of(
            "java.lang.Exception",
            "java.lang.RuntimeException",
            "java.sql.SQLException",
            "jakarta.persistence.PersistenceException",
            "jakarta.transaction.RollbackException",
            "jakarta.transaction.TransactionalException");

    private static final Set<String> MAKE_THREADS = Set.of(
            "java.lang.Thread",
            "java.util.Timer",
            "java.util.concurrent.ThreadPoolExecutor",
            "java.util.concurrent.ScheduledThreadPoolExecutor",
            "java.util.concurrent.ForkJoinPool");

    private static final Set<String> GO_ELSEWHERE =
            Set.of("runAsync", "supplyAsync", "thenRunAsync", "thenApplyAsync", "thenAcceptAsync", "parallelStream");

    /** A service begins, or works in, a transaction; whoever calls it sees how that ends. */
    ArchRule servicesCatchNoRefusalOfTheDatabase() {
        return each(
                        "let failures of the database out to whoever began the transaction",
                        (type, wrong) -> type.getCodeUnits().stream()
                                .filter(unit -> isWithinATransaction(type))
                                .filter(PersistenceWalls::catchesARefusal)
                                .forEach(unit -> wrong.accept(unit.getFullName() + " catches one")))
                .because("FR-D1, FR-D2: it comes at the commit, after the method, and what is left of the persistence"
                        + " context is of no use");
    }

    /** The annotation on one method would be passed by when a method beside it calls it. */
    ArchRule transactionsAreOfWholeClasses() {
        return each(
                        "have their transactions as a class, and call no beginning of a new one on themselves",
                        (type, wrong) -> {
                            type.getMethods().stream()
                                    .filter(method -> method.isAnnotatedWith(Transactional.class))
                                    .forEach(method -> wrong.accept(method.getFullName() + " has its own"));
                            type.getMethodCallsFromSelf().stream()
                                    .filter(call -> beginsNew(type)
                                            && call.getTargetOwner().equals(type))
                                    .filter(call -> call.getTarget()
                                            .resolveMember()
                                            .filter(PersistenceWalls::isCalledFromOutside)
                                            .isPresent())
                                    .forEach(call -> wrong.accept(call.getDescription()));
                        })
                .because("FR-D3: a call within a class passes no interceptor");
    }

    /** Where no outer transaction is, none can hold what the inner one waits for. */
    ArchRule newTransactionsBeginWhereNoneIs() {
        return each(
                        "begin a new transaction only where a transaction is forbidden",
                        (type, wrong) -> type.getMethodCallsFromSelf().stream()
                                .filter(call -> beginsNew(call.getTargetOwner())
                                        && !call.getTargetOwner().equals(type))
                                .filter(call -> !isOf(type, Transactional.TxType.NEVER))
                                .forEach(call -> wrong.accept(call.getDescription())))
                .because(
                        "FR-D4: within an outer transaction the inner one would wait for locks that the outer one holds");
    }

    /** What waits in the persistence context is written before it is forgotten. */
    ArchRule nothingIsForgottenUnwritten() {
        return each(
                        "flush before they clear",
                        (type, wrong) -> type.getCodeUnits().stream()
                                .filter(unit -> calls(unit, "clear") && !calls(unit, "flush"))
                                .forEach(unit -> wrong.accept(unit.getFullName() + " clears what may not be written")))
                .because("FR-D5: what is cleared is neither written nor refused");
    }

    ArchRule noThirdTruth() {
        return each(
                        "keep a truth as boolean, or as an enum where there is more to say",
                        (type, wrong) -> type.getFields().stream()
                                .filter(field -> field.getRawType().isEquivalentTo(Boolean.class))
                                .filter(field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC))
                                .forEach(field -> wrong.accept(field.getFullName() + " may be null")))
                .because("FR-D6: null is neither yes nor no");
    }

    ArchRule consentIsNoTruthValue() {
        return each(
                        "keep a consent as an enum",
                        (type, wrong) -> type.getFields().stream()
                                .filter(field ->
                                        isStored(type) && type.getSimpleName().contains("Consent"))
                                .filter(field -> field.getRawType().isEquivalentTo(boolean.class))
                                .filter(field -> !field.getName().startsWith("_persistence"))
                                .forEach(field -> wrong.accept(field.getFullName() + " can be turned round unseen")))
                .because("FR-D6: true of which question?");
    }

    /** The container's threads end with the application, before its persistence units do. */
    ArchRule threadsAreTheContainers() {
        return each("work on threads of the container", (type, wrong) -> {
                    type.getConstructorCallsFromSelf().stream()
                            .filter(call ->
                                    MAKE_THREADS.contains(call.getTargetOwner().getFullName())
                                            && !hasTheContainers(type))
                            .forEach(call -> wrong.accept(call.getDescription()));
                    type.getMethodCallsFromSelf().stream()
                            .filter(call -> startsWork(call) && !hasTheContainers(type))
                            .forEach(call -> wrong.accept(call.getDescription()));
                })
                .because("FR-D7: work on other threads goes on when the persistence unit is closed");
    }

    private static boolean isWithinATransaction(JavaClass type) {
        return !isOf(type, Transactional.TxType.NEVER)
                && (type.isAnnotatedWith(Transactional.class)
                        || type.getFields().stream()
                                .anyMatch(field -> field.getRawType().isEquivalentTo(EntityManager.class)));
    }

    private static boolean catchesARefusal(JavaCodeUnit unit) {
        return unit.getTryCatchBlocks().stream()
                .flatMap(block -> block.getCaughtThrowables().stream())
                .anyMatch(caught -> REFUSALS_OF_THE_DATABASE.contains(caught.getFullName())
                        || caught.isAssignableTo("jakarta.persistence.PersistenceException"));
    }

    private static boolean isCalledFromOutside(JavaMethod method) {
        return !method.getModifiers().contains(JavaModifier.PRIVATE)
                && !method.getModifiers().contains(JavaModifier.STATIC);
    }

    private static boolean beginsNew(JavaClass type) {
        return isOf(type, Transactional.TxType.REQUIRES_NEW);
    }

    private static boolean isOf(JavaClass type, Transactional.TxType kind) {
        return type.tryGetAnnotationOfType(Transactional.class)
                .filter(own -> own.value() == kind)
                .isPresent();
    }

    private static boolean calls(JavaCodeUnit unit, String verb) {
        return unit.getMethodCallsFromSelf().stream()
                .map(JavaAccess::getTarget)
                .anyMatch(target -> target.getOwner().isEquivalentTo(EntityManager.class)
                        && target.getName().equals(verb));
    }

    private static boolean isStored(JavaClass type) {
        return Stream.of(Entity.class, Embeddable.class, MappedSuperclass.class).anyMatch(type::isAnnotatedWith);
    }

    private static boolean startsWork(JavaAccess<?> call) {
        return call.getTargetOwner().getFullName().equals("java.util.concurrent.Executors")
                || GO_ELSEWHERE.contains(call.getName());
    }

    private static boolean hasTheContainers(JavaClass type) {
        return type.getFields().stream()
                .anyMatch(field -> field.getRawType().isEquivalentTo(ManagedThreadFactory.class));
    }

    private static ArchRule each(String what, BiConsumer<JavaClass, Consumer<String>> look) {
        return classes().should(new ArchCondition<>(what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                look.accept(type, words -> events.add(SimpleConditionEvent.violated(type, words)));
            }
        });
    }
}
