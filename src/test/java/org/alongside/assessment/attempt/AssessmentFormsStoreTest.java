package org.alongside.assessment.attempt;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.alongside.instrument.InstrumentKey;
import org.alongside.instrument.PrivacyClass;
import org.alongside.instrument.answer.Answer;
import org.alongside.instrument.scoring.report.OutcomeScore;
import org.alongside.instrument.scoring.report.OutcomeScore.Meaning;
import org.alongside.instrument.scoring.report.ScoreReport;
import org.alongside.instrument.scoring.report.ScoreStatus;
import org.alongside.kernel.Slug;
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

/** How reports are written, and what was sealed before opens as it was. */
class AssessmentFormsStoreTest {

    private static final ScoreReport REPORT = new ScoreReport(
            new InstrumentKey(OlderForms.repeated(4), new Slug("wis"), 1),
            "hash-of-definition",
            "hash-of-answers",
            List.of(
                    new OutcomeScore(
                            "warmth",
                            ScoreStatus.PRORATED,
                            OptionalDouble.of(3.25),
                            OptionalDouble.of(0.1),
                            4,
                            new Meaning(PrivacyClass.OWNER, Optional.of("quite warm"))),
                    OutcomeScore.forOwner(
                            "distance",
                            ScoreStatus.NOT_COMPUTABLE,
                            OptionalDouble.empty(),
                            OptionalDouble.empty(),
                            1)));

    @Test
    @DisplayName("VAULT-9 a report reads back to the last digit, and always gives the same text")
    void report() {
        String text = TestCodec.text(Sealing.REPORTS, REPORT);
        for (double value : new double[] {-0.0, 0.1 + 0.2, Double.MIN_VALUE, -1e300, 1.0 / 3}) {
            var score = OutcomeScore.forOwner(
                    "s", ScoreStatus.COMPLETE, OptionalDouble.of(value), OptionalDouble.empty(), 1);
            var one = new ScoreReport(REPORT.instrument(), "d", "a", List.of(score));
            assertEquals(one, TestCodec.again(Sealing.REPORTS, one));
        }
        assertEquals(REPORT, TestCodec.again(Sealing.REPORTS, REPORT));
        assertEquals(text, TestCodec.text(Sealing.REPORTS, TestCodec.again(Sealing.REPORTS, REPORT)));
        assertEquals(1024, TestCodec.length(Sealing.REPORTS, REPORT));
    }

    @StoreTest
    @DisplayName("VAULT-9 a report and an answer sealed in either older form open as they were")
    void older(Database database) {
        for (int form : new int[] {1, 2}) {
            database.rolledBack(entities -> {
                Vault vault = OlderForms.main(entities);
                Owner owner = Owner.of(OlderForms.PERSON);
                Sealed report = new Sealed(OlderForms.sealed("assessment_result.report", form));
                SealedPlace place = AttemptResult.place(OlderForms.ROW);
                assertEquals(REPORT, vault.open(owner, place, Sealing.REPORTS, report));
                assertEquals(
                        3, vault.seal(owner, place, Sealing.REPORTS, REPORT).bytes()[0]);
                Sealed answer = new Sealed(OlderForms.sealed("assessment_response.answer", form));
                String text = vault.open(owner, Response.place(OlderForms.ROW, 3), answer);
                assertEquals(
                        Optional.of("Too much, and \"why\""),
                        Answer.parse(text).orElseThrow().words());
            });
        }
    }
}
