package org.alongside.assessment.attempt;

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
import org.alongside.instrument.catalog.InstrumentLibrary;
import org.alongside.vault.Vault;

/**
 * All this room holds about one person: their sittings, with answers and results. For somebody who starts empty they
 * are set aside whole, so that every questionnaire begins anew.
 */
@Dependent
@Transactional
public class AssessmentData implements PersonalData {

    private static final PersonalTable ATTEMPTS = PersonalTable.writing("assessment_attempt", Viewer.OWNER_AND_TABLES);

    private final PersonalTables tables;
    private final QuestionnaireTitles titles;

    @Inject
    public AssessmentData(EntityManager entities, Vault vault, InstrumentLibrary library) {
        this.titles = new QuestionnaireTitles(entities, library);
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
    public PersonalTables tables() {
        return tables;
    }

    @Override
    public Optional<String> titleOf(OwnValue value, Locale language) {
        return titles.of(value, language.getLanguage());
    }
}
