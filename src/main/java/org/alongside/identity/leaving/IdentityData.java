package org.alongside.identity.leaving;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.alongside.identity.consent.ConsentMatter;
import org.alongside.identity.consent.Consents;
import org.alongside.identity.consent.Purpose;
import org.alongside.identity.log.OwnLog;
import org.alongside.identity.personal.OwnValue;
import org.alongside.identity.personal.PersonalData;
import org.alongside.identity.personal.PersonalTable;
import org.alongside.identity.personal.PersonalTables;
import org.alongside.identity.personal.Shelf;
import org.alongside.identity.personal.Viewer;
import org.alongside.kernel.Languages;
import org.alongside.kernel.PersonId;
import org.alongside.vault.Vault;

/**
 * What this room holds about one person: who they are to us, how they come in, what they allow. For somebody who starts
 * empty no word counts any more by which something leaves this site; the word by which they use it stays, because
 * without it no page of theirs would open.
 */
@Dependent
@Transactional
public class IdentityData implements PersonalData {

    private static final PersonalTable COPY = PersonalTable.of("identity_copy", Viewer.OWNER_WITH_PIN);

    private static final List<PersonalTable> TABLES = List.of(
            PersonalTable.of("identity_pin", Viewer.OWNER_WITH_PIN),
            PersonalTable.of("identity_device", Viewer.OWNER_WITH_PIN),
            PersonalTable.of("identity_log_line", Viewer.OWNER_WITH_PIN),
            PersonalTable.of("identity_passkey", Viewer.OWNER_WITH_PIN),
            PersonalTable.of("identity_recovery_code", Viewer.OWNER_WITH_PIN),
            PersonalTable.of("identity_key_renewal", Viewer.SITE),
            PersonalTable.of("identity_consent", Viewer.OWNER_WITH_PIN),
            PersonalTable.of("identity_platform_account", Viewer.SITE),
            PersonalTable.of("identity_local_account", Viewer.SITE),
            PersonalTable.of("identity_fresh_start", Viewer.OWNER_WITH_PIN),
            PersonalTable.of("identity_departure", Viewer.OWNER_WITH_PIN),
            PersonalTable.hangingOn(COPY, "identity_copy_part", "copy"),
            COPY,
            PersonalTable.of("identity_person", Viewer.OWNER).where("id = ?1").showing("chosen_name", Viewer.BOTH));

    private final EntityManager entities;
    private final PersonalTables tables;
    private final Consents consents;
    private final OwnLog log;

    @Inject
    public IdentityData(EntityManager entities, Vault vault, Consents consents, OwnLog log) {
        this.entities = entities;
        this.tables = new PersonalTables(entities, vault, TABLES);
        this.consents = consents;
        this.log = log;
    }

    @Override
    public String room() {
        return "identity";
    }

    @Override
    public PersonalTables tables() {
        return tables;
    }

    @Override
    public Optional<String> titleOf(OwnValue value, Locale language) {
        return "identity_person".equals(value.table()) && "locale".equals(value.column())
                ? Optional.of(Locale.forLanguageTag(value.text()).getDisplayLanguage(language))
                : Optional.empty();
    }

    @Override
    public void setAside(Shelf shelf) {
        consents.standing(shelf.person()).stream()
                .filter(word -> word.given() && word.purpose() != Purpose.USE)
                .forEach(word -> consents.refuse(
                        new ConsentMatter(shelf.person(), word.purpose(), word.subject()),
                        Languages.FIRST,
                        shelf.at()));
        letGo(shelf.person());
        log.setAside(shelf);
    }

    @Override
    public void bringBack(Shelf shelf, Instant now) {
        letGo(shelf.person());
        log.bringBack(shelf);
    }

    /** A copy is sealed with the key of its day. */
    @Override
    public void letGo(PersonId owner) {
        log.letGo(owner);
        for (String table : List.of(
                "identity_copy_part where copy in (select id from identity_copy where person = ?1)",
                "identity_copy where person = ?1")) {
            entities.createNativeQuery("delete from " + table)
                    .setParameter(1, owner.value())
                    .executeUpdate();
        }
    }
}
