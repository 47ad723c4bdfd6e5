package org.alongside.instrument;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.alongside.instrument.ScoringRule.Calculated;
import org.alongside.instrument.interpretation.rule.NormTable;

/**
 * One released version of a questionnaire with everything that is needed to ask it and to score it: items and their
 * order, words in each language, and for each outcome the rule, what happens when answers are missing, who may see it,
 * how exact it is, and where labels begin.
 *
 * <p>It comes whole from the files of one folder ({@code assessments/<slug>/v1}), or not at all: a folder with one
 * ERROR makes no Instrument. It never changes. A correction is a new version beside it; attempts and results keep the
 * version they began with, and the content hash tells that it is still the same.
 *
 * <p>Who answers, when, and what, is not here: that is an {@code Attempt}.
 *
 * @param outcomes in the order of {@code scoring.yaml}
 * @param texts by language, the reference language first
 * @param hash SHA-256 in hex over the version's files
 * @param norms by name, in the order of names; empty for instruments of our own
 */
public record Instrument(
        InstrumentKey key,
        Use use,
        Form form,
        Map<String, Outcome> outcomes,
        Map<String, InstrumentText> texts,
        String hash,
        Map<String, NormTable> norms) {

    /** Without norms. */
    public Instrument(
            InstrumentKey key,
            Use use,
            Form form,
            Map<String, Outcome> outcomes,
            Map<String, InstrumentText> texts,
            String hash) {
        this(key, use, form, outcomes, texts, hash, Map.of());
    }

    public Instrument {
        norms = Collections.unmodifiableMap(new TreeMap<>(norms));
        outcomes = Collections.unmodifiableMap(new LinkedHashMap<>(outcomes));
        texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
        outcomes.values().forEach(outcome -> checkItems(outcome, form));
    }

    /** Words are no numbers: whatever scores, pictures or analyses an item of an outcome may rely on its options. */
    private static void checkItems(Outcome outcome, Form form) {
        outcome.items().keySet().forEach(id -> {
            if (form.item(id).filter(item -> !item.isScored()).isPresent()) {
                throw new IllegalArgumentException("'" + id + "' is answered in own words and feeds no outcome");
            }
        });
    }

    public Optional<Outcome> outcome(String id) {
        return Optional.ofNullable(outcomes.get(id));
    }

    /** This outcome, and everything it is calculated from, each once. */
    public List<Outcome> beneath(Outcome outcome) {
        List<Outcome> all = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(outcome.id()));
        while (!open.isEmpty()) {
            Outcome next = outcomes.get(open.pop());
            if (seen.add(next.id())) {
                all.add(next);
                if (next.rule() instanceof Calculated calculated) {
                    open.addAll(calculated.expression().outcomes());
                }
            }
        }
        return all;
    }

    /** In which language {@link #text} answers somebody who reads this one. */
    public String languageFor(String language) {
        return texts.containsKey(language)
                ? language
                : texts.keySet().iterator().next();
    }

    /** The words in this language, or in the reference language. */
    public InstrumentText text(String language) {
        InstrumentText text = texts.get(language);
        return text != null ? text : texts.values().iterator().next();
    }
}
