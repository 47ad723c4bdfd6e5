package org.alongside.identity.personal;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.persistence.EntityManager;
import java.io.StringReader;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alongside.identity.personal.PersonalTable.StartingEmpty;
import org.alongside.kernel.Exempt;
import org.alongside.kernel.PersonId;
import org.alongside.vault.Vault;
import org.alongside.vault.seal.Codec;
import org.alongside.vault.seal.Owner;
import org.alongside.vault.seal.SealBroken;
import org.alongside.vault.seal.Sealed;
import org.alongside.vault.seal.SealedPlace;

/**
 * Does with the tables of one room what {@link PersonalData} asks for, by what they are described as. It takes part in
 * the caller's transaction, and what the caller has read before of these rows does not count any more.
 */
@Exempt(wall = "ReadsJsonAsItComes", because = "it reads what a codec of ours has written")
public final class PersonalTables {

    /** Who stands in a row that is also somebody else's, after the person was deleted. */
    public static final PersonId NOBODY = new PersonId(new UUID(0, 0));

    /** Stands in a copy for what was changed in the database: the rest of the copy is as it should be. */
    static final String NOT_OPENED = "(This was changed, so it is not opened.)";

    private final EntityManager entities;
    private final Vault vault;
    private final List<PersonalTable> tables;

    /** @param tables those that hang on another before that one */
    public PersonalTables(EntityManager entities, Vault vault, List<PersonalTable> tables) {
        this.entities = entities;
        this.vault = vault;
        this.tables = List.copyOf(tables);
    }

    public List<PersonalTable> all() {
        return tables;
    }

    /** Hands over each table that has a column for a copy, also where this person has no row in it. */
    public void export(PersonId person, OwnRows into) {
        for (PersonalTable table : tables) {
            List<ColumnNote> columns = ColumnNotes.ofTable(table.name()).copied(table.name());
            if (!columns.isEmpty()) {
                into.add(table.name(), rows(person, table, columns));
            }
        }
    }

    /** Deletes the rows of this person in all tables but those that are also somebody else's. */
    public void erase(PersonId person) {
        tables.stream().filter(table -> !table.shared()).forEach(table -> delete(table, person));
    }

    /** Takes this person's id out of a column whose rows stay. */
    public void nobody(String table, String column, PersonId person) {
        entities.createNativeQuery("update " + table + " set " + column + " = ?2 where " + column + " = ?1")
                .setParameter(1, person.value())
                .setParameter(2, NOBODY.value())
                .executeUpdate();
    }

    /** Puts the writing on the shelf. */
    public void setAside(Shelf shelf) {
        move(shelf.person(), shelf.asOwner());
    }

    /** Deletes what was written since, and puts back what lies on the shelf. */
    public void bringBack(Shelf shelf) {
        letGo(shelf.person());
        move(shelf.asOwner(), shelf.person());
    }

    /** Deletes the writing under this id. */
    public void letGo(PersonId owner) {
        tables.stream().filter(table -> table.starting() != StartingEmpty.STAYS).forEach(table -> delete(table, owner));
    }

    private void move(PersonId from, PersonId to) {
        tables.stream()
                .filter(table -> table.starting() == StartingEmpty.SET_ASIDE)
                .forEach(table -> entities.createNativeQuery(
                                "update " + table.name() + " set person = ?2 where " + table.whose())
                        .setParameter(1, from.value())
                        .setParameter(2, to.value())
                        .executeUpdate());
    }

    private void delete(PersonalTable table, PersonId person) {
        entities.createNativeQuery("delete from " + table.name() + " where " + table.whose())
                .setParameter(1, person.value())
                .executeUpdate();
    }

    private List<Map<String, Object>> rows(PersonId person, PersonalTable table, List<ColumnNote> columns) {
        List<String> names =
                new ArrayList<>(columns.stream().map(ColumnNote::column).toList());
        names.addAll(table.sealed().isEmpty() ? List.of() : places(table));
        String query = "select " + String.join(", ", names) + ", 1 from " + table.name() + " where " + table.whose();
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Object found : entities.createNativeQuery(query)
                .setParameter(1, person.value())
                .getResultList()) {
            rows.add(row(person, table, columns, (Object[]) found));
        }
        return rows;
    }

    /** What a seal is bound to besides: the row's id, then the revision of each sealed column. */
    private static List<String> places(PersonalTable table) {
        List<String> places = new ArrayList<>(List.of("id"));
        table.sealed().values().stream()
                .map(revision -> revision.isEmpty() ? "1" : revision)
                .forEach(places::add);
        return places;
    }

    private Map<String, Object> row(PersonId person, PersonalTable table, List<ColumnNote> columns, Object[] found) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (int n = 0; n < columns.size(); n++) {
            String column = columns.get(n).column();
            row.put(
                    column,
                    columns.get(n).kind() == ColumnNote.ColumnKind.SEALED
                            ? opened(person, place(table, column, columns.size(), found), (byte[]) found[n])
                            : plain(found[n]));
        }
        return row;
    }

    private static SealedPlace place(PersonalTable table, String column, int columns, Object[] found) {
        int which = List.copyOf(table.sealed().keySet()).indexOf(column);
        if (which < 0) {
            throw new IllegalStateException("nobody said how to open " + table.name() + "." + column);
        }
        UUID id = (UUID) found[columns];
        long revision = ((Number) found[columns + 1 + which]).longValue();
        return new SealedPlace(table.name(), column, id, revision);
    }

    /** Words that look like a record stay words: only the form in which they were sealed tells. */
    private Object opened(PersonId person, SealedPlace place, byte[] bytes) {
        if (bytes == null) {
            return null;
        }
        Sealed sealed = new Sealed(bytes);
        try {
            String text = vault.open(Owner.of(person), place, Codec.AS_WRITTEN, sealed);
            return sealed.isText() ? text : json(text);
        } catch (SealBroken changed) {
            return NOT_OPENED;
        }
    }

    private static JsonValue json(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readValue();
        }
    }

    private static Object plain(Object value) {
        if (value instanceof OffsetDateTime at) {
            return at.toInstant();
        }
        return value instanceof java.sql.Timestamp at ? at.toInstant() : value;
    }
}
