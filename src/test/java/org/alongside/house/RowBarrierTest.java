package org.alongside.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.identity.table.RowBarriers;
import org.alongside.kernel.PersonId;
import org.alongside.lti.grades.GradeOutbox;
import org.alongside.lti.grades.PassbackDecisions;
import org.alongside.lti.launch.LaunchLog;
import org.alongside.lti.page.GradesPage;
import org.alongside.lti.page.LaunchPage;
import org.alongside.lti.page.LaunchesPage;
import org.alongside.support.ImportedHouse;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Staff who are one of a couple: every page that reads rows of learners asks first whether it may. */
class RowBarrierTest {

    /** What gives rows of single learners to pages of staff. */
    private static final Set<Class<?>> ROWS = Set.of(LaunchLog.class, GradeOutbox.class, PassbackDecisions.class);

    @Test
    @DisplayName("AUD-M13 IDENTITY-44 each page of staff that reads rows of learners asks the barriers")
    void pages() {
        Set<String> reading = ImportedHouse.CLASSES.stream()
                .filter(type -> type.getPackageName().endsWith(".page"))
                .filter(RowBarrierTest::readsRows)
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(
                Set.of(GradesPage.class, LaunchPage.class, LaunchesPage.class).stream()
                        .map(Class::getSimpleName)
                        .collect(Collectors.toCollection(TreeSet::new)),
                reading);
        assertEquals(
                Set.of(),
                ImportedHouse.CLASSES.stream()
                        .filter(type -> reading.contains(type.getSimpleName()))
                        .filter(type -> !dependsOn(type, RowBarriers.class))
                        .map(JavaClass::getSimpleName)
                        .collect(Collectors.toSet()));
        assertFalse(dependsOn(ImportedHouse.CLASSES.get(LaunchLog.class), RowBarriers.class), "the guard can fail");
    }

    @Test
    @DisplayName("AUD-M13 IDENTITY-44 one barrier that says no is enough, and none keeps nothing")
    void oneIsEnough() {
        PersonId somebody = new PersonId(UUID.randomUUID());
        assertFalse(new RowBarriers(List.of()).keepFrom(somebody));
        assertFalse(new RowBarriers(List.of(who -> false)).keepFrom(somebody));
        assertTrue(new RowBarriers(List.of(who -> false, who -> true)).keepFrom(somebody));
    }

    private static boolean readsRows(JavaClass page) {
        return ROWS.stream().anyMatch(rows -> dependsOn(page, rows));
    }

    private static boolean dependsOn(JavaClass from, Class<?> on) {
        return from.getDirectDependenciesFromSelf().stream()
                .anyMatch(found -> found.getTargetClass().isEquivalentTo(on));
    }
}
