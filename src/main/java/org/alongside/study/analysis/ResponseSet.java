package org.alongside.study.analysis;

import java.util.List;
import org.alongside.instrument.Form;
import org.alongside.instrument.answer.Answers;

/**
 * A set holds responses to one version of an instrument, one entry for each respondent, in any order. Nobody is named
 * here.
 *
 * @param respondents empty answers do not count as a respondent
 */
public record ResponseSet(List<Answers> respondents) {

    public ResponseSet {
        respondents = respondents.stream()
                .filter(answers -> !answers.byItem().isEmpty())
                .toList();
    }

    /** What counts of them: without what stands at items off a respondent's path. */
    ResponseSet countedIn(Form form) {
        return form.isFixed()
                ? this
                : new ResponseSet(respondents.stream()
                        .map(answers -> answers.countedIn(form))
                        .toList());
    }

    public int size() {
        return respondents.size();
    }

    @Override
    public String toString() {
        return size() + " respondents";
    }
}
