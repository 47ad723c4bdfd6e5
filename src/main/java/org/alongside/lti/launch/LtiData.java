package org.alongside.lti.launch;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.alongside.identity.personal.OwnValue;
import org.alongside.identity.personal.PersonalData;
import org.alongside.identity.personal.PersonalTable;
import org.alongside.identity.personal.PersonalTables;
import org.alongside.identity.personal.Viewer;
import org.alongside.vault.Vault;

/** What platforms told us about one person, and what we still have to tell them. Deleted, it is told no more. */
@Dependent
@Transactional
public class LtiData implements PersonalData {

    private final PersonalTables tables;
    private final LtiTitles titles;

    @Inject
    public LtiData(EntityManager entities, Vault vault) {
        this.titles = new LtiTitles(entities);
        this.tables = new PersonalTables(
                entities,
                vault,
                List.of(
                        PersonalTable.of("lti_score", Viewer.COURSE_AND_SITE).opening("comment"),
                        PersonalTable.of("lti_membership", Viewer.COURSE_AND_SITE)));
    }

    @Override
    public String room() {
        return "lti";
    }

    @Override
    public PersonalTables tables() {
        return tables;
    }

    @Override
    public Optional<String> titleOf(OwnValue value, Locale language) {
        return titles.of(value, language);
    }
}
