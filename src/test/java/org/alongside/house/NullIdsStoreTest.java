package org.alongside.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alongside.support.Database;
import org.alongside.support.SampleRows;
import org.alongside.support.StoreTest;
import org.junit.jupiter.api.DisplayName;

/** An id that is not there is stored as one that is not there: in every table that allows it, by its entity. */
class NullIdsStoreTest {

    @StoreTest
    @DisplayName("RUNTIME-6 every id that may be missing is written as missing, first thing in a fresh session")
    void nullIds(Database database) {
        try (EntityManagerFactory fresh = Database.factory(database.source(), "null-ids-" + database.name());
                EntityManager entities = fresh.createEntityManager()) {
            entities.getTransaction().begin();
            SampleRows rows = new SampleRows(entities);
            rows.write();
            Set<String> columns = rows.columnsThatMayLackTheirId();
            assertFalse(columns.isEmpty());
            assertEquals(
                    columns.stream().collect(Collectors.toMap(Function.identity(), column -> List.of(true))),
                    columns.stream().collect(Collectors.toMap(Function.identity(), column -> isNull(entities, column))),
                    "what is null in the row that was written");
            entities.getTransaction().rollback();
        }
    }

    private static List<?> isNull(EntityManager entities, String place) {
        int dot = place.lastIndexOf('.');
        return entities.createNativeQuery("select " + place.substring(dot + 1) + " is null from "
                        + place.substring(0, dot) + " where id = ?1")
                .setParameter(1, SampleRows.ID)
                .getResultList();
    }
}
