package org.alongside.assessment.attempt;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.alongside.identity.personal.OwnRows;
import org.alongside.identity.personal.PersonalData;
import org.alongside.identity.personal.PersonalTable;
import org.alongside.identity.personal.PersonalTables;
import org.alongside.identity.personal.Shelf;
import org.alongside.kernel.PersonId;
import org.alongside.vault.Vault;

/**
 * All this room holds about one person: their sittings, with answers and results. For somebody who starts empty they are
 * set aside whole, so that every questionnaire begins anew.
 */
@Dependent
@Transactional
public class AssessmentData implements PersonalData {

    private static final PersonalTable ATTEMPTS = PersonalTable.writing("assessment_attempt");

    private final PersonalTables tables;

    @Inject
    public AssessmentData(EntityManager entities, Vault vault) {
        this.tables = new PersonalTables(
                entities,
                vault,
                List.of(
                        PersonalTable.hangingOn(ATTEMPTS, "assessment_response", "attempt")
                                .opening("answer"),
                        PersonalTable.hangingOn(ATTEMPTS, "assessment_result", "attempt")
                                .opening("report", ""),
                        ATTEMPTS));
    }

    @Override
    public String room() {
        return "assessment";
    }

    @Override
    public List<PersonalTable> describe() {
        return tables.all();
    }

    @Override
    public void export(PersonId person, OwnRows into) {
        tables.export(person, into);
    }

    @Override
    public void erase(PersonId person, Instant now) {
        tables.erase(person);
    }

    @Override
    public void setAside(Shelf shelf) {
        tables.setAside(shelf);
    }

    @Override
    public void bringBack(Shelf shelf, Instant now) {
        tables.bringBack(shelf);
    }

    @Override
    public void letGo(PersonId owner) {
        tables.letGo(owner);
    }
}
