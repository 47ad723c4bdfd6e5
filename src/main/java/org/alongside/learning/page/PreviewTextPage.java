package org.alongside.learning.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alongside.content.CourseLibrary;
import org.alongside.content.JointStep;
import org.alongside.content.StepPlace;
import org.alongside.content.StepText;
import org.alongside.content.Variant;
import org.alongside.content.render.StepRenderer;
import org.alongside.identity.access.NotHere;
import org.alongside.identity.visit.Visit;
import org.alongside.kernel.PersonId;
import org.alongside.learning.part.PartBox;
import org.alongside.learning.part.PartBoxes;
import org.alongside.learning.part.PartViews;
import org.alongside.learning.part.PartVisit;
import org.alongside.learning.part.ShownPart;
import org.alongside.vault.random.Randomness;

/**
 * {@code /admin/preview-text}: one text of a step alone, for the frames of {@link PreviewPage}, where it has the width
 * of a telephone and follows the rules for one. Nobody's words are in it: it is shown as to somebody who has just come.
 */
@Named
@RequestScoped
public class PreviewTextPage {

    @Inject
    Visit visit;

    @Inject
    CourseLibrary library;

    @Inject
    PartViews views;

    @Inject
    PartBoxes boxes;

    @Inject
    StepRenderer renderer;

    @Inject
    Randomness randomness;

    private String language = "";
    private String heading = "";
    private String lede = "";
    private String html = "";
    private List<ShownPart> parts = List.of();

    public void act() {
        UUID id = visit.neededId("id");
        Optional<StepPlace> own = library.place(id);
        own.ifPresent(this::show);
        if (own.isEmpty()) {
            show(library.jointStep(id).orElseThrow(NotHere::new));
        }
    }

    private void show(StepPlace place) {
        place.step()
                .texts()
                .byVariant()
                .forEach((variant, byLanguage) -> byLanguage.forEach((tag, text) -> {
                    if (isAsked(variant, tag)) {
                        show(place, variant.equals(Variant.HOLD), tag, text);
                    }
                }));
        if (language.isEmpty()) {
            throw new NotHere();
        }
    }

    private void show(StepPlace place, boolean inHold, String tag, StepText text) {
        PersonId nobody = new PersonId(randomness.id());
        PartVisit here = new PartVisit(nobody, place, inHold, visit.words(), visit.now());
        Map<String, PartBox> empty = boxes.open(nobody, place.step(), visit.words());
        language = tag;
        heading = text.title();
        lede = text.lede().orElse("");
        parts = text.parts().stream().map(part -> views.show(part, empty, here)).toList();
    }

    /** A step for two has no parts yet, and one text in each language. */
    private void show(JointStep step) {
        language = step.title().byLanguage().keySet().stream()
                .filter(tag -> isAsked(Variant.DEFAULT, tag))
                .findFirst()
                .orElseThrow(NotHere::new);
        heading = step.title().in(language);
        lede = step.hint().in(language);
        html = renderer.html(step.markdown().in(language));
    }

    private boolean isAsked(Variant variant, String tag) {
        return variant.fileName(tag).equals(visit.text("file"));
    }

    public String getLanguage() {
        return language;
    }

    public String getHeading() {
        return heading;
    }

    public String getLede() {
        return lede;
    }

    public String getHtml() {
        return html;
    }

    public List<ShownPart> getParts() {
        return parts;
    }

    /** The styles of the kinds of part that are shown, each once. */
    public List<String> getStyles() {
        return ShownPart.styles(parts);
    }

    /** The scripts of the kinds of part that are shown, each once. */
    public List<String> getScripts() {
        return ShownPart.scripts(parts);
    }
}
