package org.alongside.study.responses;

import org.alongside.instrument.Form;
import org.alongside.instrument.answer.Answers;

/**
 * One person's answers as they are taken out.
 *
 * @param number drawn anew for each export, from 1: it is the same person within one file, and nobody in the next
 * @param sitting which one of the sittings in this file, from 1
 */
record Respondent(int number, int sitting, Answers answers) {

    /** Without what was answered to a question that another answer hid later. */
    Respondent countedIn(Form form) {
        return new Respondent(number, sitting, answers.countedIn(form));
    }

    @Override
    public String toString() {
        return "respondent " + number;
    }
}
