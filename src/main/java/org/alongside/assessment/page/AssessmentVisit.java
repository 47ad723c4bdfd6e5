package org.alongside.assessment.page;

import jakarta.enterprise.context.RequestScoped;
import org.alongside.assessment.SavedWords;
import org.alongside.identity.visit.Visit;

/** A visit to one of this room's pages. */
@RequestScoped
public class AssessmentVisit extends Visit {

    public AssessmentVisit() {
        super("assessment");
    }

    /** What became of an answer, in a sentence. */
    public SavedWords savedWords() {
        return new SavedWords(locale(), zone());
    }
}
