package org.alongside.content.file;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.alongside.content.Variant;
import org.alongside.kernel.Findings;
import org.alongside.manuscript.Entries;
import org.alongside.manuscript.Key;
import org.alongside.manuscript.MappingShape;
import org.alongside.manuscript.Shape;
import org.alongside.manuscript.Shapes;
import org.alongside.wording.Cue;

/**
 * What the makers of a text note beside it and people never see: how it lands with the other partner, and what it
 * claims, with a class and a source. Both stand in the front matter, where the linter asks for them; in a table
 * somewhere else they were forgotten.
 */
final class MakersNotes {

    /** How sure one can be of a claim. */
    enum ClaimClass {
        /** Somebody sees it like this, and others do not. */
        VIEW,
        /** It was studied, and what was found points this way. */
        EVIDENCE,
        /** It was studied, and what was found points in several ways. */
        CONTESTED
    }

    static final Key<String> LANDS = Key.optional("lands", Shapes.text())
            .told("How it lands with the other partner who finds the page open; needed in a text by track.");

    private static final Key<String> TEXT = Key.needed("text", Shapes.text()).told("What is claimed, in one sentence.");
    private static final Key<ClaimClass> CLASS = Key.needed("class", Shapes.smallWord(ClaimClass.class))
            .told("view: somebody's. evidence: studied. contested: studied, with findings in several directions.");
    private static final Key<String> SOURCE =
            Key.needed("source", Shapes.text()).told("Where it comes from, so that somebody else can look.");
    private static final Shape<Entries> CLAIM = MappingShape.of(TEXT, CLASS, SOURCE);

    static final Key<List<Entries>> CLAIMS = Key.optional("claims", CLAIM.listed("a claim"))
            .told("What this text says is so. Needed where a text speaks of a view, of studies or of evidence.");

    /** English words by which a text says that something is held to be so. */
    private static final Pattern CLAIMING =
            Pattern.compile("(?i)\\b(?:(?:is|are)\\s+a\\s+view|studies|a\\s+study|research|evidence)\\b");

    private static final String UNNOTED = "a claim without class and source; note it in the front matter: claims: …";

    private final String reference;
    private final Findings findings;
    private boolean defaultClaims;

    /**
     * For the texts of one step, the default first.
     *
     * @param languages of the course; in the first makers note how a text lands, and translators need not do it again
     */
    MakersNotes(List<String> languages, Findings findings) {
        this.reference = languages.isEmpty() ? "" : languages.get(0);
        this.findings = findings;
    }

    void check(TextFile file, Optional<Entries> front) {
        boolean claims = front.filter(entries -> entries.has(CLAIMS)).isPresent();
        if (file.variant().equals(Variant.DEFAULT)) {
            defaultClaims |= claims;
        } else if (!file.variant().equals(Variant.HOLD)
                && file.language().equals(reference)
                && !file.body().isBlank()
                && front.filter(entries -> entries.has(LANDS)).isEmpty()) {
            String reason = "this text speaks to some people only, so say how it lands with the other one: lands: …";
            findings.warning(file.file(), 1, reason);
        }
        if (!claims && !defaultClaims && file.language().equals(TextLint.ENGLISH)) {
            file.paragraphs().forEach(this::claims);
        }
    }

    private void claims(Passage passage) {
        CLAIMING.matcher(passage.text())
                .results()
                .findFirst()
                .ifPresent(found ->
                        passage.warn(new Cue(found.start(), found.group().replaceAll("\\s+", " "), UNNOTED), findings));
    }
}
