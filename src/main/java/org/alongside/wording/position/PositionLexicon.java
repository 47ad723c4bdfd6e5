package org.alongside.wording.position;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All that is known of one language about the position from which a sentence speaks. It is data
 * ({@code wording/asks.en.yaml}).
 */
public final class PositionLexicon {

    private final Contractions contractions;
    private final Voices voices;
    private final List<CueRule> rules;
    private final Set<CueKind> shown;

    /**
     * Puts the parts of one language together.
     *
     * @param shown the kinds that people may see
     */
    public PositionLexicon(Contractions contractions, Voices voices, List<CueRule> rules, Set<CueKind> shown) {
        this.contractions = contractions;
        this.voices = voices;
        this.rules = List.copyOf(rules);
        this.shown = Set.copyOf(shown);
    }

    /** The kinds that people may see, because they have earned it on sentences held out from the rules. */
    public Set<CueKind> shown() {
        return shown;
    }

    /** The patterns that find nothing in any of these texts, as their author wrote them. */
    public List<String> unheard(List<String> texts) {
        List<SpokenText> whole =
                texts.stream().map(text -> SpokenText.of(text, contractions)).toList();
        List<SpokenText> own = whole.stream().map(voices::own).toList();
        Stream<WordPattern> beginnings = Stream.concat(voices.others().stream(), voices.takenBack().stream())
                .filter(pattern -> whole.stream().noneMatch(text -> pattern.isIn(text.line())));
        Stream<WordPattern> said = rules.stream()
                .flatMap(rule -> rule.say().stream()
                        .filter(pattern -> own.stream()
                                .allMatch(text -> rule.in(text, pattern).isEmpty())));
        return Stream.concat(beginnings, said).map(WordPattern::toString).toList();
    }

    /** The cues of a text, in its order; of two of one kind at one place only the first. */
    public List<PositionCue> in(String text) {
        SpokenText own = voices.own(SpokenText.of(text, contractions));
        List<PositionCue> cues = new ArrayList<>();
        rules.stream()
                .flatMap(rule -> rule.in(own))
                .sorted(Comparator.comparingInt(
                                (PositionCue found) -> found.cue().start())
                        .thenComparing(PositionCue::kind))
                .filter(found -> cues.stream().noneMatch(found::repeats))
                .forEach(cues::add);
        return List.copyOf(cues);
    }
}
