package org.alongside.study.responses;

import static org.alongside.study.responses.DataWorld.MIKA;
import static org.alongside.study.responses.DataWorld.NOOR;
import static org.alongside.study.responses.DataWorld.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.alongside.identity.table.TableRequest;
import org.alongside.support.Database;
import org.alongside.support.StoreTest;
import org.junit.jupiter.api.DisplayName;

/** Responses that come in from a file. */
class ResponsesStoreTest {

    /** The first rows of a table, in its own order. */
    private static final TableRequest TABLE =
            new TableRequest(0, TableRequest.MOST, java.util.Optional.empty(), java.util.Map.of());

    private static final Duration DAY = Duration.ofDays(1);

    @StoreTest
    @DisplayName("STUDY-1 the service refuses responses of couples, whoever asks")
    void couples(Database database) {
        database.rolledBack(entities -> {
            DataWorld world = DataWorld.of(entities, "couple");
            assertThrows(IllegalArgumentException.class, () -> world.draft(3));
            assertEquals(List.of(), world.imports().instruments());
            assertFalse(
                    DataWorld.of(entities, "training").imports().instruments().isEmpty());
        });
    }

    @StoreTest
    @DisplayName("STUDY-2 a draft is its importer's alone, with its review, until they keep it")
    void draft(Database database) {
        database.rolledBack(entities -> {
            DataWorld world = DataWorld.of(entities, "research");
            UUID set = world.draft(600);
            assertTrue(world.imports().find(NOOR, set, NOW).isEmpty());
            assertTrue(world.imports().page(TABLE, NOOR, NOW).isEmpty());
            assertFalse(world.imports().keep(NOOR, set, NOW));
            assertFalse(world.imports().drop(NOOR, set));
            ImportReview review = world.imports().review(MIKA, set, NOW).orElseThrow();
            assertEquals(List.of("id", "q1", "q2"), review.columns());
            assertTrue(review.missing().contains(new ImportReview.MissingCount("q3", 600)));
            assertTrue(review.missing().contains(new ImportReview.MissingCount("q2", 0)));
            assertEquals("-", review.cell(review.firstRows().get(1), "q2"));
            assertTrue(world.imports().keep(MIKA, set, NOW));
            assertFalse(world.imports().keep(MIKA, set, NOW));
            assertEquals(
                    "Autumn course",
                    world.imports().find(NOOR, set, NOW).orElseThrow().title());
            assertTrue(world.imports().review(MIKA, set, NOW).isEmpty(), "the review goes");
        });
    }

    @StoreTest
    @DisplayName("STUDY-2 after a day a draft is not shown, and then gone with its pages; a kept set stays")
    void expiry(Database database) {
        database.rolledBack(entities -> {
            DataWorld world = DataWorld.of(entities, "research");
            UUID draft = world.draft(3);
            UUID kept = world.kept(3);
            assertEquals(0, world.imports().dropOld(NOW.plus(DAY)));
            assertTrue(world.imports().find(MIKA, draft, NOW.plus(DAY)).isPresent());
            assertTrue(world.imports()
                    .find(MIKA, draft, NOW.plus(DAY).plusSeconds(1))
                    .isEmpty());
            assertFalse(world.imports().keep(MIKA, draft, NOW.plus(DAY).plusSeconds(1)));
            assertEquals(1, world.imports().dropOld(NOW.plus(DAY).plusSeconds(1)));
            assertEquals(List.of(), world.sets().pages(draft));
            assertEquals(1, world.sets().pages(kept).size());
        });
    }

    @StoreTest
    @DisplayName("STUDY-4 everything from the file lies sealed, under the set's own key, which dropping shreds")
    void sealed(Database database) {
        database.rolledBack(entities -> {
            DataWorld world = DataWorld.of(entities, "research");
            UUID set = world.kept(3);
            for (String column : List.of(
                    "title from study_response_set where id", "answers from study_response_page where response_set")) {
                Object bytes = entities.createNativeQuery("select " + column + " = ?1")
                        .setParameter(1, set)
                        .getSingleResult();
                String raw = new String((byte[]) bytes, StandardCharsets.ISO_8859_1);
                assertFalse(raw.contains("Autumn") || raw.contains("q1="), column);
            }
            assertEquals(1, keys(entities, set));
            assertTrue(world.imports().drop(NOOR, set), "a kept set is any administrator's");
            assertEquals(0, keys(entities, set));
            assertTrue(world.imports().find(MIKA, set, NOW).isEmpty());
        });
    }

    private static long keys(jakarta.persistence.EntityManager entities, UUID set) {
        return ((Number) entities.createNativeQuery("select count(*) from vault_key where owner = ?1")
                        .setParameter(1, set)
                        .getSingleResult())
                .longValue();
    }
}
