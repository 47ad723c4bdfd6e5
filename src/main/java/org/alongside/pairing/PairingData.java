package org.alongside.pairing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.alongside.identity.personal.OwnValue;
import org.alongside.identity.personal.PersonalData;
import org.alongside.identity.personal.PersonalTable;
import org.alongside.identity.personal.PersonalTables;
import org.alongside.identity.personal.Shelf;
import org.alongside.identity.personal.Viewer;
import org.alongside.kernel.PersonId;
import org.alongside.vault.Vault;

/**
 * What this room holds about one person. Whoever leaves ends their links for both, and in what the other still reads
 * they are nobody. For somebody who starts empty no yes counts any more and the switch rests; only they open it again.
 */
@Dependent
@Transactional
public class PairingData implements PersonalData {

    private static final String OWN_LINKS = "?1 in (inviter, joiner)";
    private static final String IN_OWN_LINK = "link in (select id from pairing_link where " + OWN_LINKS + ")";

    /** What is given to both lies in a link; a link that ended holds nothing any more. */
    private static final List<PersonalTable> TABLES = List.of(
            PersonalTable.of("pairing_yes", Viewer.OWNER_WITH_PIN).opening("answer"),
            PersonalTable.of("pairing_switch", Viewer.OWNER_WITH_PIN).opening("state"),
            PersonalTable.of("pairing_finish", Viewer.OWNER_WITH_PIN).opening("said"),
            PersonalTable.of("pairing_code_tries", Viewer.OWNER_WITH_PIN),
            PersonalTable.of("pairing_invitation", Viewer.OWNER_WITH_PIN).where("inviter = ?1"),
            PersonalTable.of("pairing_turn", Viewer.BOTH).where(IN_OWN_LINK).sharedWithOthers(),
            PersonalTable.of("pairing_link_event", Viewer.BOTH)
                    .where("cast(person as uuid) = ?1")
                    .sharedWithOthers(),
            PersonalTable.of("pairing_link", Viewer.BOTH).where(OWN_LINKS).sharedWithOthers());

    private final EntityManager entities;
    private final PersonalTables tables;
    private final PairingTitles titles;
    private final Links links;
    private final Invitations invitations;
    private final Switches switches;

    @Inject
    public PairingData(EntityManager entities, Vault vault, Links links, Invitations invitations, Switches switches) {
        this.entities = entities;
        this.tables = new PersonalTables(entities, vault, TABLES);
        this.titles = new PairingTitles(entities);
        this.links = links;
        this.invitations = invitations;
        this.switches = switches;
    }

    @Override
    public String room() {
        return "pairing";
    }

    @Override
    public PersonalTables tables() {
        return tables;
    }

    @Override
    public Optional<String> titleOf(OwnValue value, Locale language) {
        return titles.of(value, language);
    }

    /** Row 10 of the table of moves: every link ends for both, and an open code is taken back. */
    @Override
    public void part(PersonId person, Instant now) {
        links.endAllOf(person, now);
        invitations.takeBack(person, now);
    }

    @Override
    public void erase(PersonId person, Instant now) {
        part(person, now);
        entities.flush();
        tables.erase(person);
        run("update pairing_link_event set person = null where cast(person as uuid) = ?1", person);
        tables.nobody("pairing_link", "inviter", person);
        tables.nobody("pairing_link", "joiner", person);
        String empty = " from pairing_link where inviter = ?1 and (joiner is null or joiner = ?1)";
        run("delete from pairing_link_event where link in (select id" + empty + ")", PersonalTables.NOBODY);
        run("delete" + empty, PersonalTables.NOBODY);
    }

    @Override
    public void setAside(Shelf shelf) {
        close(shelf);
    }

    @Override
    public void bringBack(Shelf shelf, Instant now) {
        close(shelf);
    }

    /** The switch first: turning it waits for an opening moment that is under way. */
    private void close(Shelf shelf) {
        switches.startedEmpty(shelf.person(), shelf.until());
        run("delete from pairing_yes where person = ?1", shelf.person());
    }

    /** Nothing of this room was set aside; what a key sealed that is no more counts as not given. */
    @Override
    public void letGo(PersonId owner) {
        run("delete from pairing_yes where person = ?1", owner);
    }

    private void run(String statement, PersonId person) {
        entities.createNativeQuery(statement).setParameter(1, person.value()).executeUpdate();
    }
}
