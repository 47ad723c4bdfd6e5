package org.alongside.study.responses;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.alongside.instrument.answer.Answers;
import org.alongside.vault.Vault;
import org.alongside.vault.random.Randomness;
import org.alongside.vault.seal.Codec;
import org.alongside.vault.seal.Owner;
import org.alongside.vault.seal.SealBroken;
import org.alongside.vault.seal.SealBroken.SealBrokenReason;
import org.alongside.vault.seal.Sealed;
import org.alongside.vault.seal.SealedPlace;

/** Seals what belongs to an imported set with the set's own key, which lies in the vault under the set's id. */
@Dependent
public class SetSealing {

    static final Codec<SetTitle> TITLES = Codec.of(SetTitle.class, 256).readingOlder(SetTitle::new);
    static final Codec<ImportReview> REVIEWS =
            Codec.of(ImportReview.class, 4096).readingOlder(ImportReview::parse);
    static final Codec<SealedRespondents> PAGES =
            Codec.of(SealedRespondents.class, 1024).readingOlder(SealedRespondents::parse);

    private static final String SET = "study_response_set";
    private static final String PAGE = "study_response_page";

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

    Sealed title(UUID set, String words) {
        return vault.seal(Owner.ofSet(set), new SealedPlace(SET, "title", set, 1), TITLES, new SetTitle(words));
    }

    Sealed review(UUID set, ImportReview review) {
        return vault.seal(Owner.ofSet(set), new SealedPlace(SET, "review", set, 1), REVIEWS, review);
    }

    String openTitle(ImportedSet set) {
        SealedPlace place = place(SET, "title", set.id(), set.title());
        return vault.open(Owner.ofSet(set.id()), place, TITLES, set.title()).words();
    }

    Optional<ImportReview> openReview(ImportedSet set) {
        return set.review()
                .map(review ->
                        vault.open(Owner.ofSet(set.id()), place(SET, "review", set.id(), review), REVIEWS, review));
    }

    ImportedPage page(UUID set, int number, List<Answers> respondents) {
        UUID id = random.id();
        SealedPlace place = new SealedPlace(PAGE, "answers", id, 1);
        return new ImportedPage(
                id, set, number, vault.seal(Owner.ofSet(set), place, PAGES, SealedRespondents.of(respondents)));
    }

    List<Answers> open(ImportedPage page) {
        SealedPlace place = place(PAGE, "answers", page.id(), page.answers());
        return vault.open(Owner.ofSet(page.set()), place, PAGES, page.answers()).answers();
    }

    /** @throws SealBroken where they are not as many as were brought in: a page is missing, or there twice */
    List<Answers> whole(ImportedSet set, List<Answers> answers) {
        if (answers.size() != set.respondents()) {
            throw new SealBroken(SealBrokenReason.REFUSED, new SealedPlace(PAGE, "answers", set.id(), 1));
        }
        return answers;
    }

    /** Nothing of this set opens again. */
    void shred(UUID set) {
        vault.shred(Owner.ofSet(set));
    }

    /** What was sealed as text is bound to the name that the table had then. */
    private static SealedPlace place(String table, String column, UUID row, Sealed sealed) {
        return new SealedPlace(sealed.isText() ? table.replace("study_", "assessment_") : table, column, row, 1);
    }
}
