package org.alongside.lti.launch;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.alongside.identity.personal.PersonalData;
import org.alongside.identity.personal.PersonalTable;
import org.alongside.identity.personal.PersonalTables;
import org.alongside.vault.Vault;

/** What platforms told us about one person, and what we still have to tell them. Deleted, it is told no more. */
@Dependent
@Transactional
public class LtiData implements PersonalData {

    private final PersonalTables tables;

    @Inject
    public LtiData(EntityManager entities, Vault vault) {
        this.tables = new PersonalTables(
                entities,
                vault,
                List.of(
                        PersonalTable.of("lti_membership"),
                        PersonalTable.of("lti_score").opening("comment")));
    }

    @Override
    public String room() {
        return "lti";
    }

    @Override
    public PersonalTables tables() {
        return tables;
    }
}
