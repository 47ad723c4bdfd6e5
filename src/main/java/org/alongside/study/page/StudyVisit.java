package org.alongside.study.page;

import jakarta.enterprise.context.RequestScoped;
import org.alongside.identity.visit.Visit;
import org.alongside.identity.visit.Words;

/** A visit to one of this room's pages. */
@RequestScoped
public class StudyVisit extends Visit {

    public StudyVisit() {
        super("study");
    }

    /** The room's sentences, for what stands in rows of a table. */
    public Words words() {
        return new Words("study", locale(), zone());
    }
}
