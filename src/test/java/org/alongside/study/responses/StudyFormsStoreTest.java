package org.alongside.study.responses;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.TreeMap;
import org.alongside.instrument.answer.Answer;
import org.alongside.instrument.answer.Answers;
import org.alongside.study.responses.ImportReview.MissingCount;
import org.alongside.study.responses.ImportReview.ReviewProblem;
import org.alongside.support.Database;
import org.alongside.support.StoreTest;
import org.alongside.vault.OlderForms;
import org.alongside.vault.Vault;
import org.alongside.vault.seal.Owner;
import org.alongside.vault.seal.Sealed;
import org.alongside.vault.seal.SealedPlace;
import org.alongside.vault.seal.TestCodec;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * How what belongs to an imported set is written; what was sealed before, under the table's name of then, still opens.
 */
class StudyFormsStoreTest {

    private static final Owner SET = Owner.ofSet(OlderForms.PERSON.value());

    private static Answers answers(String... itemsAndTexts) {
        var byItem = new TreeMap<String, Answer>();
        for (int n = 0; n < itemsAndTexts.length; n += 2) {
            byItem.put(itemsAndTexts[n], Answer.parse(itemsAndTexts[n + 1]).orElseThrow());
        }
        return Answers.of(byItem);
    }

    @Test
    @DisplayName("VAULT-9 STUDY-4 answers of every kind and respondents without any read back in their order")
    void respondents() {
        List<Answers> some = List.of(
                answers("q1", "4", "q2", "-", "q3", "\"Too much, and \"why\" =\n\tso"),
                Answers.NONE,
                answers("q1", "-3"));
        var codec = SetSealing.PAGES;
        assertEquals(some, TestCodec.again(codec, SealedRespondents.of(some)).answers());
        assertEquals(1024, TestCodec.length(codec, SealedRespondents.of(some)));
        assertEquals(1024, TestCodec.length(codec, SealedRespondents.of(List.of())));
        assertFalse(SealedRespondents.of(some).toString().contains("much"));
    }

    @StoreTest
    @DisplayName("VAULT-9 a set's title, review and page of answers, sealed in either older form, open as they were")
    void older(Database database) {
        for (int form : new int[] {1, 2}) {
            database.rolledBack(entities -> {
                Vault vault = OlderForms.main(entities);
                String set = "assessment_response_set";
                assertEquals(
                        new SetTitle("Wave one"),
                        vault.open(SET, place(set, "title"), SetSealing.TITLES, sealed(set + ".title", form)));
                ImportReview review =
                        vault.open(SET, place(set, "review"), SetSealing.REVIEWS, sealed(set + ".review", form));
                assertEquals(List.of("age", "q1"), review.columns());
                assertEquals(
                        List.of(new ReviewProblem(3, "a wrong number"), new ReviewProblem(0, "nothing below")),
                        review.problems());
                assertEquals(List.of(new MissingCount("q1", 2), new MissingCount("q2", 0)), review.missing());
                assertEquals(List.of(answers("q1", "4", "q2", "-"), Answers.NONE), review.firstRows());
                assertEquals(review, TestCodec.again(SetSealing.REVIEWS, review));
                Sealed page = sealed("assessment_response_page.answers", form);
                assertTrue(page.isText());
                assertEquals(
                        List.of(answers("q1", "4", "q2", "-", "q3", "\"Too much"), Answers.NONE, answers("q1", "2")),
                        vault.open(SET, place("assessment_response_page", "answers"), SetSealing.PAGES, page)
                                .answers());
            });
        }
    }

    private static SealedPlace place(String table, String column) {
        return new SealedPlace(table, column, OlderForms.ROW, 1);
    }

    private static Sealed sealed(String column, int form) {
        return new Sealed(OlderForms.sealed(column, form));
    }
}
