package org.alongside.learning.policy.part;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alongside.content.part.Fill;

/** The words of several gaps, each on a line of its own; an empty gap at the end is left out. */
record LineEach(List<String> fields, int longest) implements SavedForm {

    LineEach {
        fields = List.copyOf(fields);
    }

    /** A gap holds no line end; one that somebody types or a program sends becomes a space. */
    @Override
    public String text(Map<String, String> typed) {
        List<String> words = new ArrayList<>();
        fields.forEach(gap -> words.add(typed.getOrDefault(gap, "").replaceAll("\\R", " ")));
        return String.join("\n", words).stripTrailing();
    }

    @Override
    public Map<String, String> fields(String text) {
        List<String> words = Fill.gapWords(text);
        Map<String, String> typed = new HashMap<>();
        for (int n = 0; n < words.size() && n < fields.size(); n++) {
            typed.put(fields.get(n), words.get(n));
        }
        return typed;
    }
}
