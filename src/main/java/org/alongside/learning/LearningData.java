package org.alongside.learning;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.alongside.content.CourseLibrary;
import org.alongside.identity.personal.OwnValue;
import org.alongside.identity.personal.PersonalData;
import org.alongside.identity.personal.PersonalTable;
import org.alongside.identity.personal.PersonalTables;
import org.alongside.identity.personal.Viewer;
import org.alongside.vault.Vault;

/**
 * All this room holds about one person. Nobody else's row has any part in it. For somebody who starts empty, what is
 * done stays done, and what was written or chosen is set aside.
 */
@Dependent
@Transactional
public class LearningData implements PersonalData {

    private final PersonalTables tables;
    private final CourseTitles titles;

    @Inject
    public LearningData(EntityManager entities, Vault vault, CourseLibrary library) {
        this.titles = new CourseTitles(library);
        this.tables = new PersonalTables(
                entities,
                vault,
                List.of(
                        PersonalTable.of("learning_pulse_put_off", Viewer.OWNER),
                        PersonalTable.writing("learning_check_in", Viewer.OWNER_WITH_PIN)
                                .opening("answer"),
                        PersonalTable.writing("learning_journal_entry", Viewer.OWNER_WITH_PIN)
                                .opening("words"),
                        PersonalTable.of("learning_own_part", Viewer.OWNER_AND_COURSE),
                        PersonalTable.of("learning_step_done", Viewer.OWNER),
                        PersonalTable.writing("learning_placement", Viewer.OWNER_WITH_PIN)
                                .opening("choice"),
                        PersonalTable.of("learning_enrollment", Viewer.OWNER)));
    }

    @Override
    public String room() {
        return "learning";
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
