package org.alongside.instrument;

import java.util.Map;
import java.util.Optional;

/**
 * The words of an instrument in one language.
 *
 * @param responses for each response format, the words of each number
 */
public record InstrumentText(
        FrameText frame,
        Map<String, String> items,
        Map<String, Map<Integer, String>> responses,
        Map<String, String> outcomes,
        Map<String, String> labels) {

    /**
     * What stands around the questions.
     *
     * @param about for the page before the first question
     * @param hint below each question
     * @param why behind "Why do you ask this?"
     */
    public record FrameText(String title, Optional<String> about, Optional<String> hint, Optional<String> why) {}

    public InstrumentText {
        items = Map.copyOf(items);
        responses = Map.copyOf(responses);
        outcomes = Map.copyOf(outcomes);
        labels = Map.copyOf(labels);
    }

    /** Where no text could be read. */
    public static InstrumentText none() {
        FrameText frame = new FrameText("", Optional.empty(), Optional.empty(), Optional.empty());
        return new InstrumentText(frame, Map.of(), Map.of(), Map.of(), Map.of());
    }

    /** The sentence of an item; its id where there is none, which only happens in drafts. */
    public String item(String id) {
        return items.getOrDefault(id, id);
    }

    /** The words of an option; the number where there are none. */
    public String option(ResponseFormat.Choice format, int value) {
        return responses.getOrDefault(format.id(), Map.of()).getOrDefault(value, Integer.toString(value));
    }
}
