package org.alongside.safety;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.alongside.identity.personal.OwnRows;
import org.alongside.identity.personal.OwnValue;
import org.alongside.identity.personal.PersonalData;
import org.alongside.identity.personal.PersonalTable;
import org.alongside.identity.personal.PersonalTables;
import org.alongside.identity.personal.Shelf;
import org.alongside.identity.personal.Viewer;
import org.alongside.kernel.PersonId;
import org.alongside.vault.SafetyKeys;
import org.alongside.vault.Vault;

/**
 * All this room holds about one person. It is protection, so none of it is set aside when somebody starts empty, and
 * its key stays: everybody then has a hold, the six questions are open again, and doors stay closed but are not shown.
 * Bringing the writing back changes nothing of it (INV-55).
 */
@Dependent
@Transactional
public class SafetyData implements PersonalData {

    private static final String BOOK = "safety.closed_doors";

    private final PersonalTables tables;
    private final Gates gates;
    private final Holds holds;
    private final ClosedDoors doors;
    private final SafetyTitles titles;

    @Inject
    public SafetyData(
            EntityManager entities,
            @SafetyKeys Vault vault,
            Gates gates,
            Holds holds,
            ClosedDoors doors,
            SafetyTitles titles) {
        this.titles = titles;
        this.tables = new PersonalTables(
                entities,
                vault,
                List.of(
                        PersonalTable.of(BOOK, Viewer.OWNER_APART).opening("book"),
                        PersonalTable.of("safety.hold", Viewer.OWNER_APART).opening("state"),
                        PersonalTable.of("safety.gate", Viewer.OWNER_APART).opening("answers")));
        this.gates = gates;
        this.holds = holds;
        this.doors = doors;
    }

    @Override
    public String room() {
        return "safety";
    }

    @Override
    public PersonalTables tables() {
        return tables;
    }

    @Override
    public void export(PersonId person, OwnRows into) {
        tables.export(person, (table, rows) -> into.add(table, BOOK.equals(table) ? shown(person, rows) : rows));
    }

    /** Doors that are not shown since their owner started empty stand in no copy either. */
    private List<Map<String, Object>> shown(PersonId person, List<Map<String, Object>> rows) {
        Object closed = doors.of(person).closed().toString();
        return rows.stream().map(row -> Map.of("book", closed)).toList();
    }

    @Override
    public Optional<String> titleOf(OwnValue value, Locale language) {
        return titles.of(value, language);
    }

    @Override
    public void setAside(Shelf shelf) {
        gates.forget(shelf.person());
        doors.hide(shelf.person(), shelf.until());
        holds.startedEmpty(shelf.person(), shelf.at(), shelf.until());
    }

    @Override
    public void bringBack(Shelf shelf, Instant now) {
        // it brings back writing only
    }

    @Override
    public void letGo(PersonId owner) {
        // nothing of this room was set aside
    }
}
