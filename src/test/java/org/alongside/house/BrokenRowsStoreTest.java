package org.alongside.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Table;
import jakarta.persistence.metamodel.Attribute;
import jakarta.persistence.metamodel.EntityType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.house.BrokenRow.Harm;
import org.alongside.house.SealedStories.SealedPart;
import org.alongside.house.SealedStories.SealedStory;
import org.alongside.identity.TestIdentity;
import org.alongside.identity.personal.ColumnNote.ColumnKind;
import org.alongside.kernel.PersonId;
import org.alongside.runtime.Failure;
import org.alongside.runtime.Failure.FailureKind;
import org.alongside.support.ColumnLists;
import org.alongside.support.Database;
import org.alongside.support.StoreTest;
import org.alongside.vault.seal.Sealed;
import org.junit.jupiter.api.DisplayName;

/**
 * Each sealed column of the house, and each way to break the row it stands in: what protects somebody stays closed, and
 * whatever else there is is refused with the one sentence. Nothing of what was there is shown, and nothing of anybody
 * else.
 */
class BrokenRowsStoreTest {

    private static final String REFUSED = FailureKind.UNREADABLE.name();
    private static final Set<String> NOT_WHOLE = Set.of("vault_key.wrapped", "study_response_page.answers");

    @StoreTest
    @DisplayName("VAULT-13 Q-S5 every sealed column has a story here: those of the entities, and those of the lists")
    void every(Database database) {
        Set<String> told =
                SealedStories.all().stream().map(SealedPart::column).collect(Collectors.toCollection(TreeSet::new));
        Set<String> listed = ColumnLists.all().stream()
                .filter(note -> note.kind() == ColumnKind.SEALED)
                .map(note -> note.table() + "." + note.column())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(listed, told);
        database.rolledBack(entities -> {
            Set<String> ofEntities = sealedColumns(entities);
            assertTrue(ofEntities.size() > 15, ofEntities.toString());
            assertTrue(told.containsAll(ofEntities), () -> ofEntities + " beside " + told);
        });
    }

    @StoreTest
    @DisplayName("VAULT-13 VAULT-12 Q-S5 Q-S17 a row that is missing, older, cut, changed or another's opens nothing")
    void broken(Database database) {
        assertEquals(List.of(), wrong(database, SealedStories.all()));
    }

    @StoreTest
    @DisplayName("VAULT-13 a room that believes what it remembers, and not the row, is found: the guard can fail")
    void sabotage(Database database) {
        SealedPart journal = SealedStories.all().get(0);
        SealedPart remembering = new SealedPart(journal.column(), journal.whose(), false, false, entities -> {
            SealedStory story = journal.story().apply(entities);
            return new SealedStory() {
                @Override
                public UUID write(PersonId person, boolean first) {
                    return story.write(person, first);
                }

                @Override
                public String read(PersonId person, UUID row) {
                    return "what " + person + " wrote";
                }
            };
        });
        assertEquals(7, wrong(database, List.of(remembering)).size());
    }

    private static List<String> wrong(Database database, List<SealedPart> parts) {
        List<String> wrong = new ArrayList<>();
        for (SealedPart part : parts) {
            for (Harm harm : Harm.values()) {
                database.rolledBack(entities -> {
                    BrokenRow row = new BrokenRow(entities, part);
                    if (row.canBe(harm)) {
                        String said = afterwards(entities, part, row, harm);
                        String due = expected(part, harm);
                        if (!said.equals(due)) {
                            wrong.add(part + " " + harm + ": " + said + ", and should be " + due);
                        }
                    }
                });
            }
        }
        return wrong;
    }

    /** What is due: what protects is closed; the rest is refused, but for a row of which nothing is left to refuse. */
    private static String expected(SealedPart part, Harm harm) {
        if (part.protects()) {
            return SealedStories.CLOSED;
        }
        // without its key, or with a page too few, what is left of it is there and must not be believed
        if (NOT_WHOLE.contains(part.column())) {
            return REFUSED;
        }
        boolean leavesNothing = harm == Harm.MISSING || harm == Harm.EMPTY_COLUMN;
        // a comment whose key is gone is sent no more, and its row says no other key from a changed one
        boolean dumb = part.column().equals("lti_score.comment") && (harm == Harm.SWAPPED || harm == Harm.FLIPPED_HEAD);
        // one's own words of before, with the count of before: an older row is whole, and nobody is protected by it
        return leavesNothing || dumb ? SealedStories.NOTHING : harm == Harm.OLDER_ROW ? "first" : REFUSED;
    }

    private static String afterwards(EntityManager entities, SealedPart part, BrokenRow row, Harm harm) {
        PersonId ana = TestIdentity.over(entities).welcomed("Ana");
        PersonId rashid = TestIdentity.over(entities).welcomed("Rashid");
        SealedStory story = part.story().apply(entities);
        UUID hers = story.write(ana, true);
        UUID his = story.write(rashid, true);
        entities.flush();
        String first = story.read(ana, hers);
        assertNotEquals(SealedStories.NOTHING, first, part.column());
        assertNotEquals(SealedStories.CLOSED, first, part.column());
        BrokenRow.Kept before = row.kept(hers);
        if (harm.needsNewer()) {
            story.write(ana, false);
            entities.flush();
        }
        row.harm(harm, hers, his, before);
        try {
            String said = story.read(ana, hers);
            return said.equals(first) ? "first" : said;
        } catch (RuntimeException thrown) {
            FailureKind kind = Failure.of(thrown).kind();
            return kind == FailureKind.UNREADABLE ? REFUSED : Failure.of(thrown) + " " + thrown.getMessage();
        }
    }

    private static Set<String> sealedColumns(EntityManager entities) {
        return entities.getMetamodel().getEntities().stream()
                .flatMap(entity -> entity.getAttributes().stream()
                        .filter(attribute -> attribute.getJavaType() == Sealed.class)
                        .map(attribute -> table(entity) + "." + column(entity.getJavaType(), attribute)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String table(EntityType<?> entity) {
        Table table = entity.getJavaType().getAnnotation(Table.class);
        return table.schema().isEmpty() ? table.name() : table.schema() + "." + table.name();
    }

    private static String column(Class<?> entity, Attribute<?, ?> attribute) {
        Stream<String> overridden = Arrays.stream(entity.getAnnotationsByType(AttributeOverride.class))
                .filter(override -> override.name().equals(attribute.getName()))
                .map(override -> override.column().name());
        Column own = ((java.lang.reflect.Field) attribute.getJavaMember()).getAnnotation(Column.class);
        Stream<String> named = own == null || own.name().isEmpty() ? Stream.empty() : Stream.of(own.name());
        return Stream.concat(overridden, named).findFirst().orElse(attribute.getName());
    }
}
