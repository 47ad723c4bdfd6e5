package org.alongside.learning.page;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.alongside.identity.visit.Visit;
import org.alongside.learning.CheckIns;
import org.alongside.learning.Journal;
import org.alongside.learning.OwnAnswers;
import org.alongside.learning.Placements;
import org.alongside.safety.Safety;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a page cannot ask for it cannot show over a shoulder. */
class OutlinePagesTest {

    private static final ArchRule TELL_NOTHING = noClasses()
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Placements.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Journal.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(OwnAnswers.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(CheckIns.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Safety.class);

    @Test
    @DisplayName("LEARNING-6 INV-02c own path and outline ask for no placement, writing, answers or protection")
    void outlinesTellNothing() {
        JavaClasses outlines = new ClassFileImporter().importClasses(PathPage.class, ModulePage.class, Visit.class);
        assertDoesNotThrow(() -> TELL_NOTHING.check(outlines));
    }

    @Test
    @DisplayName("INV-02c sabotage: a page that asks for them is caught")
    void stepPageIsCaught() {
        JavaClasses behindThePin = new ClassFileImporter().importClasses(StepPage.class);
        assertThrows(AssertionError.class, () -> TELL_NOTHING.check(behindThePin));
    }
}
