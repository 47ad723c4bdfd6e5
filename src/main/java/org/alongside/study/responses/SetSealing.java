package org.alongside.study.responses;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.alongside.instrument.answer.Answers;
import org.alongside.vault.Owner;
import org.alongside.vault.Randomness;
import org.alongside.vault.Sealed;
import org.alongside.vault.SealedPlace;
import org.alongside.vault.Vault;

/** Seals what belongs to an imported set with the set's own key, which lies in the vault under the set's id. */
@Dependent
public class SetSealing {

    private final Vault vault;
    private final Randomness random;

    @Inject
    public SetSealing(Vault vault, Randomness random) {
        this.vault = vault;
        this.random = random;
    }

    UUID newId() {
        return random.id();
    }

    /** A number from 0 to bound - 1. */
    int below(int bound) {
        return random.below(bound);
    }

    Sealed title(UUID set, String text) {
        return vault.seal(Owner.ofSet(set), title(set), text);
    }

    Sealed review(UUID set, String text) {
        return vault.seal(Owner.ofSet(set), review(set), text);
    }

    String openTitle(ImportedSet set) {
        return vault.open(Owner.ofSet(set.id()), title(set.id()), set.title());
    }

    String openReview(ImportedSet set) {
        return set.review()
                .map(text -> vault.open(Owner.ofSet(set.id()), review(set.id()), text))
                .orElse("");
    }

    ImportedPage page(UUID set, int number, List<Answers> respondents) {
        UUID id = random.id();
        return new ImportedPage(
                id, set, number, vault.seal(Owner.ofSet(set), page(id), AnswerLines.write(respondents)));
    }

    List<Answers> open(ImportedPage page) {
        return AnswerLines.read(vault.open(Owner.ofSet(page.set()), page(page.id()), page.answers()));
    }

    /** Nothing of this set opens again. */
    void shred(UUID set) {
        vault.shred(Owner.ofSet(set));
    }

    private static SealedPlace title(UUID set) {
        return new SealedPlace("study_response_set", "title", set, 1);
    }

    private static SealedPlace review(UUID set) {
        return new SealedPlace("study_response_set", "review", set, 1);
    }

    private static SealedPlace page(UUID id) {
        return new SealedPlace("study_response_page", "answers", id, 1);
    }
}
