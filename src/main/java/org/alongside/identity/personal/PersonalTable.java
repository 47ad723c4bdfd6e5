package org.alongside.identity.personal;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * One table that holds something about a person, and how a row says whose it is.
 *
 * @param name as the database calls it, with its schema where it has one of its own
 * @param whose the condition, as SQL, under which a row is of the person {@code ?1}
 * @param starting what becomes of its rows when the person starts empty
 * @param shared true where a row is also somebody else's: the room itself takes the person out of it
 * @param viewer who can see its rows
 * @param shown its columns that others can see than the rest of the row
 * @param sealed its sealed columns; each with the column that counts its revisions, or the empty text where the only
 *     revision is 1
 */
public record PersonalTable(
        String name,
        String whose,
        StartingEmpty starting,
        boolean shared,
        Viewer viewer,
        Map<String, Viewer> shown,
        Map<String, String> sealed) {

    /** What becomes of a row when its person starts empty. */
    public enum StartingEmpty {
        /** It stays as it is, or its room closes it. */
        STAYS,
        /** It is writing: set aside, and it comes back or goes. */
        SET_ASIDE,
        /** It hangs on a row that is set aside, and goes where that one goes. */
        FOLLOWS
    }

    public PersonalTable {
        Objects.requireNonNull(name, "a table");
        Objects.requireNonNull(whose, "whose a row is");
        Objects.requireNonNull(starting, "what becomes of it");
        Objects.requireNonNull(viewer, "who can see it");
        shown = Collections.unmodifiableMap(new TreeMap<>(shown));
        sealed = Collections.unmodifiableMap(new TreeMap<>(sealed));
    }

    /** A table with a column {@code person}, whose rows stay when the person starts empty. */
    public static PersonalTable of(String name, Viewer viewer) {
        return new PersonalTable(name, "person = ?1", StartingEmpty.STAYS, false, viewer, Map.of(), Map.of());
    }

    /** Writing, by the column {@code person}. */
    public static PersonalTable writing(String name, Viewer viewer) {
        return new PersonalTable(name, "person = ?1", StartingEmpty.SET_ASIDE, false, viewer, Map.of(), Map.of());
    }

    /** A table whose rows hang on those of another, and go where these go. */
    public static PersonalTable hangingOn(PersonalTable parent, String name, String column) {
        String whose = column + " in (select id from " + parent.name() + " where " + parent.whose() + ")";
        StartingEmpty starting =
                parent.starting() == StartingEmpty.SET_ASIDE ? StartingEmpty.FOLLOWS : StartingEmpty.STAYS;
        return new PersonalTable(name, whose, starting, parent.shared(), parent.viewer(), Map.of(), Map.of());
    }

    /** The same, its rows being those for which this SQL holds. */
    public PersonalTable where(String condition) {
        return new PersonalTable(name, condition, starting, shared, viewer, shown, sealed);
    }

    /** The same, with rows that are also somebody else's. */
    public PersonalTable sharedWithOthers() {
        return new PersonalTable(name, whose, starting, true, viewer, shown, sealed);
    }

    /** The same, with a column that others can see. */
    public PersonalTable showing(String column, Viewer others) {
        Map<String, Viewer> more = new TreeMap<>(shown);
        more.put(column, others);
        return new PersonalTable(name, whose, starting, shared, viewer, more, sealed);
    }

    /** The same, with this sealed column, whose revisions are counted in the column {@code revision}. */
    public PersonalTable opening(String column) {
        return opening(column, "revision");
    }

    /** The same, with this sealed column. */
    public PersonalTable opening(String column, String revision) {
        Map<String, String> more = new TreeMap<>(sealed);
        more.put(column, revision);
        return new PersonalTable(name, whose, starting, shared, viewer, shown, more);
    }
}
