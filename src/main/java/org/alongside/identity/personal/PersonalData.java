package org.alongside.identity.personal;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.alongside.kernel.PersonId;

/**
 * What one room holds about one person, and what becomes of it. Every room with a column about a person has one bean of
 * this type; a test asks the catalogue of the database whether one forgot a table.
 *
 * <p>Rashid deletes his account: {@link #part} ends what he shares, {@link #erase} takes his rows out. Ana starts
 * empty: {@link #setAside} puts her writing on a {@link Shelf} and closes what protects her; within seven days {@link
 * #bringBack} puts it back, after them {@link #letGo} takes it out for good. All of it happens in the caller's
 * transaction. A room that says nothing else does with its tables what their descriptions ask for.
 */
public interface PersonalData {

    /** The room, as its package is called. */
    String room();

    /** Its tables that hold something about a person, with what is done by their description alone. */
    PersonalTables tables();

    /** Its tables, those that hang on another before that one. */
    default List<PersonalTable> describe() {
        return tables().all();
    }

    /** Everything of this person that belongs into their own copy, opened. */
    default void export(PersonId person, OwnRows into) {
        tables().export(person, into);
    }

    /**
     * By what title people know the thing whose id stands in this value, whichever room the value is of; empty where
     * this room does not know it.
     */
    default Optional<String> titleOf(OwnValue value, Locale language) {
        return Optional.empty();
    }

    /** Ends at once what the person shares with somebody, as both will read it; their own rows stay. */
    default void part(PersonId person, Instant now) {
        // most rooms hold nothing that is shared
    }

    /** Takes out every row of this person, and their id from rows that are also somebody else's. */
    default void erase(PersonId person, Instant now) {
        tables().erase(person);
    }

    /**
     * Puts the writing on the shelf. Whatever protects the person stays, or closes; nothing is less protected after.
     */
    default void setAside(Shelf shelf) {
        tables().setAside(shelf);
    }

    /** Puts the writing back in place of what was written since. Whatever protects the person stays as it is. */
    default void bringBack(Shelf shelf, Instant now) {
        tables().bringBack(shelf);
    }

    /** Takes out for good what is written under this id: a shelf's, or that of a person whose key is no more. */
    default void letGo(PersonId owner) {
        tables().letGo(owner);
    }
}
