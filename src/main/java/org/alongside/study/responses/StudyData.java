package org.alongside.study.responses;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.alongside.identity.personal.PersonalData;
import org.alongside.identity.personal.PersonalTable;
import org.alongside.identity.personal.PersonalTables;
import org.alongside.identity.personal.Viewer;
import org.alongside.kernel.PersonId;
import org.alongside.vault.Vault;

/**
 * What this room holds about one administrator: which sets of responses they brought in, took out or scored again.
 * These rows are also a record for those whose answers they were, so they stay without a name. What somebody answered
 * here themselves lies in the room assessment.
 */
@Dependent
@Transactional
public class StudyData implements PersonalData {

    private final PersonalTables tables;

    @Inject
    public StudyData(EntityManager entities, Vault vault) {
        this.tables = new PersonalTables(
                entities,
                vault,
                List.of(
                        PersonalTable.of("study_export", Viewer.SITE).sharedWithOthers(),
                        PersonalTable.of("study_response_set", Viewer.SITE)
                                .where("imported_by = ?1")
                                .sharedWithOthers(),
                        PersonalTable.of("study_rescoring", Viewer.SITE)
                                .where("started_by = ?1")
                                .sharedWithOthers()));
    }

    @Override
    public String room() {
        return "study";
    }

    @Override
    public PersonalTables tables() {
        return tables;
    }

    @Override
    public void erase(PersonId person, Instant now) {
        tables.nobody("study_export", "person", person);
        tables.nobody("study_response_set", "imported_by", person);
        tables.nobody("study_rescoring", "started_by", person);
    }
}
