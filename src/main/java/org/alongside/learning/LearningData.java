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
                        PersonalTable.of("learning_enrollment"),
                        PersonalTable.writing("learning_placement").opening("choice"),
                        PersonalTable.of("learning_step_done"),
                        PersonalTable.of("learning_own_part"),
                        PersonalTable.writing("learning_journal_entry").opening("words"),
                        PersonalTable.writing("learning_check_in").opening("answer"),
                        PersonalTable.of("learning_pulse_put_off")));
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
        return titles.in(value.text(), language.getLanguage());
    }
}
