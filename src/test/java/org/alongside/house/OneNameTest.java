package org.alongside.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.alongside.support.ImportedHouse;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** One word has one owner: whoever reads a type's simple name, in a comment or a trail, knows which type is meant. */
class OneNameTest {

    private static SortedMap<String, SortedSet<String>> shared(JavaClasses classes) {
        SortedMap<String, SortedSet<String>> owners = new TreeMap<>();
        for (JavaClass type : classes) {
            if (!type.isAnonymousClass() && !type.getSimpleName().isEmpty() && !isPackageInfo(type)) {
                owners.computeIfAbsent(type.getSimpleName(), name -> new TreeSet<>())
                        .add(type.getName());
            }
        }
        owners.values().removeIf(types -> types.size() < 2);
        return owners;
    }

    private static boolean isPackageInfo(JavaClass type) {
        return type.getSimpleName().equals("package-info");
    }

    @Test
    @DisplayName("each simple name stands for one type in all rooms, nested types included")
    void once() {
        JavaClasses house = ImportedHouse.CLASSES;
        assertEquals(Map.of(), shared(house));
    }

    @Test
    @DisplayName("a name that two types have is found")
    void sabotage() {
        JavaClasses twice =
                new ClassFileImporter().importClasses(java.util.zip.ZipEntry.class, Map.Entry.class, Twice.Entry.class);
        assertEquals(Set.of("Entry"), shared(twice).keySet());
    }

    /** Has a type whose name is taken. */
    private static final class Twice {
        private interface Entry {}
    }
}
