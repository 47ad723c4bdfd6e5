package org.alongside.assessment.offering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.alongside.content.offering.Offering;
import org.alongside.content.offering.OfferingOutline;
import org.alongside.content.offering.Offerings;
import org.alongside.content.offering.Target;
import org.alongside.instrument.Instrument;
import org.alongside.instrument.InstrumentText;
import org.alongside.instrument.catalog.Eligibility;
import org.alongside.instrument.catalog.InstrumentLibrary;
import org.alongside.kernel.LocalizedText;
import org.alongside.kernel.PersonId;

/**
 * The questionnaires that everybody may begin, each in its latest version. Nothing of them is reported: what somebody
 * answered is theirs. An attempt begins with the person's own button, so being sent here notes nothing.
 */
@ApplicationScoped
public class OfferedQuestionnaires implements Offerings {

    /** The kind of target that a questionnaire is. */
    public static final String KIND = "questionnaire";

    /** Reading a sentence and choosing takes about twelve seconds. */
    private static final int QUESTIONS_A_MINUTE = 5;

    private final InstrumentLibrary library;

    protected OfferedQuestionnaires() {
        this(null);
    }

    @Inject
    public OfferedQuestionnaires(InstrumentLibrary library) {
        this.library = library;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<Offering> all() {
        return Eligibility.to(false, library).stream()
                .map(OfferedQuestionnaires::offering)
                .toList();
    }

    @Override
    public void takeUp(PersonId person, UUID id, Instant now) {
        if (find(id).isEmpty()) {
            throw new IllegalArgumentException("no questionnaire serves under " + id);
        }
    }

    private static Offering offering(Instrument instrument) {
        UUID id = instrument.key().uuid();
        LocalizedText title = text(instrument, text -> text.frame().title());
        return new Offering(
                new Target(KIND, id),
                title,
                new OfferingOutline(
                        text(
                                instrument,
                                text -> text.frame().about().orElse(text.frame().title())),
                        List.of(),
                        Math.max(1, instrument.form().items().size() / QUESTIONS_A_MINUTE)),
                "/assessment/start?instrument=" + id,
                Optional.empty());
    }

    private static LocalizedText text(Instrument instrument, Function<InstrumentText, String> words) {
        Map<String, String> byLanguage = new LinkedHashMap<>();
        instrument.texts().forEach((language, text) -> byLanguage.put(language, words.apply(text)));
        return new LocalizedText(byLanguage);
    }
}
