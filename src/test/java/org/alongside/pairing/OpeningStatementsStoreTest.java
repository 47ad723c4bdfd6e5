package org.alongside.pairing;

import static org.alongside.pairing.TwoPeople.days;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Table;
import java.lang.reflect.Field;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.alongside.content.CourseLibrary;
import org.alongside.support.Database;
import org.alongside.support.ImportedHouse;
import org.alongside.support.StatementCount;
import org.alongside.support.StoreTest;
import org.alongside.vault.state.SealedShape;
import org.junit.jupiter.api.DisplayName;

/** What one opening moment asks the database: everything once, and the same whatever the two have said. */
class OpeningStatementsStoreTest {

    private static final int MOST = 18;
    private static final Pattern FROM = Pattern.compile("FROM ([a-z_.]+)");

    @StoreTest
    @DisplayName(
            "RV-D4 one opening moment with 12 joint steps and 3 courses takes at most 18 statements, as many as with one")
    void atMost(Database database) {
        List<String> one = asked(database, TwoPeople.LIBRARY, (two, link) -> {});
        List<String> twelve = asked(database, WideCourses.LIBRARY, (two, link) -> {});
        assertEquals(12, WideCourses.jointSteps().size());
        assertTrue(twelve.size() <= MOST, () -> twelve.size() + " statements:\n" + String.join("\n", twelve));
        assertEquals(one.size(), twelve.size());
        assertEquals(3, inserts(twelve).size(), "the turn, and a word of each that says nothing yet");
    }

    @StoreTest
    @DisplayName(
            "INV-04 PAIRING-11 whatever rests it, a moment takes the same statements as one that opens, but for what both get")
    void sameForEveryReason(Database database) {
        List<String> opens = asked(database, WideCourses.LIBRARY, (two, link) -> {});
        List<String> rests = new ArrayList<>(opens);
        assertTrue(rests.removeAll(inserts(opens)));
        OpeningsStoreTest.REASONS.forEach(
                (reason, rest) -> assertEquals(rests, asked(database, WideCourses.LIBRARY, rest), reason));
        assertEquals(
                rests,
                asked(database, WideCourses.LIBRARY, (two, link) -> two.protection.forget(two.rashid)),
                "Rashid never came near the six questions");
    }

    /**
     * The link and the keys are the locks themselves; turns are written by moments alone; what was done stays done; a
     * no to the use of this site takes the same lock ({@link Revocations}).
     */
    private static final Set<String> BESIDE = Set.of(
            "pairing_link", "vault_key", "safety.vault_key", "pairing_turn", "learning_step_done", "identity_consent");

    @StoreTest
    @DisplayName("AUD-M2 PAIRING-20 a moment goes by nothing that somebody could write without the lock that it holds")
    void goesBy(Database database) {
        Set<String> guarded = protectiveTables();
        assertTrue(guarded.containsAll(Set.of("pairing_yes", "pairing_switch", "safety.hold")), guarded.toString());
        Set<String> read = tablesRead(asked(database, WideCourses.LIBRARY, (two, link) -> {}));
        assertTrue(read.containsAll(guarded), () -> guarded + " beside " + read);
        read.removeAll(guarded);
        assertEquals(BESIDE, read);
        assertEquals(
                Set.of("identity_device"), tablesRead(List.of("SELECT ID FROM identity_device WHERE (PERSON = ?)")));
    }

    /** Of the rows that can be changed only by whoever holds their owner's key. */
    private static Set<String> protectiveTables() {
        return ImportedHouse.CLASSES.stream()
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.getRawType().isEquivalentTo(SealedShape.class)
                        && field.getModifiers().contains(JavaModifier.STATIC))
                .map(field -> shape(field.reflect()))
                .filter(shape -> shape.closed().isPresent())
                .map(shape -> shape.row().getAnnotation(Table.class))
                .map(table -> table.schema().isEmpty() ? table.name() : table.schema() + "." + table.name())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static SealedShape<?, ?> shape(Field field) {
        try {
            field.setAccessible(true);
            return (SealedShape<?, ?>) field.get(null);
        } catch (IllegalAccessException closed) {
            throw new IllegalStateException(closed);
        }
    }

    private static Set<String> tablesRead(List<String> statements) {
        return statements.stream()
                .map(FROM::matcher)
                .flatMap(Matcher::results)
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @StoreTest
    @DisplayName("INV-04 the guard can fail: reading the doors of one person once more is seen")
    void sabotage(Database database) {
        StatementCount statements = StatementCount.on(database);
        statements.rolledBack(entities -> {
            TwoPeople two = new TwoPeople(entities);
            Link link = two.ready(days(0));
            List<String> once = statements.during(entities, () -> two.protection.doors.of(two.ana));
            List<String> twice = statements.during(entities, () -> {
                two.protection.doors.of(two.ana);
                two.protection.doors.of(two.ana);
            });
            assertTrue(twice.size() > once.size(), link::toString);
        });
    }

    /** The statements of the first moment of two who said yes to everything, after the reason has done its part. */
    private static List<String> asked(Database database, CourseLibrary library, BiConsumer<TwoPeople, Link> reason) {
        StatementCount statements = StatementCount.on(database);
        List<String> asked = new ArrayList<>();
        statements.rolledBack(entities -> {
            TwoPeople two = new TwoPeople(entities, library);
            Link link = two.ready(days(0));
            Instant moment = two.nextMoment(link, days(0));
            Map<UUID, Boolean> everything = library.courses().stream()
                    .flatMap(course -> course.jointSteps().stream())
                    .collect(Collectors.toMap(step -> step.uuid(), step -> true));
            two.yeses.keep(two.ana, link, everything, moment.minusSeconds(60));
            two.yeses.keep(two.rashid, link, everything, moment.minusSeconds(60));
            reason.accept(two, link);
            forgetWhatWasRead(entities);
            asked.addAll(statements.during(entities, () -> two.openings.openDue(moment)));
        });
        return asked;
    }

    private static void forgetWhatWasRead(EntityManager entities) {
        entities.flush();
        entities.clear();
    }

    private static List<String> inserts(List<String> statements) {
        return statements.stream()
                .filter(sql -> sql.toLowerCase().matches("insert into pairing_(turn|finish).*"))
                .toList();
    }
}
